package coach.limber.knowledge.language;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Whole numbers from 0 to 99 in digits or words, for use in larger patterns. */
final class SpokenNumber {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("zero", 0),
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  /** Matches a number word such as {@code twenty-five}. */
  static final String WORD =
      "(?:(?:"
          + longestFirst(TENS)
          + ")(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|"
          + longestFirst(SMALL)
          + ")";

  private SpokenNumber() {}

  /** What a match of {@link #WORD} or of digits means. */
  static int of(String matched) {
    if (Character.isDigit(matched.charAt(0))) {
      return Integer.parseInt(matched);
    }
    var sum = 0;
    for (var part : matched.split("[ -]", -1)) {
      sum += TENS.getOrDefault(part, SMALL.getOrDefault(part, 0));
    }
    return sum;
  }

  private static String longestFirst(Map<String, Integer> words) {
    return words.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|"));
  }
}
