package coach.limber.knowledge.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in texts most of which have nothing of it: a text without the words
 * that it needs is refused at once, so that many can be asked after one another.
 */
public final class Phrasing {
  private static final Pattern IN_NO_TEXT = Pattern.compile("[a&&b]{4000}");

  private final Pattern pattern;
  private final Needs needs;

  private Phrasing(Pattern pattern) {
    this.pattern = pattern;
    this.needs = Needs.of(pattern.pattern(), pattern.flags());
  }

  public static Phrasing of(String regex) {
    return new Phrasing(Pattern.compile(regex));
  }

  public static Phrasing of(String regex, int flags) {
    return new Phrasing(Pattern.compile(regex, flags));
  }

  /** Finds and matches what the pattern does; it keeps to this text. */
  public Matcher matcher(CharSequence text) {
    return needs.areIn(text) ? pattern.matcher(text) : IN_NO_TEXT.matcher(text);
  }
}
