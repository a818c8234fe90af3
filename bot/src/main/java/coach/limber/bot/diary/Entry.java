package coach.limber.bot.diary;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * One line of the journal. Lines are only ever added: the latest for a day and field holds, and
 * supersedes the ones before it.
 *
 * @param day the local day that it is about
 * @param saidAt the moment at which it was said
 * @param field id of a {@code Measure}, or a field of ours such as {@code habit/walk}
 * @param message the message that said it, by which an edit finds it again, {@code ""} if none that
 *     can be edited
 */
public record Entry(
    LocalDate day, Instant saidAt, String field, Said said, Origin origin, String message) {
  private static final Pattern FIELD = Pattern.compile("[a-z0-9_]+(/[\\p{L}\\p{N} _.-]+)?");

  public Entry {
    if (!Measure.ids().contains(field) && !FIELD.matcher(field).matches()) {
      throw new IllegalArgumentException("a field looks like pain or habit/walk, found " + field);
    }
  }

  public Entry(LocalDate day, Instant saidAt, String field, Said said, Origin origin) {
    this(day, saidAt, field, said, origin, "");
  }

  /** The same line, said by this message. */
  public Entry by(String other) {
    return message.equals(other) ? this : new Entry(day, saidAt, field, said, origin, other);
  }

  /** What was said of the field; a field that has no entry was not said. */
  public sealed interface Said {
    record Given(Value value) implements Said {}

    record DoesNotApply() implements Said {}

    /** Taken back: as if it had never been said. */
    record TakenBack() implements Said {}
  }

  /** How it came to be said. */
  public enum Origin {
    TYPED,
    TAPPED,
    /** By "same as usual": counts for less. */
    USUAL,
    CORRECTED,
    UNDONE,
    /** Noted by the coach itself, such as a nudge that it sent. */
    COACH
  }
}
