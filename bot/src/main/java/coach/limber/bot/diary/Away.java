package coach.limber.bot.diary;

import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Pauses, holidays and sick days in the journal: a line on the first day says until when, another
 * on the day of an earlier return says so. Such days are not missed.
 */
public final class Away {
  public static final String FIELD = "away";
  private static final String TOLD = "until told";
  private static final String BACK = "back";

  private Away() {}

  /** Away from this day on, {@code until} not included. */
  public static Entry between(LocalDate from, LocalDate until, Instant at) {
    return entry(from, until.toString(), at);
  }

  /** Away from this day on, until they say. */
  public static Entry from(LocalDate day, Instant at) {
    return entry(day, TOLD, at);
  }

  /** From this day on they are back. */
  public static Entry back(LocalDate day, Instant at) {
    return entry(day, BACK, at);
  }

  /** What was planned from this day on does not come to be. */
  public static Entry calledOff(LocalDate day, Instant at) {
    return new Entry(day, at, FIELD, new Entry.Said.TakenBack(), Origin.COACH);
  }

  /** Whether the person was away on this day. */
  public static boolean on(Diary diary, LocalDate day) {
    return diary.latest(day, FIELD).filter(said -> covers(said, day)).isPresent();
  }

  private static boolean covers(Value said, LocalDate day) {
    return said instanceof Value.Level(var until)
        && switch (until) {
          case TOLD -> true;
          case BACK -> false;
          default -> day.isBefore(LocalDate.parse(until));
        };
  }

  private static Entry entry(LocalDate day, String until, Instant at) {
    return new Entry(day, at, FIELD, new Entry.Said.Given(new Value.Level(until)), Origin.COACH);
  }
}
