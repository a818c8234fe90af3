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
 * @param counts the thing named most first
 */
public record Tally(List<Map.Entry<String, Integer>> counts) {
  public Tally {
    counts = List.copyOf(counts);
  }

  public static Tally of(Stretch stretch, Measure measure) {
    var counts = new TreeMap<String, Integer>();
    for (var reading : stretch.readings(measure)) {
      if (reading.value() instanceof Value.Items(var items)) {
        items.stream().distinct().forEach(item -> counts.merge(item, 1, Integer::sum));
      }
    }
    var most = Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder());
    return new Tally(counts.entrySet().stream().sorted(most).toList());
  }
}
