package coach.limber.bot.store;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.Outbound;
import coach.limber.bot.conversation.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Letters to people, in order within each chat: the oldest unsent one of a person is sent, and no
 * other until it is settled.
 */
final class Outbox {
  /** How long an instance may take over a letter before another one takes it. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Codec codec;

  Outbox(Codec codec) {
    this.codec = codec;
  }

  void add(Handle handle, Person person, List<Outbound> messages, boolean farewell) {
    for (var message : messages) {
      handle
          .createUpdate(
              """
              insert into outbox
                (channel, chat, message, message_key, state, farewell, attempts, reference)
              values (:channel, :chat, :message, :key, 'waiting', :farewell, 0, '')
              """)
          .bind("channel", person.channel())
          .bind("chat", person.chat())
          .bind("message", codec.write(Outbound.class, message))
          .bind("key", key(message))
          .bind("farewell", farewell)
          .execute();
    }
  }

  private static String key(Outbound message) {
    return switch (message) {
      case Outbound.Question(var key, _, _) -> key;
      case Outbound.Edit(var key, _, _) -> key;
      case Outbound.Text _, Outbound.Picture _, Outbound.Document _ -> "";
    };
  }

  List<Letter> claim(Handle handle, Set<String> channels, Instant now, int limit) {
    if (channels.isEmpty()) {
      return List.of();
    }
    var letters =
        handle
            .createQuery(
                """
                select seq, channel, chat, message, message_key from outbox
                where state = 'waiting' and channel in (<channels>)
                  and (not_before is null or not_before <= :now)
                  and (claimed_until is null or claimed_until < :now)
                  and not exists (
                    select 1 from outbox earlier
                    where earlier.channel = outbox.channel and earlier.chat = outbox.chat
                      and earlier.state = 'waiting' and earlier.seq < outbox.seq)
                order by seq
                limit :limit
                for update skip locked
                """)
            .bindList("channels", List.copyOf(channels))
            .bind("now", Moments.column(now))
            .bind("limit", limit)
            .map((row, _) -> letter(handle, row, now))
            .list();
    letters.forEach(
        letter ->
            handle.execute(
                "update outbox set claimed_until = ? where seq = ?",
                Moments.column(now.plus(LEASE)),
                letter.sequence()));
    return letters;
  }

  void release(Handle handle) {
    handle.execute("update outbox set claimed_until = null where claimed_until is not null");
  }

  private Letter letter(Handle handle, ResultSet row, Instant at) throws SQLException {
    var person = new Person(row.getString("channel"), row.getString("chat"));
    var message = codec.read(Outbound.class, row.getString("message"));
    var reference =
        message instanceof Outbound.Edit(var key, _, _) ? reference(handle, person, key) : "";
    return new Letter(row.getLong("seq"), person, message, reference, at);
  }

  /** The platform's id of the newest message with this key. */
  private static String reference(Handle handle, Person person, String key) {
    return handle
        .createQuery(
            """
            select reference from outbox
            where channel = :channel and chat = :chat and message_key = :key
              and state = 'sent' and reference <> ''
            order by seq desc
            limit 1
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("key", key)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  void settle(Handle handle, Letter letter, Outcome outcome, Instant now) {
    switch (outcome) {
      case Outcome.Sent(var reference) -> settle(handle, letter, "sent", reference, now);
      case Outcome.Refused _, Outcome.Gone _ -> settle(handle, letter, "dropped", "", now);
      case Outcome.TryAgainAfter(var delay) -> postpone(handle, letter, now.plus(delay));
      case Outcome.SlowDown(var delay, _) -> postpone(handle, letter, now.plus(delay));
      case Outcome.Stopped _ -> postpone(handle, letter, now.plus(LEASE));
    }
  }

  private static void postpone(Handle handle, Letter letter, Instant until) {
    handle.execute(
        """
        update outbox set not_before = ?, claimed_until = null, attempts = attempts + 1
        where seq = ?
        """,
        Moments.column(until),
        letter.sequence());
  }

  private static void settle(
      Handle handle, Letter letter, String state, String reference, Instant now) {
    handle.execute("delete from outbox where seq = ? and farewell", letter.sequence());
    handle.execute(
        """
        update outbox set state = ?, reference = ?, settled_at = ?, claimed_until = null
        where seq = ?
        """,
        state,
        reference,
        Moments.column(now),
        letter.sequence());
  }

  List<Letter> sentAfter(Handle handle, Person person, long sequence) {
    return handle
        .createQuery(
            """
            select seq, channel, chat, message, settled_at from outbox
            where channel = :channel and chat = :chat and state = 'sent' and seq > :after
            order by seq
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("after", sequence)
        .map((row, _) -> letter(handle, row, Moments.of(row, "settled_at")))
        .list();
  }

  Optional<Outbound> message(Handle handle, Person person, long sequence) {
    return handle
        .createQuery(
            """
            select message from outbox
            where seq = :seq and channel = :channel and chat = :chat
            """)
        .bind("seq", sequence)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .mapTo(String.class)
        .findOne()
        .map(message -> codec.read(Outbound.class, message));
  }

  void erase(Handle handle, Person person) {
    handle.execute(
        "delete from outbox where channel = ? and chat = ?", person.channel(), person.chat());
  }

  void forget(Handle handle, Instant before) {
    handle.execute(
        "delete from outbox where state <> 'waiting' and settled_at < ?", Moments.column(before));
  }
}
