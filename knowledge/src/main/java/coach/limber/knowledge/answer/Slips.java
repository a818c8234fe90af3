package coach.limber.knowledge.answer;

import coach.limber.knowledge.language.EditDistance;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Slips of the finger in words that questions are made of: "omga" is omega. A word that is known as
 * it stands is never touched, and the first letter must be right.
 */
final class Slips {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private final Set<String> known;
  private final Map<String, String> slips = new HashMap<>();

  /**
   * @param known all words, which are what they are
   * @param common those to which a slip is mended
   */
  Slips(Set<String> known, Set<String> common) {
    this.known = known;
    for (var word : common.stream().sorted().toList()) {
      around(word).forEach(slip -> slips.putIfAbsent(slip, word));
    }
  }

  /** The text with its slips mended, or the same text. */
  String mend(String text) {
    return WORD.matcher(text)
        .replaceAll(
            match -> {
              var words = ContentWords.of(match.group());
              return words.isEmpty() || known.containsAll(words)
                  ? match.group()
                  : nearest(words.iterator().next(), match.group());
            });
  }

  private String nearest(String word, String asWritten) {
    return around(word)
        .map(slips::get)
        .filter(found -> found != null && found.charAt(0) == word.charAt(0))
        .findFirst()
        .orElse(asWritten);
  }

  /** The word, and what is left of it without any one of its letters. */
  private static Stream<String> around(String word) {
    return Stream.concat(
        Stream.of(word),
        IntStream.range(1, word.length()).mapToObj(i -> EditDistance.without(word, i)));
  }
}
