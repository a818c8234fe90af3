package coach.limber.bot.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What goes together with a person's pain, as far as their diary can tell. Good and bad days come
 * in runs, so chance is judged by runs: the pain is drawn anew in blocks of random length (the
 * stationary bootstrap of Politis and Romano, 1994), again and again, with the exposures left where
 * they were. Of all that is looked at only what holds up together is told (Benjamini and Hochberg,
 * 1995). None of it says what causes what.
 *
 * @param looked what had enough days to be looked at
 * @param told those of them that stand out, the clearest first
 */
public record Patterns(int days, List<Contrast> looked, List<Contrast> told) {
  /** Answered days that there must be at least. */
  public static final int FEWEST_DAYS = 21;

  /** Days with a thing, and days without it, that there must be at least. */
  public static final int FEWEST_OF_EACH = 7;

  private static final int DRAWS = 2000;
  private static final double MEAN_BLOCK = 5;
  private static final double FALSE_SHARE = 0.05;
  private static final double INTERVAL = 0.9;
  private static final double SMALLEST_TOLD = 0.5;
  private static final long SEED = 20260329;

  public Patterns {
    looked = List.copyOf(looked);
    told = List.copyOf(told);
  }

  public static Patterns of(Stretch stretch) {
    var looked = new ArrayList<Contrast>();
    if (stretch.answered() >= FEWEST_DAYS) {
      for (var exposure : Exposure.values()) {
        var pairs = Pairs.of(stretch, exposure);
        if (Math.min(pairs.count(true), pairs.count(false)) >= FEWEST_OF_EACH) {
          looked.add(contrast(exposure, pairs));
        }
      }
    }
    return new Patterns(stretch.answered(), looked, clear(looked));
  }

  private static Contrast contrast(Exposure exposure, Pairs pairs) {
    var random = new Random(SEED);
    var difference = pairs.difference(pairs.pain());
    var rest = pairs.without(difference);
    var byChance = new double[DRAWS];
    var around = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      var order = order(pairs.size(), random);
      byChance[draw] = Math.abs(pairs.difference(drawn(pairs.pain(), order)));
      around[draw] = Math.abs(pairs.difference(drawn(rest, order)));
    }
    var asLarge = Arrays.stream(byChance).filter(each -> each >= Math.abs(difference)).count();
    Arrays.sort(around);
    var half = around[(int) (INTERVAL * (DRAWS - 1))];
    return new Contrast(
        exposure,
        difference,
        difference - half,
        difference + half,
        pairs.count(true),
        pairs.count(false),
        (asLarge + 1.0) / (DRAWS + 1));
  }

  /** Which day stands at each place: runs that go on around the end. */
  private static int[] order(int size, Random random) {
    var order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] =
          i == 0 || random.nextDouble() < 1 / MEAN_BLOCK
              ? random.nextInt(size)
              : (order[i - 1] + 1) % size;
    }
    return order;
  }

  private static double[] drawn(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(place -> values[place]).toArray();
  }

  private static List<Contrast> clear(List<Contrast> looked) {
    var sorted = looked.stream().sorted(Comparator.comparingDouble(Contrast::chance)).toList();
    var last = 0;
    for (int rank = 1; rank <= sorted.size(); rank++) {
      if (sorted.get(rank - 1).chance() <= FALSE_SHARE * rank / sorted.size()) {
        last = rank;
      }
    }
    return sorted.stream()
        .limit(last)
        .filter(contrast -> Math.abs(contrast.difference()) >= SMALLEST_TOLD)
        .filter(contrast -> contrast.low() > 0 || contrast.high() < 0)
        .toList();
  }
}
