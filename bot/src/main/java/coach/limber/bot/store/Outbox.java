package coach.limber.bot.store;

import coach.limber.bot.app.Claimed;
import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Gateway.Whom;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Rate;
import coach.limber.bot.app.Room;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.wording.Plainly;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Letters to people, in order within each chat: the oldest unsent one of a chat is sent, and no
 * other until it is settled; only what is said of a danger goes ahead of all that waits. Which
 * chat's turn it is, {@link Mailboxes} and {@link Paces} say.
 */
final class Outbox {
  /**
   * Letters are claimed a little before their moment, each with a moment of its own: so a round
   * that comes late, on a busy machine, loses none of the rate.
   */
  private static final Duration AHEAD = Duration.ofMillis(150);

  private final Codec codec;

  Outbox(Codec codec) {
    this.codec = codec;
  }

  /** How letters are to go. */
  enum Manner {
    /** Nobody waits for them. */
    UNASKED,

    /** The person did something and waits for them. */
    ANSWER,

    /** They are about a danger, and go ahead of all else in their chat. */
    DANGER,

    /** They are the last, and forgotten once they are sent. */
    FAREWELL
  }

  /**
   * Adds letters, said at this moment.
   *
   * @param thread the platform's id of the message in whose thread they belong, {@code ""} if none
   */
  void add(
      Handle handle,
      Person person,
      List<Outbound> messages,
      String thread,
      Manner manner,
      Instant at) {
    if (messages.isEmpty()) {
      return;
    }
    Mailboxes.open(handle, person, manner, at);
    for (var message : messages) {
      handle
          .createUpdate(
              """
              insert into outbox
                (channel, chat, message, message_key, thread, state, urgent, ahead, farewell,
                  reference)
              values
                (:channel, :chat, :message, :key, :thread, 'waiting', :urgent, :ahead, :farewell,
                  '')
              """)
          .bind("channel", person.channel())
          .bind("chat", person.chat())
          .bind("message", codec.write(Outbound.class, message))
          .bind("key", key(message))
          .bind("thread", thread)
          .bind("urgent", manner != Manner.UNASKED)
          .bind("ahead", manner == Manner.DANGER && mayOvertake(message))
          .bind("farewell", manner == Manner.FAREWELL)
          .execute();
    }
  }

  /** An edit stays behind the message that it changes, which may still be waiting. */
  private static boolean mayOvertake(Outbound message) {
    return switch (message) {
      case Outbound.Edit _ -> false;
      case Outbound.Text _, Outbound.Question _, Outbound.Picture _, Outbound.Document _ -> true;
    };
  }

  private static String key(Outbound message) {
    return switch (message) {
      case Outbound.Question(var key, _, _) -> key;
      case Outbound.Edit(var key, _, _) -> key;
      case Outbound.Text _, Outbound.Picture _, Outbound.Document _ -> "";
    };
  }

  Claimed claim(Handle handle, String channel, Limits limits, Instant now, Room room) {
    var rate = limits.perBot();
    var free = rate.isUnlimited() ? now : Paces.lock(handle, channel);
    var until = rate.isUnlimited() ? now : now.plus(AHEAD);
    if (free.isAfter(until)) {
      return new Claimed(List.of(), free.minus(AHEAD));
    }
    var most = rate.isUnlimited() ? room.all() : rate.tokens(free, now, until, room.all());
    var letters = new ArrayList<Letter>();
    for (var chat : turns(handle, channel, now, most, room)) {
      var at = Rate.at(free, now);
      Mailboxes.claim(handle, chat, limits.of(chat.person()), at);
      var head = head(handle, chat.person(), !rate.isUnlimited(), at);
      if (head.isPresent()) {
        setOut(handle, head.get());
        letters.add(head.get());
        free = rate.after(free, at);
      } else {
        Mailboxes.goOn(handle, chat.person(), now);
      }
    }
    if (letters.isEmpty()) {
      return new Claimed(List.of(), next(handle, channel, now));
    }
    if (rate.isUnlimited()) {
      return new Claimed(letters, free);
    }
    Paces.keep(handle, channel, free);
    return new Claimed(letters, free.minus(AHEAD));
  }

  /** Those who wait for an answer first, whatever was to be said unasked. */
  private static List<Mailboxes.Ready> turns(
      Handle handle, String channel, Instant now, int most, Room room) {
    var urgent = Mailboxes.ready(handle, channel, true, now, most);
    var left = Math.min(most, room.unasked()) - urgent.size();
    return Stream.concat(
            urgent.stream(), Mailboxes.ready(handle, channel, false, now, left).stream())
        .toList();
  }

