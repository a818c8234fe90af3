package coach.limber.bot.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** How long one message takes, warm, on one thread. */
public final class Pace {
  private Pace() {}

  /** Median and 99th percentile in milliseconds of handling each of these texts once. */
  public static List<Figure> of(List<String> texts, Consumer<String> handle) {
    if (texts.isEmpty()) {
      return List.of();
    }
    var milliseconds = new double[texts.size()];
    for (int i = 0; i < milliseconds.length; i++) {
      var text = texts.get(i);
      milliseconds[i] = milliseconds(() -> handle.accept(text));
    }
    Arrays.sort(milliseconds);
    return List.of(
        new Figure("pace.median-ms", at(milliseconds, 0.5), texts.size(), new Goal.AtMost(8)),
        new Figure("pace.p99-ms", at(milliseconds, 0.99), texts.size(), new Goal.AtMost(25)));
  }

  /** The median of what these take. */
  public static double median(double[] milliseconds) {
    var sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return at(sorted, 0.5);
  }

  /** How long something takes. */
  public static double milliseconds(Runnable something) {
    var start = System.nanoTime();
    something.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
