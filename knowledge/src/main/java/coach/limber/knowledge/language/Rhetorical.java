package coach.limber.knowledge.language;

import java.util.regex.Pattern;

/** Questions that want no answer and only begin what is told: "did I tell you about my ankle?" */
public final class Rhetorical {
  private static final Pattern OF_MY =
      Pattern.compile(
          "(?i)^((?:oh|and|well|so|hey|btw|by the way)[, ]+)?(?:(?:did|have) i (?:ever |already"
              + " )?(?:tell|told|mention|mentioned)(?: to)?(?: you)?(?: about)?|(?:do )?(?:you|u)"
              + " (?:know|remember)|remember) (my [\\p{L} ]{3,25})\\? ?(?=\\p{L})");
  private static final Pattern GUESS_WHAT =
      Pattern.compile(
          "(?i)^(?:(?:guess|know) what|you know what|(?:do )?you wanna know|wanna know)\\?+"
              + " ?(?=\\p{L})");

  private Rhetorical() {}

  /** The text without such a beginning: "my ankle, it's swollen". */
  public static String without(String text) {
    return GUESS_WHAT.matcher(OF_MY.matcher(text).replaceFirst("$2, ")).replaceFirst("");
  }
}