  /** If something is ready now and was not taken, there was no room: whoever makes room says so. */
  private static Instant next(Handle handle, String channel, Instant now) {
    return Set.of(true, false).stream()
        .flatMap(urgent -> Mailboxes.next(handle, channel, urgent).stream())
        .filter(now::isBefore)
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  /**
   * The letter whose turn it is.
   *
   * @param overtaking whether a danger goes first. Where there is no limit nothing waits for long,
   *     and a page reads its letters on by their numbers.
   */
  private Optional<Letter> head(Handle handle, Person person, boolean overtaking, Instant now) {
    return handle
        .createQuery(
            """
            select seq, channel, chat, message, thread, coalesce(set_out, :now) as set_out
            from outbox
            where channel = :channel and chat = :chat and state = 'waiting'
            order by (ahead and :overtaking) desc, seq
            limit 1
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("overtaking", overtaking)
        .bind("now", Moments.column(now))
        .map((row, _) -> letter(handle, row, now, Moments.of(row, "set_out")))
        .findOne();
  }

  private static void setOut(Handle handle, Letter letter) {
    handle.execute(
        "update outbox set set_out = ? where seq = ? and set_out is null",
        Moments.column(letter.at()),
        letter.sequence());
  }

  /** It is known not to have arrived. */
  private static void stayed(Handle handle, Letter letter) {
    handle.execute("update outbox set set_out = null where seq = ?", letter.sequence());
  }

  private Letter letter(Handle handle, ResultSet row, Instant at, Instant setOut)
      throws SQLException {
    var person = new Person(row.getString("channel"), row.getString("chat"));
    var message = codec.read(Outbound.class, row.getString("message"));
    var reference =
        message instanceof Outbound.Edit(var key, _, _)
            ? reference(handle, person, key)
            : row.getString("thread");
    return new Letter(row.getLong("seq"), person, message, reference, at, setOut);
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

  /** The chat, among all of this home, in which the newest message with this key stands. */
  static Optional<Person> standing(Handle handle, Person home, String key) {
    return handle
        .createQuery(
            """
            select outbox.channel, outbox.chat from outbox
            join linked_chat
              on linked_chat.channel = outbox.channel and linked_chat.chat = outbox.chat
            where linked_chat.home_channel = :channel and linked_chat.home_chat = :chat
              and outbox.message_key = :key and outbox.state = 'sent' and outbox.reference <> ''
            order by outbox.seq desc
            limit 1
            """)
        .bind("channel", home.channel())
        .bind("chat", home.chat())
        .bind("key", key)
        .map((row, _) -> new Person(row.getString("channel"), row.getString("chat")))
        .findOne();
  }

  /** The topic in which this chat was answered last, {@code ""} if that was in none. */
  static String topic(Handle handle, Person person) {
    return handle
        .createQuery(
            """
            select thread from outbox
            where channel = :channel and chat = :chat and urgent
            order by seq desc
            limit 1
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .mapTo(String.class)
        .findOne()
        .filter(thread -> thread.startsWith(Inbound.TOPIC))
        .orElse("");
  }

  /** The key of the message that the platform knows by this id. */
  static Optional<String> key(Handle handle, Person person, String reference) {
    return handle
        .createQuery(
            """
            select message_key from outbox
            where channel = :channel and chat = :chat and reference = :reference
              and state = 'sent' and message_key <> ''
            order by seq desc
            limit 1
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("reference", reference)
        .mapTo(String.class)
        .findOne();
  }

  void settle(Handle handle, Letter letter, Outcome outcome, Instant now) {
    Mailboxes.lock(handle, letter.person());
    var from =
        switch (outcome) {
          case Outcome.Sent(var reference) -> done(handle, letter, "sent", reference, now);
          case Outcome.Gone _ -> done(handle, letter, "dropped", "", now);
          case Outcome.Refused _ -> refused(handle, letter, now);
          case Outcome.TryAgainAfter(var delay) -> now.plus(delay);
          case Outcome.SlowDown(var delay, var whom) -> {
            stayed(handle, letter);
            if (whom == Whom.EVERYBODY) {
              Paces.pause(handle, letter.person().channel(), now.plus(delay));
            }
            yield now.plus(delay);
          }
          case Outcome.Stopped _ -> {
            stayed(handle, letter);
            yield now;
          }
        };
    Mailboxes.goOn(handle, letter.person(), from);
  }

  /** In plain words once more, in the same place; those refused too, it is dropped. */
  private Instant refused(Handle handle, Letter letter, Instant now) {
    var replaced =
        handle.execute(
            """
            update outbox set message = ?, message_key = '', plain = true, set_out = null
            where seq = ? and state = 'waiting' and not plain
            """,
            codec.write(Outbound.class, Plainly.say(letter.message())),
            letter.sequence());
    return replaced == 1 ? now : done(handle, letter, "dropped", "", now);
  }

  /** A farewell leaves nothing behind, nor does what was erased while it was on its way. */
  private static Instant done(
      Handle handle, Letter letter, String state, String reference, Instant now) {
    handle.execute("delete from outbox where seq = ? and farewell", letter.sequence());
    var marked =
        handle.execute(
            "update outbox set state = ?, reference = ?, settled_at = ? where seq = ?",
            state,
            reference,
            Moments.column(now),
            letter.sequence());
    if (marked == 0) {
      Mailboxes.goOn(handle, letter.person(), now);
      Mailboxes.closeEmpty(handle, letter.person());
    }
    return now;
  }

  List<Letter> sentAfter(Handle handle, Person person, long sequence) {
    return handle
        .createQuery(
            """
            select seq, channel, chat, message, thread, settled_at from outbox
            where channel = :channel and chat = :chat and state = 'sent' and seq > :after
            order by seq
            """)
        .bind("channel", person.channel())
        .bind("chat", person.chat())
        .bind("after", sequence)
        .map(
            (row, _) -> {
              var at = Moments.of(row, "settled_at");
              return letter(handle, row, at, at);
            })
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
    Mailboxes.closeEmpty(handle, person);
  }

  void forget(Handle handle, Instant before) {
    handle.execute(
        "delete from outbox where state <> 'waiting' and settled_at < ?", Moments.column(before));
  }
}
