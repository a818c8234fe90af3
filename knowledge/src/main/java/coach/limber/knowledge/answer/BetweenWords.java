package coach.limber.knowledge.answer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Regular expressions that are looked for between the words of a text. At each word only those are
 * tried that can begin with its first two characters, so that most words take no time.
 */
final class BetweenWords {
  private static final int CHARACTERS = 128;
  private static final Pattern NONE = Pattern.compile("(?!)");

  private final Pattern any;
  private final List<Line> lines;

  /** Those that can begin with two characters, found out when a text first has them. */
  private final Map<String, Pattern> beginnings = new ConcurrentHashMap<>();

  BetweenWords(List<String> forms) {
    this.any = pattern(forms);
    this.lines = forms.stream().map(Line::of).toList();
  }

  private record Line(String words, Pattern pattern) {
    static Line of(String words) {
      return new Line(words, Pattern.compile(words));
    }

    /**
     * What looks at the character before it is not judged by its first character alone; between
     * words, a letter or a digit always begins a word.
     */
    @SuppressWarnings("JdkObsolete") // Nothing else than hitEnd() tells why there is no match.
    boolean mayBeginWith(String characters) {
      var matcher = pattern.matcher(characters);
      return words.contains("(?<=")
          || words.contains("\\B")
          || (words.contains("\\b") && !isLetterOrDigit(characters.charAt(0)))
          || matcher.lookingAt()
          || matcher.hitEnd();
    }
  }

  private Pattern beginning(String characters) {
    var some = lines.stream().filter(line -> line.mayBeginWith(characters)).toList();
    return some.isEmpty() ? NONE : pattern(some.stream().map(Line::words).toList());
  }

  private static Pattern pattern(List<String> forms) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", forms) + ")(?![\\p{L}\\p{N}])");
  }

  /** Whether any of them stands in this text. */
  boolean areIn(String text) {
    var matcher = any.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int place = 0; place <= text.length(); place++) {
      var here = beginning(text, place);
      if (here != NONE && matcher.usePattern(here).region(place, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private Pattern beginning(String text, int place) {
    if (place > 0 && (isLetterOrDigit(text.charAt(place - 1)) || isInside(text, place))) {
      return NONE;
    }
    if (place == text.length() || !isPlain(text, place) || isAfterPair(text, place)) {
      return any;
    }
    var end = place + 1 < text.length() && isPlain(text, place + 1) ? place + 2 : place + 1;
    return beginnings.computeIfAbsent(text.substring(place, end), this::beginning);
  }

  private static boolean isPlain(String text, int place) {
    return text.charAt(place) < CHARACTERS;
  }

  /** Between the two halves of one character no search begins. */
  private static boolean isInside(String text, int place) {
    return place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  /** A letter of two halves is looked back at by a pattern that has one itself, and by no other. */
  private static boolean isAfterPair(String text, int place) {
    return place > 0 && Character.isSurrogate(text.charAt(place - 1));
  }

  private static boolean isLetterOrDigit(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
  }
}
