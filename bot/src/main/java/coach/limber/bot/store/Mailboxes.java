package coach.limber.bot.store;

import coach.limber.bot.app.Rate;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.store.Outbox.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * For each chat with letters one row: whether somebody waits for them, and when the oldest may go.
 * A claim moves that moment on by a lease; so what may go is one range of an index, however many
 * letters wait. The row is also the lock under which a chat's letters are added and settled.
 */
final class Mailboxes {
  /** How long an instance may take over a letter before another one takes it. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  /** Found beyond what is wanted, as some may be locked by others. */
  private static final int SPARE = 8;

  /** A chat whose oldest letter may go, and when it might have gone at the earliest. */
  record Ready(Person person, Instant free) {}

  private Mailboxes() {}

  /**
   * Letters are about to be added, said at this moment. What somebody waits for is ready at once: a
   * platform's clock, from which that moment comes, may be ahead of ours. What is about a danger
   * waits for no pace of ours, only for what the platform asked.
   */
  static void open(Handle handle, Person person, Manner manner, Instant at) {
    var urgent = manner != Manner.UNASKED;
    handle
        .createUpdate(
            """
            insert into mailbox (channel, chat, urgent, claimed, free_at)
            values (:channel, :chat, :urgent, false, :epoch)
            on conflict do nothing
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("urgent", urgent)
        .bind("epoch", Moments.column(Instant.EPOCH))
        .execute();
    handle
        .createUpdate(
            """
            update mailbox
            set urgent = (:urgent or (urgent and ready_at is not null)),
                ready_at = case
                  when :danger and not claimed and (ready_at is null or ready_at <= free_at)
                  then :epoch
                  else coalesce(ready_at, greatest(free_at, :at)) end
            where channel = :channel and chat = :chat
            """)
        .bind("urgent", urgent)
        .bind("at", Moments.column(urgent ? Instant.EPOCH : at))
        .bind("danger", manner == Manner.DANGER)
        .bind("epoch", Moments.column(Instant.EPOCH))
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .execute();
  }

  /**
   * Locks chats whose oldest letter may go. First they are found and then locked one by one: a
   * query that does both locks all of them in H2, whatever its limit.
   */
  static List<Ready> ready(Handle handle, String channel, boolean urgent, Instant now, int limit) {
    if (limit <= 0) {
      return List.of();
    }
    return handle
        .createQuery(
            """
            select chat from mailbox
            where channel = :channel and urgent = :urgent and ready_at <= :now
            order by channel, urgent, ready_at
            limit :limit
            """)
        .bind("channel", channel)
        .bind("urgent", urgent)
        .bind("now", Moments.column(now))
        .bind("limit", limit + SPARE)
        .mapTo(String.class)
        .list()
        .stream()
        .flatMap(chat -> lockReady(handle, new Person(channel, chat), now).stream())
        .limit(limit)
        .toList();
  }

  private static Optional<Ready> lockReady(Handle handle, Person person, Instant now) {
    return handle
        .createQuery(
            """
            select free_at from mailbox
            where channel = :channel and chat = :chat and ready_at <= :now
            for update skip locked
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("now", Moments.column(now))
        .map((row, _) -> new Ready(person, Moments.of(row, "free_at")))
        .findOne();
  }

  /** Takes the oldest letter out of a chat's mailbox, until it is settled or the lease ends. */
  static void claim(Handle handle, Ready chat, Rate rate, Instant now) {
    handle.execute(
        """
        update mailbox set claimed = true, ready_at = ?, free_at = ? where channel = ? and chat = ?
        """,
        Moments.column(now.plus(LEASE)),
        Moments.column(rate.after(chat.free(), now)),
        chat.person().channel(),
        chat.person().chat());
  }

  /** When the next letter of this channel may go, as far as its chat is concerned. */
  static Optional<Instant> next(Handle handle, String channel, boolean urgent) {
    return handle
        .createQuery(
            """
            select ready_at from mailbox
            where channel = :channel and urgent = :urgent and ready_at is not null
            order by channel, urgent, ready_at
            limit 1
            """)
        .bind("channel", channel)
        .bind("urgent", urgent)
        .map((row, _) -> Moments.of(row, "ready_at"))
        .findOne();
  }

  static void lock(Handle handle, Person person) {
    handle
        .createQuery(
            "select urgent from mailbox where channel = :channel and chat = :chat for update")
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .mapTo(Boolean.class)
        .findOne();
  }

  /** The letter that was on its way is settled; the next one, if any, may go from then on. */
  static void goOn(Handle handle, Person person, Instant from) {
    handle
        .createUpdate(
            """
            update mailbox
            set claimed = false,
                urgent = exists (
                  select 1 from outbox where outbox.channel = :channel and outbox.chat = :chat
                    and outbox.state = 'waiting' and outbox.urgent),
                ready_at = case
                  when exists (
                    select 1 from outbox where outbox.channel = :channel and outbox.chat = :chat
                      and outbox.state = 'waiting' and outbox.ahead)
                  then cast(:from as timestamp with time zone)
                  when exists (
                    select 1 from outbox where outbox.channel = :channel and outbox.chat = :chat
                      and outbox.state = 'waiting')
                  then greatest(free_at, cast(:from as timestamp with time zone)) end
            where channel = :channel and chat = :chat
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("from", Moments.column(from))
        .execute();
  }

  /** Whoever had claimed something is no more. */
  static void release(Handle handle) {
    handle.execute(
        "update mailbox set claimed = false, ready_at = free_at where claimed and ready_at is not"
            + " null");
  }

  /** Unless a letter waits in it or is on its way, nothing is left of a mailbox. */
  static void closeEmpty(Handle handle, Person person) {
    handle.execute(
        """
        delete from mailbox
        where channel = ? and chat = ? and not claimed and not exists (
          select 1 from outbox where outbox.channel = mailbox.channel
            and outbox.chat = mailbox.chat and outbox.state = 'waiting')
        """,
        person.channel(),
        person.chat());
  }

  static void forget(Handle handle, Instant before) {
    handle.execute(
        "delete from mailbox where ready_at is null and free_at < ?", Moments.column(before));
  }
}
