package coach.limber.knowledge.checkin;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Sentences of what would be: "if i eat pizza my pain goes to 7". */
final class Supposed {
  private static final String[] DOES = {
    "eat", "drink", "have", "sit", "stand", "walk", "sleep", "lie", "move", "bend", "skip", "miss",
    "do", "overdo", "don't", "dont", "touch", "use", "take", "go", "stay", "work", "type", "lift",
    "carry", "climb", "kneel", "garden", "run", "exercise"
  };
  private static final String[] GOES = {
    "goes", "gets", "jumps", "shoots", "climbs", "becomes", "turns", "rises"
  };
  private static final String[] LEADING = {"and", "but", "so", "well", "then", "though", "also"};

  private Supposed() {}

  /** The words of such sentences, where nothing in them is said of today. */
  static BitSet in(Tokens tokens) {
    var supposed = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "if", "whenever") && supposes(tokens, i)) {
        int start = tokens.sentenceStart(i);
        int end = i;
        while (end < tokens.size() && tokens.sameSentence(end, i)) {
          end++;
        }
        var ofToday =
            IntStream.range(start, end).anyMatch(at -> tokens.is(at, "today", "now", "tonight"));
        if (!ofToday && (opens(tokens, start, i) || says(tokens, start, i))) {
          supposed.set(start, end);
        }
      }
    }
    return supposed;
  }

  /** Not "if i have to pick one". */
  private static boolean supposes(Tokens tokens, int word) {
    return tokens.is(word + 1, "i", "we")
        && tokens.is(word + 2, DOES)
        && !tokens.is(word + 3, "to", "say", "choose", "pick");
  }

  private static boolean opens(Tokens tokens, int start, int word) {
    return IntStream.range(start, word)
        .allMatch(at -> tokens.is(at, LEADING) || tokens.is(at, ","));
  }

  private static boolean says(Tokens tokens, int start, int word) {
    return IntStream.range(start, word).anyMatch(at -> tokens.is(at, GOES));
  }
}
