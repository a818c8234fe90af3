package coach.limber.bot.habit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often a habit was done after nudges of each kind, and after none. Names nobody: a key is a
 * habit with, perhaps, an hour or a wording.
 */
public record Tally(Map<String, Count> counts) {
  static final Tally EMPTY = new Tally(Map.of());

  public Tally {
    counts = Map.copyOf(counts);
  }

  /** So many times, of which the habit was done so often. */
  public record Count(int times, int done) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(times + other.times, done + other.done);
    }
  }

  /** {@code name} says under which name a decision's habit is counted. */
  static Tally of(List<Moment> moments, Function<Decision, String> name) {
    var counts = new HashMap<String, Count>();
    for (var moment : moments) {
      if (moment.outcome() != Moment.Outcome.UNKNOWN) {
        var once = new Count(1, moment.done() ? 1 : 0);
        keys(moment.decision(), name.apply(moment.decision()))
            .forEach(key -> counts.merge(key, once, Count::plus));
      }
    }
    return new Tally(counts);
  }

  private static List<String> keys(Decision decision, String habit) {
    return decision.sent()
        ? List.of(sent(""), sent(habit), at(habit, decision.hour()), words(habit, decision.words()))
        : List.of(left(""), left(habit));
  }

  Count count(String key) {
    return counts.getOrDefault(key, Count.NONE);
  }

  Tally plus(Tally other) {
    var sum = new HashMap<>(counts);
    other.counts.forEach((key, count) -> sum.merge(key, count, Count::plus));
    return new Tally(sum);
  }

  Tally only(Function<String, Boolean> wanted) {
    return new Tally(
        counts.entrySet().stream()
            .filter(entry -> wanted.apply(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Key of nudges sent; of all habits for {@code ""}. */
  static String sent(String habit) {
    return "sent/" + habit;
  }

  /** Key of moments and days without a nudge. */
  static String left(String habit) {
    return "left/" + habit;
  }

  static String at(String habit, Hour hour) {
    return "sent/" + habit + "@" + hour;
  }

  static String words(String habit, String words) {
    return "sent/" + habit + "#" + words;
  }
}
