package coach.limber.knowledge.language;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form that whole texts have, in small letters. Most texts begin with two characters with which
 * no text of the form can begin: what was found out of a beginning once is kept, and the next text
 * that begins so is refused at once, so that many forms can be asked after one another.
 */
public final class WholeForm {
  /** Small letters, digits, blanks and apostrophes are told apart, and the end of the text. */
  private static final int KINDS = 39;

  private static final int END = 0;
  private static final int BLANK = 1;
  private static final int APOSTROPHE = 2;
  private static final int DIGITS = 3;
  private static final int LETTERS = DIGITS + 10;
  private static final int OTHER = -1;

  private static final byte FITTING = 1;
  private static final byte REFUSED = 2;

  private final Pattern pattern;
  private final Needs needs;

  /** By the first two characters; it does not matter which of two threads finds it out first. */
  private final byte[] beginnings = new byte[KINDS * KINDS];

  private WholeForm(Pattern pattern) {
    this.pattern = pattern;
    this.needs = Needs.of(pattern.pattern(), pattern.flags());
  }

  public static WholeForm of(String regex) {
    return new WholeForm(Pattern.compile(regex));
  }

  public boolean fits(String text) {
    return mayFit(text) && pattern.matcher(text).matches();
  }

  /** The groups of a text that fits. */
  public Optional<MatchResult> in(String text) {
    if (!mayFit(text)) {
      return Optional.empty();
    }
    var matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private boolean mayFit(String text) {
    return mayBegin(text) && needs.areIn(text);
  }

  private boolean mayBegin(String text) {
    var first = kind(text, 0);
    var second = kind(text, 1);
    if (first == OTHER || second == OTHER) {
      return true;
    }
    var place = first * KINDS + second;
    if (beginnings[place] == 0) {
      beginnings[place] = isBeginning(text) ? FITTING : REFUSED;
    }
    return beginnings[place] == FITTING;
  }

  /**
   * Of a longer text the pattern gives up before the end of its beginning, if nothing that follows
   * can help.
   */
  @SuppressWarnings("JdkObsolete") // Nothing else than hitEnd() tells why there is no match.
  private boolean isBeginning(String text) {
    var matcher = pattern.matcher(text.length() < 2 ? text : text.substring(0, 2));
    return matcher.matches() || (text.length() > 1 && matcher.hitEnd());
  }

  private static int kind(String text, int place) {
    if (place >= text.length()) {
      return END;
    }
    var character = text.charAt(place);
    if (character >= 'a' && character <= 'z') {
      return LETTERS + character - 'a';
    }
    if (character >= '0' && character <= '9') {
      return DIGITS + character - '0';
    }
    return character == ' ' ? BLANK : character == '\'' ? APOSTROPHE : OTHER;
  }
}
