package coach.limber.knowledge.language;

import java.util.Locale;

/** What the forms of whole texts are matched against. */
public final class SmallLetters {
  private SmallLetters() {}

  /** A text in small letters, with straight apostrophes and no blanks around it. */
  public static String of(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
