package coach.limber.knowledge.checkin;

import coach.limber.knowledge.content.EnglishWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a word stands for: short forms and signs that the content lists, slips of the finger. */
final class Wordings {
  private final Map<String, String> spelled;
  private final Spelling spelling;

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
  }

  List<String> of(String word) {
    var full = spelled.get(word);
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
