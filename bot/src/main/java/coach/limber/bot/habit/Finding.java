package coach.limber.bot.habit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one kind of nudge, or of all of them.
 *
 * @param name the habit, or the id of the wording; {@code all} for all
 * @param sent moments at which it was sent and it is known what came of it
 * @param withheld the same for moments at which it was left out
 * @param effect empty while there is too little to tell
 */
public record Finding(
    String name, int people, int sent, int withheld, Optional<Effect> effect, Verdict verdict) {

  /** What may be said of it, mindful of how many things are looked at together. */
  public enum Verdict {
    HELPS,
    HINDERS,
    /** Adds less than a day in twenty, if anything: only said of wordings. */
    DOES_NOTHING,
    OPEN
  }

  /** With fewer than these the interval would promise more than it keeps. */
  public static final int FEWEST_PEOPLE = 12;

  public static final int FEWEST_MOMENTS = 30;

  static Finding of(String name, Collection<List<Moment>> people) {
    var some = people.stream().filter(moments -> !moments.isEmpty()).toList();
    var all = some.stream().mapToInt(List::size).sum();
    var sent = (int) some.stream().flatMap(List::stream).filter(m -> m.decision().sent()).count();
    var enough =
        some.size() >= FEWEST_PEOPLE && sent >= FEWEST_MOMENTS && all - sent >= FEWEST_MOMENTS;
    return new Finding(
        name,
        some.size(),
        sent,
        all - sent,
        enough ? Optional.of(Excursion.of(some)) : Optional.empty(),
        Verdict.OPEN);
  }

  public int moments() {
    return sent + withheld;
  }

  Finding with(Verdict other) {
    return new Finding(name, people, sent, withheld, effect, other);
  }
}
