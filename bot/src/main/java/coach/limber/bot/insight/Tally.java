package coach.limber.bot.insight;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * On how many days each thing of a list was named: knees on 12, fingers on 3.
 *
 * @param days on which the measure was answered, with things or without
 * @param counts the thing named most first
 */
public record Tally(int days, List<Map.Entry<String, Integer>> counts) {
  public Tally {
    counts = List.copyOf(counts);
  }

  public static Tally of(Stretch stretch, Measure measure) {
    var counts = new TreeMap<String, Integer>();
    var readings = stretch.readings(measure);
    for (var reading : readings) {
      if (reading.value() instanceof Value.Items(var items)) {
        items.stream().distinct().forEach(item -> counts.merge(item, 1, Integer::sum));
      }
    }
    var most = Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder());
    return new Tally(readings.size(), counts.entrySet().stream().sorted(most).toList());
  }
}
