package coach.limber.bot.insight;

import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.List;

/** Days of which both are known: whether it was so, and the pain that followed. Oldest first. */
record Pairs(boolean[] with, double[] pain, double[] weight) {
  /** An answer by "same as usual" tells less of its day. */
  private static final double USUAL = 0.5;

  static Pairs of(Stretch stretch, Exposure exposure) {
    var with = new ArrayList<Boolean>();
    var pain = new ArrayList<Double>();
    var weight = new ArrayList<Double>();
    var diary = stretch.diary();
    for (var day : stretch.dates()) {
      var was = exposure.on(diary, day);
      var then = diary.entry(day.plusDays(exposure.lag()), Measure.PAIN.id());
      var value = diary.value(day.plusDays(exposure.lag()), Measure.PAIN.id());
      if (was.isPresent() && value.isPresent() && value.get() instanceof Value.Amount(double it)) {
        with.add(was.get());
        pain.add(it);
        weight.add(then.orElseThrow().origin() == Origin.USUAL ? USUAL : 1);
      }
    }
    var flags = new boolean[with.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = with.get(i);
    }
    return new Pairs(flags, doubles(pain), doubles(weight));
  }

  private static double[] doubles(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  int size() {
    return pain.length;
  }

  int count(boolean which) {
    var count = 0;
    for (var each : with) {
      count += each == which ? 1 : 0;
    }
    return count;
  }

  /** Average pain with it less average pain without it, of these values in place of the pain. */
  double difference(double[] values) {
    return average(values, true) - average(values, false);
  }

  private double average(double[] values, boolean which) {
    var sum = 0.0;
    var weights = 0.0;
    for (int i = 0; i < values.length; i++) {
      if (with[i] == which) {
        sum += weight[i] * values[i];
        weights += weight[i];
      }
    }
    return sum / weights;
  }

  /** The pain with this much taken away on days with it. */
  double[] without(double effect) {
    var rest = pain.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= with[i] ? effect : 0;
    }
    return rest;
  }
}
