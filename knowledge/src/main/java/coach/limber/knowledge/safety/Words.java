package coach.limber.knowledge.safety;

import coach.limber.knowledge.language.WordSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a message into words, clauses and sentences; what is written between them is dropped. */
final class Words {
  /** Where people leave out the punctuation, a new subject after one of these begins a clause. */
  private static final Set<String> JOINERS = Set.of("and", "so", "then", "or");

  private static final Set<String> TURNS =
      Set.of("but", "now", "however", "although", "though", "except", "today", "tonight");
  private static final Set<String> SUBJECTS =
      WordSet.of(
          """
          i im ive id my he hes she shes it its the there theres they theyre we cant feel
          feeling this that some someone everything got having
          """);

  private static final String LAUGHING = "😂🤣💀😹😆";

  /** What can't be seen, apostrophes, and the accents of Latin, Cyrillic, Arabic and Hindi. */
  private static final Pattern DROPPED =
      Pattern.compile("[\\p{Cf}\\u0300-\\u036f\\u064b-\\u0655\\u093c'’‘`´]");

  private final Spelling spelling;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private int clause;
  private int sentence;

  private Words(Spelling spelling) {
    this.spelling = spelling;
  }

  static List<Word> of(String text, Spelling spelling) {
    var cutting = new Words(spelling);
    plain(text).replace(" - ", " – ").codePoints().forEach(cutting::take);
    cutting.endWord();
    return cutting.words;
  }

  /** Lower-case, one form of each letter, without accents and invisible characters. */
  static String plain(String text) {
    return DROPPED
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace("ß", "ss");
  }

  private void take(int c) {
    var inNumber = letters.length() > 0 && Character.isDigit(letters.charAt(letters.length() - 1));
    if (inNumber && "gkhwlmcfp".indexOf(c) >= 0) {
      endWord(); // 10kg and 24hrs, but not 20s, 1st, 2nd
    }
    if (Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      letters.appendCodePoint(c);
    } else if (c == '.' && inNumber) {
      letters.append('.');
    } else {
      endWord();
      breakAt(c);
      laughAt(c);
    }
  }

  /** A laughing face is a word of the sentence before it. */
  private void laughAt(int c) {
    if (LAUGHING.indexOf(c) >= 0 && !words.isEmpty()) {
      var last = words.getLast();
      words.add(new Word(Character.toString(c), last.clause(), last.sentence()));
    }
  }

  private void breakAt(int c) {
    if (".!?;\n。！？।؟".indexOf(c) >= 0) {
      sentence++;
      clause++;
    } else if (",:()–—،|".indexOf(c) >= 0) {
      clause++;
    }
  }

  private void endWord() {
    var word = letters.toString();
    letters.setLength(0);
    if (word.endsWith(".")) {
      word = word.substring(0, word.length() - 1);
      addAll(word);
      sentence++;
      clause++;
    } else if (!word.isEmpty()) {
      addAll(word);
    }
  }

  private void addAll(String written) {
    for (var word : spelling.mend(written)) {
      var last = words.size() - 1;
      if (word.equals("not") && last >= 0 && AUXILIARIES.contains(words.get(last).text())) {
        var verb = words.remove(last);
        words.add(new Word(contracted(verb.text()), verb.clause(), verb.sentence()));
        continue;
      }
      if (TURNS.contains(word)
          || (last >= 0 && SUBJECTS.contains(word) && JOINERS.contains(words.get(last).text()))) {
        clause++;
      }
      words.add(new Word(word, clause, sentence));
    }
  }

  private static final Set<String> AUXILIARIES =
      WordSet.of(
          """
          can do does did is are was were have has had will would could should
          """);

  private static String contracted(String verb) {
    return switch (verb) {
      case "can" -> "cant";
      case "will" -> "wont";
      default -> verb + "nt";
    };
  }
}
