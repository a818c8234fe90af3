package coach.limber.knowledge.language;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is told besides, after a word that says so: "forgot: also had a beer", "add my hip", "one
 * more thing, slept badly". Who "forgot my walk" did not go.
 */
public final class Afterthought {
  private static final int LONGEST = 70;
  private static final Phrasing FORM =
      Phrasing.of(
          "^(?:(?:oh|ah|and|sorry|oops|wait|ps|p\\.s\\.|hey|actually|so|yes|ok|please|can you|could"
              + " you|i|just|nearly|almost|completely|totally)[,.!:]? ){0,4}(?:forg[eo]t(?:ten)?(?:"
              + " to)? (?:say|mention|add|tell(?: you)?|note|write|log|put|include)(?: down)?(?:"
              + " that)?|forg[eo]t(?:ten)?(?= ?[:,;.-]| (?:that )?(?:i|we|also|there)\\b)(?:"
              + " that)?|(?:and )?(?:one more|another|last) thing|(?:just )?remembered(?:"
              + " that)?|(?:and )?(?:also|plus)|i?(?:left out|missed out)|add(?:ing)?(?: also| in|"
              + " on)?|note(?: down)?(?: also)?|by the way|btw) ?[,:;.-]* ?(?:also"
              + " )?(?<rest>\\S.*?)(?: (?:to (?:that|it|my notes|the notes|today|the list)|as"
              + " well|too|please))*[.!]*$",
          Pattern.DOTALL);

  private Afterthought() {}

  /** The words of what is told; nothing if the text does not begin so. */
  public static Optional<String> in(String text) {
    var plain = Plain.of(text);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    var form = FORM.matcher(plain);
    return form.matches() ? Optional.of(form.group("rest").strip()) : Optional.empty();
  }
}
