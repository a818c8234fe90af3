package coach.limber.knowledge.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as tokens with their clauses and sentences. Linear in the length of the text. */
record Tokens(List<Token> all) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d+(?:[.:]\\d+|,\\d(?!\\d))?|[½¼¾⅓⅔]|'s\\b|\\p{L}+(?:['-](?!s\\b)\\p{L}+)*|\\X",
          Pattern.DOTALL);
  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", "\n", "…");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ",", "(", ")", "—", "–", "but", "tho", "though", "then", "plus", "&", "/", "|", "•", "·",
          "*");
  private static final int MOST = 1_500;

  Tokens {
    all = List.copyOf(all);
  }

  static Tokens of(String text) {
    var lower =
        text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('`', '\'');
    var matcher = TOKEN.matcher(lower);
    var tokens = new ArrayList<Token>();
    int clause = 0;
    int sentence = 0;
    while (tokens.size() < MOST && matcher.find()) {
      var word = matcher.group();
      if (SENTENCE_ENDS.contains(word)) {
        clause++;
        sentence++;
      } else if (CLAUSE_ENDS.contains(word)) {
        clause++;
      }
      if (!word.isBlank()) {
        tokens.add(new Token(word, clause, sentence));
      }
    }
    return new Tokens(tokens);
  }

  int size() {
    return all.size();
  }

  Token at(int index) {
    return all.get(index);
  }

  /** The token's text, {@code ""} outside the text. */
  String text(int index) {
    return index >= 0 && index < all.size() ? all.get(index).text() : "";
  }

  boolean is(int index, String... texts) {
    var text = text(index);
    for (var candidate : texts) {
      if (candidate.equals(text)) {
        return true;
      }
    }
    return false;
  }

  boolean sameSentence(int one, int other) {
    return at(one).sentence() == at(other).sentence();
  }

  boolean sameClause(int one, int other) {
    return at(one).clause() == at(other).clause();
  }
}
