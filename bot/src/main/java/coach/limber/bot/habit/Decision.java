package coach.limber.bot.habit;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided at one moment at which a nudge would have been right: to send it, or to leave it
 * out. The words are chosen first, so that a nudge left out says which words it would have had.
 *
 * @param habit of the person's plan
 * @param kind the habit of the article that it is, or {@link #OWN}: the same for all people
 * @param words id of the wording
 * @param probability of sending; 1 where it was not left to chance
 * @param choice probability with which this plan, hour and wording were chosen
 */
public record Decision(
    LocalDate day,
    Instant at,
    boolean sent,
    String habit,
    String kind,
    String words,
    Hour hour,
    double probability,
    double choice) {
  /** The journal's field. */
  public static final String FIELD = "nudge";

  /** The kind of a habit that the article does not name. */
  public static final String OWN = "own";

  private static final String SENT = "sent";
  private static final int PARTS = 7;

  /** Whether chance decided: only then does it tell what a nudge does. */
  public boolean randomised() {
    return probability < 1;
  }

  /** The journal's line: {@code sent;walk;walk;w3;at;0.620;0.118}. */
  public Entry entry() {
    var line =
        String.join(
            ";",
            sent ? SENT : "withheld",
            habit,
            kind,
            words,
            hour.word(),
            number(probability),
            number(choice));
    return new Entry(
        day, at, FIELD, new Entry.Said.Given(new Value.Level(line)), Entry.Origin.COACH);
  }

  private static String number(double probability) {
    return String.format(Locale.ROOT, "%.3f", probability);
  }

  /** What was decided on a day. */
  public static Optional<Decision> on(Diary diary, LocalDate day) {
    return on(diary.day(day));
  }

  static Optional<Decision> on(Map<String, Entry> day) {
    return Optional.ofNullable(day.get(FIELD)).flatMap(Decision::of);
  }

  /** Reads the journal's line; the first version wrote the habit of a nudge sent, and no more. */
  public static Optional<Decision> of(Entry entry) {
    if (!entry.field().equals(FIELD)
        || !(entry.said() instanceof Entry.Said.Given(Value.Level(var line)))) {
      return Optional.empty();
    }
    var parts = line.split(";", -1);
    return Optional.of(
        parts.length == PARTS
            ? new Decision(
                entry.day(),
                entry.saidAt(),
                parts[0].equals(SENT),
                parts[1],
                parts[2],
                parts[3],
                Hour.named(parts[4]),
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6]))
            : new Decision(entry.day(), entry.saidAt(), true, line, OWN, "", Hour.AT, 1, 1));
  }
}
