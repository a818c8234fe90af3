package coach.limber.bot.checkin;

import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two states of a day, in words: {@code pain 8 → 3 · pizza taken out}. */
public final class Changes {
  /** Fields that are read as one. */
  private static final List<Set<Measure>> TOGETHER =
      List.of(
          Set.of(Measure.GUT, Measure.GUT_OK),
          Set.of(Measure.FOODS, Measure.TRIGGERS, Measure.SUPPORTS),
          Set.of(Measure.SLEEP_HOURS, Measure.SLEEP_QUALITY),
          Set.of(Measure.MOVEMENT, Measure.MOVEMENT_MINUTES));

  private Changes() {}

  /** Empty if nothing differs. */
  public static String line(Map<String, Entry> before, Map<String, Entry> after) {
    return groups(before, after)
        .map(fields -> words(ReadBack.of(of(fields, before)), ReadBack.of(of(fields, after))))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static Stream<Set<String>> groups(Map<String, Entry> before, Map<String, Entry> after) {
    var own = new TreeSet<String>();
    Stream.of(before, after)
        .flatMap(day -> day.keySet().stream())
        .filter(OwnMeasure::owns)
        .forEach(own::add);
    var measures =
        Stream.of(Measure.values())
            .map(
                measure ->
                    TOGETHER.stream()
                        .filter(group -> group.contains(measure))
                        .findFirst()
                        .orElseGet(() -> Set.of(measure)))
            .distinct()
            .map(group -> group.stream().map(Measure::id).collect(Collectors.toSet()));
    return Stream.concat(measures, own.stream().map(Set::of));
  }

  private static Map<String, Entry> of(Set<String> fields, Map<String, Entry> day) {
    var some = new HashMap<String, Entry>();
    fields.stream()
        .map(day::get)
        .filter(Objects::nonNull)
        .forEach(entry -> some.put(entry.field(), entry));
    return some;
  }

  private static String words(String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    if (before.isEmpty()) {
      return after;
    }
    return after.isEmpty() ? before + " taken out" : before + " → " + shortened(before, after);
  }

  /**
   * "pain 8 → 3" rather than "pain 8 → pain 3"; of a list, and of what has something in brackets,
   * all that stays is said.
   */
  private static String shortened(String before, String after) {
    var cut = 0;
    for (int i = 0; i < Math.min(before.length(), after.length()); i++) {
      if (before.charAt(i) == '(') {
        return after;
      }
      if (before.charAt(i) != after.charAt(i) || before.charAt(i) == ',') {
        break;
      }
      cut = before.charAt(i) == ' ' ? i + 1 : cut;
    }
    return after.substring(cut);
  }
}
