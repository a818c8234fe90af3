package coach.limber.bot.store;

import coach.limber.bot.app.Claimed;
import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Room;
import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.dialogue.Code;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.habit.Crowd;
import coach.limber.bot.habit.Moment;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The store on H2 or PostgreSQL. Several instances may share a PostgreSQL database. */
public final class DatabaseStore implements Store {
  private static final Duration EVENTS_KEPT = Duration.ofDays(7);
  private static final Duration LETTERS_KEPT = Duration.ofDays(90);
  private static final Duration MAILBOXES_KEPT = Duration.ofHours(1);

  /** A home moves when somebody joins or parts two chats: hardly twice while one event is kept. */
  private static final int MOST_TRIES = 50;

  private final HikariDataSource source;
  private final Jdbi jdbi;
  private final People people;
  private final Journal journal;
  private final Outbox outbox;
  private final NudgeLog nudges;
  private final Turn turn;

  /** Counted anew once a day: it changes slowly, and counting reads much. */
  private volatile Crowd crowd = Crowd.none();

  private volatile Instant counted = Instant.EPOCH;

  private DatabaseStore(HikariDataSource source, Supplier<Code> freshCodes) {
    var codec = new Codec();
    this.source = source;
    this.jdbi = Jdbi.create(source);
    this.people = new People(codec);
    this.journal = new Journal(codec);
    this.outbox = new Outbox(codec);
    this.nudges = new NudgeLog(codec, journal);
    this.turn = new Turn(people, journal, outbox, freshCodes);
  }

  /**
   * Opens the database and brings its tables up to date. It makes no codes that join chats.
   *
   * @param url a JDBC URL of H2 or PostgreSQL, or {@code postgres://user:password@host/database}
   */
  public static DatabaseStore open(String url) {
    return opened(url, Code.None::new);
  }

  /** The same, with ids that nobody can guess: codes are made from them. */
  public static DatabaseStore open(String url, Supplier<String> randomIds) {
    return opened(url, () -> new Code.Fresh(LinkCodes.make(randomIds)));
  }

  private static DatabaseStore opened(String url, Supplier<Code> freshCodes) {
    var store = new DatabaseStore(Database.open(url), freshCodes);
    if (Database.isOursAlone(url)) {
      store.jdbi.useTransaction(store::release);
    }
    return store;
  }

  /** Whoever had claimed something is no more: nothing waits for them. */
  private void release(Handle handle) {
    people.release(handle);
    Mailboxes.release(handle);
  }

  @Override
  public boolean apply(Inbound event, Function<Memory, Step> decide) {
    for (int tries = 1; ; tries++) {
      try {
        return jdbi.inTransaction(handle -> turn.apply(handle, event, crowd, decide));
      } catch (Turn.HomeMoved moved) {
        if (tries == MOST_TRIES) {
          throw moved;
        }
        // once more, at the new home
      }
    }
  }

  @Override
  public Memory memory(Person person) {
    return jdbi.withHandle(
        handle -> {
          var home = LinkedChats.home(handle, person);
          return new Memory(people.dialogue(handle, home), journal.of(handle, home));
        });
  }

  @Override
  public List<Inbound.TimeCame> due(Instant now, int limit) {
    return jdbi.inTransaction(handle -> people.due(handle, now, limit));
  }

  @Override
  public Claimed claim(String channel, Limits limits, Instant now, Room room) {
    return jdbi.inTransaction(handle -> outbox.claim(handle, channel, limits, now, room));
  }

  @Override
  public void settle(Letter letter, Outcome outcome, Instant now) {
    jdbi.useTransaction(handle -> outbox.settle(handle, letter, outcome, now));
  }

  @Override
  public List<Letter> sentAfter(Person person, long sequence) {
    return jdbi.withHandle(handle -> outbox.sentAfter(handle, person, sequence));
  }

  @Override
  public Optional<Outbound> message(Person person, long sequence) {
    return jdbi.withHandle(handle -> outbox.message(handle, person, sequence));
  }

  @Override
  public Optional<String> note(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select content from note where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void keepNote(String name, String value) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("delete from note where name = ?", name);
          handle.execute("insert into note (name, content) values (?, ?)", name, value);
        });
  }

  @Override
  public void tidy(Instant now) {
    countNudges(now);
    jdbi.useTransaction(
        handle -> {
          LinkCodes.forget(handle, now);
          Inbox.forget(handle, now.minus(EVENTS_KEPT));
          outbox.forget(handle, now.minus(LETTERS_KEPT));
          Mailboxes.forget(handle, now.minus(MAILBOXES_KEPT));
        });
  }

  private void countNudges(Instant now) {
    if (counted.plus(NudgeLog.COUNT_EVERY).isBefore(now)) {
      crowd = Crowd.of(nudgeMoments(now, NudgeLog.CROWD_DAYS));
      counted = now;
    }
  }

  /**
   * What was decided on nudges in the last so many days, a list for each of those who agreed that
   * we learn from theirs.
   */
  public List<List<Moment>> nudgeMoments(Instant now, int days) {
    return jdbi.withHandle(handle -> nudges.moments(handle, now, days));
  }

  @Override
  public void close() {
    source.close();
  }
}
