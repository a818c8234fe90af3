package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The people: where each stands, and when each wants to be woken. */
final class People {
  /** How long an instance may take over an alarm before another one takes it. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final Duration A_LITTLE = Duration.ofSeconds(1);

  /** SQL's state of a key that is there already. */
  private static final String TAKEN = "23505";

  private final Codec codec;

  People(Codec codec) {
    this.codec = codec;
  }

  /**
   * Locks the person's row until the end of the transaction; a stranger gets one. Empty if the row
   * went away while we waited for it.
   */
  Optional<Dialogue> lock(Handle handle, Person person) {
    handle
        .createUpdate(
            """
            insert into person (channel, chat, dialogue) values (:channel, :chat, :dialogue)
            on conflict do nothing
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("dialogue", codec.write(Dialogue.class, new Dialogue.Stranger()))
        .execute();
    return lockKnown(handle, person);
  }

  /** The same, but a stranger gets none. */
  Optional<Dialogue> lockKnown(Handle handle, Person person) {
    return handle
        .createQuery(
            """
            select dialogue from person where channel = :channel and chat = :chat for update
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .mapTo(String.class)
        .findOne()
        .map(this::read);
  }

  Dialogue dialogue(Handle handle, Person person) {
    return handle
        .createQuery("select dialogue from person where channel = :channel and chat = :chat")
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .mapTo(String.class)
        .findOne()
        .map(this::read)
        .orElseGet(Dialogue.Stranger::new);
  }

  private Dialogue read(String json) {
    return codec.read(Dialogue.class, json);
  }

  void keep(Handle handle, Person person, Step step) {
    handle
        .createUpdate(
            """
            update person
            set dialogue = :dialogue, wake_at = cast(:wake as timestamp with time zone),
                claimed_until = null
            where channel = :channel and chat = :chat
            """)
        .bind("dialogue", codec.write(Dialogue.class, step.next()))
        .bindByType("wake", wake(step.wakeAt()), OffsetDateTime.class)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .execute();
  }

  /**
   * Wakes the person a little later than the alarm says. Someone may come to wait for a time for
   * which they have been woken before; that event is known, and would never be handled.
   */
  void postpone(Handle handle, Inbound.TimeCame alarm) {
    handle.execute(
        "update person set wake_at = ?, claimed_until = null"
            + " where channel = ? and chat = ? and wake_at = ?",
        Moments.column(alarm.at().plus(A_LITTLE)),
        alarm.person().channel(),
        alarm.person().chat(),
        Moments.column(alarm.dueAt()));
  }

  private static @Nullable OffsetDateTime wake(Instant at) {
    return at.equals(Step.NEVER) ? null : Moments.column(at);
  }

  /**
   * All of the person is kept under another chat from now on.
   *
   * @throws Turn.HomeMoved if a turn that began before the two chats were joined still holds a row
   *     there; it will give it up when it sees that they are
   */
  void move(Handle handle, Person from, Person to) {
    try {
      handle.execute(
          "update person set channel = ?, chat = ? where channel = ? and chat = ?",
          to.channel(),
          to.chat(),
          from.channel(),
          from.chat());
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException cause && TAKEN.equals(cause.getSQLState())) {
        throw new Turn.HomeMoved();
      }
      throw e;
    }
  }

  void erase(Handle handle, Person person) {
    handle.execute(
        "delete from person where channel = ? and chat = ?", person.channel(), person.chat());
  }

  void release(Handle handle) {
    handle.execute("update person set claimed_until = null where claimed_until is not null");
  }

  /**
   * Claims those who are due. First they are found and then locked one by one: a query that does
   * both locks all of them in H2, whatever its limit.
   */
  List<Inbound.TimeCame> due(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            select channel, chat from person
            where wake_at <= :now and (claimed_until is null or claimed_until < :now)
            order by wake_at
            limit :limit
            """)
        .bind("now", Moments.column(now))
        .bind("limit", limit)
        .map((row, _) -> new Person(row.getString("channel"), row.getString("chat")))
        .list()
        .stream()
        .flatMap(person -> claim(handle, person, now).stream())
        .toList();
  }

  private static Optional<Inbound.TimeCame> claim(Handle handle, Person person, Instant now) {
    var alarm =
        handle
            .createQuery(
                """
                select wake_at from person
                where channel = :channel and chat = :chat and wake_at <= :now
                  and (claimed_until is null or claimed_until < :now)
                for update skip locked
                """)
            .bind("channel", person.channel())
            .bind("chat", person.chat())
            .bind("now", Moments.column(now))
            .map((row, _) -> Moments.of(row, "wake_at"))
            .findOne()
            .map(dueAt -> new Inbound.TimeCame(person, "wake/" + dueAt, now, dueAt));
    if (alarm.isPresent()) {
      handle.execute(
          "update person set claimed_until = ? where channel = ? and chat = ?",
          Moments.column(now.plus(LEASE)),
          person.channel(),
          person.chat());
    }
    return alarm;
  }
}
