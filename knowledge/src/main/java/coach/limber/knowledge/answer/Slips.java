package coach.limber.knowledge.answer;

import coach.limber.knowledge.language.EditDistance;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Slips of the finger in words that questions are made of: "omga" is omega. A word that is known as
 * it stands is never touched, nor is any other English one: a calf is no slip for a call. But what
 * is made of a common word is brought back to it, as "milky" to milk. The first letter must be
 * right.
 */
final class Slips {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private final Set<String> known;
  private final Set<String> english;
  private final Map<String, String> slips = new HashMap<>();

  /**
   * @param known all words, which are what they are
   * @param common those to which a slip is mended
   * @param english words that are no slips
   */
  Slips(Set<String> known, Set<String> common, Set<String> english) {
    this.known = known;
    this.english = english;
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
                  : mended(words.iterator().next(), match.group());
            });
  }

  private String mended(String word, String asWritten) {
    var nearest = nearest(word, asWritten);
    return english.contains(asWritten.toLowerCase(Locale.ROOT)) && !word.startsWith(nearest)
        ? asWritten
        : nearest;
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
