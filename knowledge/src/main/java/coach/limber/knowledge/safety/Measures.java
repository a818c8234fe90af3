package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Measure.Form;
import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds numbers that are dangerous by their size: "bp 192/118", "the meter says 2.1", "thermometer
 * reads 39.5". What is measured stands before the number, or right behind it.
 */
final class Measures {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9])?");
  private static final int BEFORE = 9;
  private static final int BEHIND = 3;

  /** A number that nothing is said of and no unit follows: "i'm on chemo and 38.9 tonight". */
  private static final String BARE = "bare";

  private static final String UNIT = "unit";

  /** What a check-in measures: the number behind it is its own. */
  private static final Set<String> OF_THE_DAY =
      Set.of("pain", "pains", "stress", "fatigue", "tired", "mood", "stiff", "stiffness", "slept");

  private final List<Measure> measures;
  private final Set<String> kinds;

  Measures(List<Measure> measures) {
    this.measures = measures;
    this.kinds = measures.stream().map(Measure::of).collect(Collectors.toSet());
  }

  List<Hit> find(List<Word> words, List<Hit> said) {
    var found = new ArrayList<Hit>();
    var named = new HashMap<Integer, Set<String>>();
    for (var hit : said) {
      if (kinds.contains(hit.name()) || hit.name().equals(UNIT)) {
        for (int at = hit.from(); at < hit.to(); at++) {
          named.computeIfAbsent(at, _ -> new HashSet<>()).add(hit.name());
        }
      }
    }
    for (int at = 0; at < words.size(); at++) {
      var number = number(words, at);
      if (number.isPresent()) {
        collect(words, at, number.getAsDouble(), named, found);
      }
    }
    return found;
  }

  private void collect(
      List<Word> words, int at, double number, Map<Integer, Set<String>> named, List<Hit> found) {
    var form = form(words, at);
    for (var kind : kinds(words, at, named)) {
      measures.stream()
          .filter(measure -> measure.fits(kind, number, form))
          .map(measure -> measure.at(at))
          .forEach(found::add);
    }
  }

  private static Set<String> kinds(List<Word> words, int at, Map<Integer, Set<String>> named) {
    if (named.getOrDefault(at + 1, Set.of()).contains(UNIT)) {
      return Set.of();
    }
    for (int before = at - 1; before >= Math.max(0, at - BEFORE); before--) {
      if (isNamed(words, before, at, named)) {
        return named.getOrDefault(before, Set.of());
      }
      if (OF_THE_DAY.contains(words.get(before).text())) {
        return Set.of();
      }
    }
    for (int after = at + 1; after < Math.min(words.size(), at + 1 + BEHIND); after++) {
      if (isNamed(words, after, at, named)) {
        return named.getOrDefault(after, Set.of());
      }
    }
    return Set.of(BARE);
  }

  private static boolean isNamed(
      List<Word> words, int word, int at, Map<Integer, Set<String>> named) {
    return words.get(word).sentence() == words.get(at).sentence()
        && named.getOrDefault(word, Set.of(UNIT)).stream().anyMatch(kind -> !kind.equals(UNIT));
  }

  /** "192/118" and "192 over 118" are two numbers of one pressure. */
  private static Form form(List<Word> words, int at) {
    var here = number(words, at).orElse(0);
    var next = beside(words, at, 1);
    var before = beside(words, at, -1);
    if (next.isPresent() && isPair(here, next.getAsDouble())) {
      return Form.UPPER;
    }
    if (before.isPresent() && isPair(before.getAsDouble(), here)) {
      return Form.LOWER;
    }
    return words.get(at).text().contains(".") ? Form.DECIMAL : Form.ALONE;
  }

  private static boolean isPair(double upper, double lower) {
    return upper > lower && lower >= 40 && upper <= 280 && upper >= 80;
  }

  private static OptionalDouble beside(List<Word> words, int at, int step) {
    var other = at + step;
    var over = other >= 0 && other < words.size() && words.get(other).text().equals("over");
    return number(words, over ? other + step : other);
  }

  private static OptionalDouble number(List<Word> words, int at) {
    if (at < 0 || at >= words.size() || !NUMBER.matcher(words.get(at).text()).matches()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(words.get(at).text()));
  }
}
