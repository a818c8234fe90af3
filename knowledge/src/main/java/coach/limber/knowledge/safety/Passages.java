package coach.limber.knowledge.safety;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A long message in pieces that the encoder sees whole. */
final class Passages {
  /** Some sentences: enough to tell who and when, and half of what the encoder sees at once. */
  static final int LONGEST = 240;

  private Passages() {}

  /** Whole sentences where they are short enough; else whole words; else as much as fits. */
  static List<String> of(String text) {
    var passages = new ArrayList<String>();
    var from = 0;
    while (text.length() - from > LONGEST) {
      var to = lastBreak(BreakIterator.getSentenceInstance(Locale.ROOT), text, from);
      if (to <= from) {
        to = lastBreak(BreakIterator.getWordInstance(Locale.ROOT), text, from);
      }
      if (to <= from) {
        to = from + LONGEST;
      }
      passages.add(text.substring(from, to));
      from = to;
    }
    passages.add(text.substring(from));
    return passages;
  }

  private static int lastBreak(BreakIterator breaks, String text, int from) {
    breaks.setText(text.substring(from, from + LONGEST + 1));
    return from + breaks.preceding(LONGEST + 1);
  }
}
