package coach.limber.knowledge.checkin;

import java.util.regex.Pattern;

/** "1) pain 4 2) slept 6h": the numbers of a list are no amounts. */
final class Numbering {
  private static final Pattern MARK =
      Pattern.compile("(?<![\\w.,:/])\\(?(?<number>\\d{1,2})[.)](?=\\s{1,3}\\p{L})");

  /** "1" opens a list only where nothing stands before it that it may be the amount of. */
  private static final Pattern OPENS = Pattern.compile("(?:.*[:.!?;,\\n-])?\\s*", Pattern.DOTALL);

  private Numbering() {}

  /** The text with breaks in place of the numbers, if they count from one on. */
  static String without(String text) {
    var plain = new StringBuilder();
    var mark = MARK.matcher(text);
    int next = 1;
    int end = 0;
    while (mark.find()) {
      var counts = Integer.parseInt(mark.group("number")) == next;
      if (counts && (next > 1 || OPENS.matcher(text.substring(0, mark.start())).matches())) {
        plain.append(text, end, mark.start()).append(next > 1 ? "; " : "");
        end = mark.end();
        next++;
      }
    }
    return next > 2 ? plain.append(text, end, text.length()).toString() : text;
  }
}
