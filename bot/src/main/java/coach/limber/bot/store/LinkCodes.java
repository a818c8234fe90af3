package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.meaning.LinkWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** One-time codes that join two chats: kept as hashes, for ten minutes, the newest of each home. */
final class LinkCodes {
  private static final Duration HOLDS = Duration.ofMinutes(10);
  private static final Duration GUESSES_COUNT = Duration.ofHours(1);
  private static final int GUESSES = 5;

  private LinkCodes() {}

  static String make(Supplier<String> randomIds) {
    while (true) {
      var code = LinkWords.from(Hash.bytes(randomIds.get()));
      if (code.isPresent()) {
        return code.get();
      }
    }
  }

  static void keep(Handle handle, Person home, String code, Instant now) {
    erase(handle, home);
    handle.execute(
        "insert into link_code (code, home_channel, home_chat, expires_at) values (?, ?, ?, ?)",
        Hash.of(code),
        home.channel(),
        home.chat(),
        Moments.column(now.plus(HOLDS)));
  }

  /** The home whose diary this code opens now. */
  static Optional<Person> home(Handle handle, String code, Instant now) {
    return handle
        .createQuery(
            """
            select home_channel, home_chat from link_code
            where code = :code and expires_at > :now
            """)
        .bind("code", Hash.of(code))
        .bind("now", Moments.column(now))
        .map((row, _) -> new Person(row.getString("home_channel"), row.getString("home_chat")))
        .findOne();
  }

  /** The codes of this home are over: used, or gone with all else. */
  static void erase(Handle handle, Person home) {
    handle.execute(
        "delete from link_code where home_channel = ? and home_chat = ?",
        home.channel(),
        home.chat());
  }

  static boolean isGuessing(Handle handle, Person chat, Instant now) {
    return handle
            .createQuery("select count(*) from wrong_code where chat = :chat and typed_at > :since")
            .bind("chat", name(chat))
            .bind("since", Moments.column(now.minus(GUESSES_COUNT)))
            .mapTo(Integer.class)
            .one()
        >= GUESSES;
  }

  static void wrong(Handle handle, Person chat, Instant now) {
    handle.execute(
        "insert into wrong_code (chat, typed_at) values (?, ?)", name(chat), Moments.column(now));
  }

  private static String name(Person chat) {
    return Hash.of(chat.channel() + "\n" + chat.chat());
  }

  static void forget(Handle handle, Instant now) {
    handle.execute("delete from link_code where expires_at <= ?", Moments.column(now));
    handle.execute(
        "delete from wrong_code where typed_at <= ?", Moments.column(now.minus(GUESSES_COUNT)));
  }
}
