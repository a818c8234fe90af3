package coach.limber.bot.habit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * What is known of nudges from all who agreed to be counted: how often, by habit, hour and wording,
 * and never of whom. What fewer than {@link #FEWEST} people lie behind is left out.
 */
public record Crowd(Tally tally) {
  static final int FEWEST = 5;

  public static Crowd none() {
    return new Crowd(Tally.EMPTY);
  }

  /** Counts moments, a list for each person. */
  public static Crowd of(Collection<List<Moment>> people) {
    var sum = Tally.EMPTY;
    var behind = new HashMap<Tally.Key, Integer>();
    for (var moments : people) {
      var own = Tally.of(moments, Decision::kind);
      sum = sum.plus(own);
      own.counts().keySet().forEach(key -> behind.merge(key, 1, Integer::sum));
    }
    return new Crowd(sum.only(key -> behind.getOrDefault(key, 0) >= FEWEST));
  }
}
