package coach.limber.bot.habit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How often a habit was done after nudges of each kind, and after none. Names nobody. */
public record Tally(Map<Key, Count> counts) {
  static final Tally EMPTY = new Tally(Map.of());

  public Tally {
    counts = Map.copyOf(counts);
  }

  /**
   * What is counted: days with a nudge to a habit, all or those of one hour or wording; or days
   * without one.
   *
   * @param habit {@code ""} for all habits
   * @param which the hour or the wording, {@code ""} for all
   */
  public record Key(Of of, String habit, String which) {
    /** Whether there was a nudge, and which are told apart. */
    public enum Of {
      SENT,
      AT,
      WORDS,
      LEFT
    }
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
    return of(moments, name, Map.of());
  }

  /** The same and, besides, what is counted already. */
  static Tally of(List<Moment> moments, Function<Decision, String> name, Map<Key, Count> counted) {
    var counts = new HashMap<>(counted);
    for (var moment : moments) {
      if (moment.outcome() != Moment.Outcome.UNKNOWN) {
        var once = new Count(1, moment.done() ? 1 : 0);
        for (var key : keys(moment.decision(), name.apply(moment.decision()))) {
          counts.merge(key, once, Count::plus);
        }
      }
    }
    return new Tally(counts);
  }

  private static List<Key> keys(Decision decision, String habit) {
    return decision.sent()
        ? List.of(sent(""), sent(habit), at(habit, decision.hour()), words(habit, decision.words()))
        : List.of(left(""), left(habit));
  }

  Count count(Key key) {
    return counts.getOrDefault(key, Count.NONE);
  }

  Tally plus(Tally other) {
    var sum = new HashMap<>(counts);
    other.counts.forEach((key, count) -> sum.merge(key, count, Count::plus));
    return new Tally(sum);
  }

  Tally only(Predicate<Key> wanted) {
    return new Tally(
        counts.entrySet().stream()
            .filter(entry -> wanted.test(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Nudges sent; to all habits for {@code ""}. */
  static Key sent(String habit) {
    return new Key(Key.Of.SENT, habit, "");
  }

  /** Moments and days without a nudge. */
  static Key left(String habit) {
    return new Key(Key.Of.LEFT, habit, "");
  }

  static Key at(String habit, Hour hour) {
    return new Key(Key.Of.AT, habit, hour.name());
  }

  static Key words(String habit, String words) {
    return new Key(Key.Of.WORDS, habit, words);
  }
}
