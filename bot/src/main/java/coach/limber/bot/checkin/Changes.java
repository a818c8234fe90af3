package coach.limber.bot.checkin;

import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two states of a day, in words: {@code pain 8 → 3 · pizza taken out}. */
public final class Changes {
  private Changes() {}

  /** Empty if nothing differs. */
  public static String line(Map<String, Entry> before, Map<String, Entry> after) {
    return groups(before, after)
        .map(fields -> words(ReadBack.of(of(fields, before)), ReadBack.of(of(fields, after))))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /**
   * How these lines read that are told of a day: a single value that stood otherwise comes with
   * what it was, {@code pain 4 → 2 · pizza}; what is added to a list does not.
   */
  public static String told(Map<String, Entry> told, Map<String, Entry> before) {
    var line = ReadBack.of(told);
    for (var entry : told.values()) {
      var was = before.get(entry.field());
      if (was != null && isOtherwise(was, entry)) {
        var fields = readWith(entry.field());
        var old = ReadBack.of(of(fields, before));
        var now = ReadBack.of(of(fields, told));
        line = now.isEmpty() || old.isEmpty() ? line : replaced(line, now, words(old, now));
      }
    }
    return line;
  }

  private static boolean isOtherwise(Entry was, Entry now) {
    return was.saidAt().isBefore(now.saidAt())
        && now.said() instanceof Entry.Said.Given(var value)
        && !(value instanceof Value.Items)
        && !now.said().equals(was.said());
  }

  /** How the gut is and what troubles it are read as one; other values stand by themselves. */
  private static Set<String> readWith(String field) {
    return field.equals(Measure.GUT_OK.id()) ? Set.of(field, Measure.GUT.id()) : Set.of(field);
  }

  private static String replaced(String line, String now, String changed) {
    var at = line.indexOf(now);
    return at < 0 || changed.isEmpty()
        ? line
        : line.substring(0, at) + changed + line.substring(at + now.length());
  }

  private static Stream<Set<String>> groups(Map<String, Entry> before, Map<String, Entry> after) {
    var own = new TreeSet<String>();
    Stream.of(before, after)
        .flatMap(day -> day.keySet().stream())
        .filter(OwnMeasure::owns)
        .forEach(own::add);
    var measures =
        Stream.of(Measure.values())
            .map(Measure::together)
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
    if (before.startsWith(after + " ")) {
      return after;
    }
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
