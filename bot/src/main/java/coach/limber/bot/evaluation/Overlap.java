package coach.limber.bot.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How far two lists agree.
 *
 * @param found wanted items that are among those got, of {@code wanted}
 * @param apt got items that were wanted, of {@code got}
 */
record Overlap(int found, int wanted, int apt, int got) {
  private static final Set<String> LOOSE = Set.of("foods", "habits_done");

  static Overlap of(Case one, String field, List<String> got) {
    BiPredicate<String, String> same = LOOSE.contains(field) ? Overlap::alike : String::equals;
    var optional = Tolerance.optional(one, field);
    return Tolerance.rightLists(one, field).stream()
        .map(wanted -> between(without(wanted, optional, same), without(got, optional, same), same))
        .max(Comparator.comparingDouble(Overlap::f1))
        .orElseThrow();
  }

  static Overlap total(Collection<Overlap> all) {
    return all.stream()
        .reduce(
            new Overlap(0, 0, 0, 0),
            (a, b) ->
                new Overlap(a.found + b.found, a.wanted + b.wanted, a.apt + b.apt, a.got + b.got));
  }

  /** Harmonic mean of precision and recall; 1 where nothing was wanted and nothing got. */
  double f1() {
    return wanted + got == 0 ? 1 : (double) (found + apt) / (wanted + got);
  }

  boolean complete() {
    return found == wanted && apt == got;
  }

  private static Overlap between(
      List<String> wanted, List<String> got, BiPredicate<String, String> same) {
    return new Overlap(
        (int) wanted.stream().filter(w -> got.stream().anyMatch(g -> same.test(w, g))).count(),
        wanted.size(),
        (int) got.stream().filter(g -> wanted.stream().anyMatch(w -> same.test(w, g))).count(),
        got.size());
  }

  private static List<String> without(
      List<String> items, List<String> optional, BiPredicate<String, String> same) {
    return items.stream()
        .distinct()
        .filter(item -> optional.stream().noneMatch(other -> same.test(item, other)))
        .toList();
  }

  /** One contains the other, a plural s aside. */
  static boolean alike(String one, String other) {
    var a = singular(one);
    var b = singular(other);
    return a.contains(b) || b.contains(a);
  }

  private static String singular(String words) {
    return words.toLowerCase(Locale.ROOT).strip().replaceAll("s\\b", "");
  }
}
