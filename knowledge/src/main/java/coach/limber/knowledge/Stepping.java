package coach.limber.knowledge;

import java.util.regex.Pattern;

/** A step along a list from what a text names or what was shown: "the one before that". */
final class Stepping {
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:one|sign|tip|point|thing|item|came|comes|was|is|preceded|precedes) (?:just |right"
              + " )?before (?:it|that|this|the)\\b|\\bpreced(?:ed|es|ing)\\b");

  private static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:one|sign|tip|point|thing|item|came|comes) (?:just |right )?after"
              + " (?:it|that|this|the(?! other))\\b|\\bthe (?:following|next)"
              + " (?:one|sign|tip|point|item)\\b");

  private Stepping() {}

  /** How many places of a list a text goes on, or back; 0 if it does neither. */
  static int of(String text) {
    var plain = Leaning.plain(text);
    return BEFORE.matcher(plain).find() ? -1 : AFTER.matcher(plain).find() ? 1 : 0;
  }
}
