package coach.limber.knowledge.language;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form that whole texts have, in small letters. Most texts begin with a letter or a digit with
 * which no text of the form can begin: those are refused at once, so that many forms can be asked
 * after one another.
 */
public final class WholeForm {
  private static final String BEGINNINGS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private final Pattern pattern;
  private final BitSet refused;

  private WholeForm(Pattern pattern) {
    this.pattern = pattern;
    this.refused = new BitSet('z');
    BEGINNINGS.chars().filter(this::isNoBeginning).forEach(refused::set);
  }

  public static WholeForm of(String regex) {
    return new WholeForm(Pattern.compile(regex));
  }

  /** The pattern gave up before the end of the one character, so that none after it can help. */
  @SuppressWarnings("JdkObsolete") // Nothing else than hitEnd() tells why there is no match.
  private boolean isNoBeginning(int character) {
    var matcher = pattern.matcher(Character.toString(character));
    return !matcher.matches() && !matcher.hitEnd();
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
    return text.isEmpty() || !refused.get(text.charAt(0));
  }
}
