package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Agreement;
import coach.limber.bot.habit.History;
import coach.limber.bot.habit.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The moments at which nudges were decided on, of all who agreed that we learn from theirs. */
final class NudgeLog {
  static final Duration COUNT_EVERY = Duration.ofDays(1);

  /** How far back everybody's counts look. */
  static final int CROWD_DAYS = 60;

  private final Codec codec;
  private final Journal journal;

  NudgeLog(Codec codec, Journal journal) {
    this.codec = codec;
    this.journal = journal;
  }

  /**
   * A list for each person, and nobody's name; of the last so many days, but for today's and
   * yesterday's, which are not over everywhere.
   */
  List<List<Moment>> moments(Handle handle, Instant now, int days) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    var all = new ArrayList<List<Moment>>();
    for (var person : agreed(handle)) {
      var diary = journal.since(handle, person, today.minusDays(days + History.WEEK));
      all.add(new History(diary, today, days).moments());
    }
    return all;
  }

  /** Whoever said yes, and not no since. */
  private List<Person> agreed(Handle handle) {
    var last = new LinkedHashMap<Person, Boolean>();
    handle
        .createQuery("select channel, chat, said from journal where field = :field order by id")
        .bind("field", Agreement.FIELD)
        .map(
            (row, _) ->
                Map.entry(
                    new Person(row.getString("channel"), row.getString("chat")),
                    Agreement.isYes(codec.read(Entry.Said.class, row.getString("said")))))
        .forEach(entry -> last.put(entry.getKey(), entry.getValue()));
    return last.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }
}
