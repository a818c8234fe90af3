package coach.limber.knowledge.checkin;

import coach.limber.knowledge.content.EnglishWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a word stands for: short forms and signs that the content lists, slips of the finger. */
final class Wordings {
  private final Map<String, String> spelled;
  private final Spelling spelling;

  /** Foods of two words by what they look like in one: "brownrice". */
  private final Map<String, String> glued;

  Wordings(Lexicon lexicon, Foods foods) {
    this.spelled = lexicon.group("spelled").labels();
    var english = EnglishWords.all();
    var meant = new HashSet<>(lexicon.allWords());
    foods.words().stream().filter(english::contains).forEach(meant::add);
    meant.addAll(Numerals.words());
    meant.addAll(
        Set.of("hours", "minutes", "yesterday", "today", "morning", "tonight", "quarter", "hour"));
    meant.removeAll(spelled.keySet());
    english.addAll(foods.words());
    this.spelling = new Spelling(meant, english);
    this.glued = glued(foods);
  }

  private static Map<String, String> glued(Foods foods) {
    var glued = new HashMap<String, String>();
    foods.names().stream()
        .filter(name -> name.chars().allMatch(c -> c == ' ' || Character.isLetter(c)))
        .filter(name -> name.indexOf(' ') > 0 && name.indexOf(' ') == name.lastIndexOf(' '))
        .forEach(name -> glued.put(name.replace(" ", ""), name));
    return glued;
  }

  List<String> of(String word) {
    var full = spelled.get(word);
    if (full == null) {
      var apart = glued.get(word.replace("-", ""));
      full = apart == null || spelling.isKnown(word) ? null : apart;
    }
    if (full == null) {
      var mended = spelling.mend(word);
      full = spelled.getOrDefault(mended, mended);
    }
    return full.equals(word) ? List.of(word) : Stream.of(full.split(" ")).toList();
  }

  /** Whether it is a word of ours or of English. */
  boolean isKnown(String word) {
    return spelling.isKnown(word);
  }
}
