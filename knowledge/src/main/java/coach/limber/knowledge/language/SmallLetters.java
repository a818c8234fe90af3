package coach.limber.knowledge.language;

import java.util.Locale;

/** What the forms of whole texts are matched against. */
public final class SmallLetters {
  private SmallLetters() {}

  /** Signs that adorn what is said and change nothing of it. */
  private static final String ADORNMENTS = "💪🎉🙌👏🔥😅😂🤣😊🙂😀😃😄😁😎🥳✨🙏😉🙃🤞🥰😍💯";

  /** A text in small letters, with straight apostrophes and nothing around it that says nothing. */
  public static String of(String text) {
    return unadorned(text.strip()).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** "Did it 💪" without its last signs; a text of signs alone stays. */
  private static String unadorned(String text) {
    var end = text.length();
    while (end > 0) {
      var last = text.codePointBefore(end);
      if (!Character.isWhitespace(last) && !isShade(last) && ADORNMENTS.indexOf(last) < 0) {
        break;
      }
      end -= Character.charCount(last);
    }
    return end == 0 ? text : text.substring(0, end);
  }

  private static boolean isShade(int sign) {
    return sign == 0xFE0F || (sign >= 0x1F3FB && sign <= 0x1F3FF);
  }
}
