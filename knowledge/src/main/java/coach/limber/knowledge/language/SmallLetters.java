package coach.limber.knowledge.language;

import java.util.Locale;

/** What the forms of whole texts are matched against. */
public final class SmallLetters {
  private SmallLetters() {}

  /** A text in small letters, with straight apostrophes and no blanks around it. */
  public static String of(String text) {
    return isSmall(text) ? text : text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Of signs of ASCII without capitals, and no blanks around it: as most texts are by then. */
  private static boolean isSmall(String text) {
    for (int i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || (letter >= 'A' && letter <= 'Z')) {
        return false;
      }
    }
    return text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
  }
}
