package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as tokens with their clauses and sentences. Linear in the length of the text. */
record Tokens(List<Token> all) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\b(?:gr8|m8|b4|l8r|2day|2nite|2night)\\b|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:[.:]\\d+|,\\d(?!\\d))?|[½¼¾⅓⅔]|'s\\b|\\p{L}+(?:['-](?!s\\b)\\p{L}+)*|\\X",
          Pattern.DOTALL);

  /** "[x] walk", "[ ] yoga". */
  private static final Pattern BOX = Pattern.compile("\\[([xX✓ ]?)\\] ?");

  /** "Gut? Off. Stress? High.": the sign of a question of one or two words, answered at once. */
  private static final Pattern OWN_QUESTION =
      Pattern.compile(
          "((?:^|[.!?;,\\n])\\s*+(?:\\p{L}++ )?\\p{L}++) ?\\?"
              + "(?=\\s++(?:[\\p{L}\\d/']++ ?+){1,4}+(?:[.!;,\\n]|$))");

  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", "\n", "…");
  private static final Set<String> CLAUSE_ENDS =
      WordSet.of(
          """
          , ( ) — – but tho though then plus & / | • · *
          """);
  private static final int MOST = 1_500;
  private static final int MOST_SMALL = 6;

  Tokens {
    all = List.copyOf(all);
  }

  /** The tokens of a text that is spelled as the content is. */
  static Tokens of(String text) {
    return of(text, List::of);
  }

  /**
   * @param mend what to read instead of a word; one word may stand for several
   */
  static Tokens of(String text, Function<String, List<String>> mend) {
    var straight =
        text.replace('’', '\'').replace('‘', '\'').replace('`', '\'').replace("\uFE0F", "");
    straight =
        BOX.matcher(straight)
            .replaceAll(box -> box.group().isBlank() ? "" : box.group(1).isBlank() ? "❌ " : "✅ ");
    straight = OWN_QUESTION.matcher(straight).replaceAll("$1:");
    var lower = straight.toLowerCase(Locale.ROOT);
    var cased = lower.length() == straight.length() ? straight : lower;
    var matcher = TOKEN.matcher(lower);
    int end = -1;
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
        var capital = Character.isUpperCase(cased.codePointAt(matcher.start()));
        var glued = matcher.start() == end;
        var named = capital && !opensASentence(tokens, sentence);
        var meant = named ? List.of(word) : mend.apply(word);
        for (var one : meant) {
          var written = meant.size() == 1 ? word : one;
          tokens.add(new Token(one, written, capital, glued, clause, sentence));
        }
        end = matcher.end();
      }
    }
    return new Tokens(tokens);
  }

  /** A capital says nothing there. The sign that ends a sentence is counted to the next one. */
  private static boolean opensASentence(List<Token> before, int sentence) {
    return before.isEmpty()
        || before.getLast().sentence() != sentence
        || SENTENCE_ENDS.contains(before.getLast().text());
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

  /** As it was written, from one token up to another. */
  String written(int from, int to) {
    return all.subList(from, to).stream()
        .map(token -> token.isWord() && !isWord(token.written()) ? token.text() : token.written())
        .collect(Collectors.joining(" "));
  }

  private static boolean isWord(String written) {
    return Character.isLetter(written.codePointAt(0));
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

  /** The first token that is none of these words; a handful of them at most is passed over. */
  int past(int from, String... words) {
    int i = from;
    while (i - from < MOST_SMALL && is(i, words)) {
      i++;
    }
    return i;
  }

  /** Where the clause of a token begins. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && sameClause(start - 1, at)) {
      start--;
    }
    return start;
  }

  /** Where the sentence of a token begins. */
  int sentenceStart(int at) {
    int start = at;
    while (start > 0 && sameSentence(start - 1, at)) {
      start--;
    }
    return start;
  }

  boolean sameSentence(int one, int other) {
    return at(one).sentence() == at(other).sentence();
  }

  boolean sameClause(int one, int other) {
    return at(one).clause() == at(other).clause();
  }
}
