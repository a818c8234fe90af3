package coach.limber.bot.store;

import coach.limber.bot.app.Claimed;
import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Room;
import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.Deed;
import coach.limber.bot.conversation.Inbound;
import coach.limber.bot.conversation.Memory;
import coach.limber.bot.conversation.Outbound;
import coach.limber.bot.conversation.Person;
import coach.limber.bot.conversation.Step;
import coach.limber.bot.habit.Crowd;
import coach.limber.bot.habit.Moment;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The store on H2 or PostgreSQL. Several instances may share a PostgreSQL database. */
public final class DatabaseStore implements Store {
  private static final Duration EVENTS_KEPT = Duration.ofDays(7);
  private static final Duration LETTERS_KEPT = Duration.ofDays(90);
  private static final Duration MAILBOXES_KEPT = Duration.ofHours(1);

  private final HikariDataSource source;
  private final Jdbi jdbi;
  private final People people;
  private final Journal journal;
  private final Outbox outbox;
  private final NudgeLog nudges;

  /** Counted anew once a day: it changes slowly, and counting reads much. */
  private volatile Crowd crowd = Crowd.none();

  private volatile Instant counted = Instant.EPOCH;

  private DatabaseStore(HikariDataSource source) {
    var codec = new Codec();
    this.source = source;
    this.jdbi = Jdbi.create(source);
    this.people = new People(codec);
    this.journal = new Journal(codec);
    this.outbox = new Outbox(codec);
    this.nudges = new NudgeLog(codec, journal);
  }

  /**
   * Opens the database and brings its tables up to date.
   *
   * @param url a JDBC URL of H2 or PostgreSQL, or {@code postgres://user:password@host/database}
   */
  public static DatabaseStore open(String url) {
    var store = new DatabaseStore(Database.open(url));
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
    return jdbi.inTransaction(
        handle -> {
          var dialogue = people.lock(handle, event.person());
          if (!Inbox.isNew(handle, event)) {
            if (event instanceof Inbound.TimeCame alarm) {
              people.postpone(handle, alarm);
            }
            return false;
          }
          var diary = journal.of(handle, event.person());
          var step = decide.apply(new Memory(dialogue, diary, crowd));
          if (step.deeds().contains(Deed.ERASE)) {
            erase(handle, event.person());
          } else {
            people.keep(handle, event.person(), step);
            journal.add(handle, event.person(), step.entries());
          }
          var asked = !(event instanceof Inbound.TimeCame);
          var farewell = step.deeds().contains(Deed.ERASE);
          outbox.add(handle, event.person(), step.replies(), asked, farewell, event.at());
          return true;
        });
  }

  private void erase(Handle handle, Person person) {
    journal.erase(handle, person);
    outbox.erase(handle, person);
    people.erase(handle, person);
  }

  @Override
  public Memory memory(Person person) {
    return jdbi.withHandle(
        handle -> new Memory(people.dialogue(handle, person), journal.of(handle, person)));
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
