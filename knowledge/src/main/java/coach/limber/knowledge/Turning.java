package coach.limber.knowledge;

import coach.limber.knowledge.language.QuestionForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a text turns away from the question before it: it puts it right, or asks another. */
final class Turning {
  private static final Pattern PUT_RIGHT =
      Pattern.compile(
          "^(?:(?:oops|whoops|no|nope|sorry|wait|ah|argh|damn|lol|haha|typo|autocorrect|correction|hang"
              + " on|oh|er+m*|actually|bad typing)\\b[\\s,.!?:;*-]*){0,9}(?:(?:i|that was)"
              + " (?:meant|mean|was meaning)(?: to (?:say|ask|type|write|be))?|(?:meant|mean)(?: to"
              + " (?:say|ask|type|write))?)\\b"
              + "[\\s,:]*(?<meant>.{2,})$|^(?:oops|whoops|sorry|typo|autocorrect|correction|damn"
              + " (?:autocorrect|phone|spellcheck))\\b(?:[^.!?]*[.!?]+\\s*)+(?<again>[^.!]{6,})$",
          Pattern.CASE_INSENSITIVE);

  /** "Forget diets.", "different question:" before what is asked now. */
  private static final Pattern LEAVES =
      Pattern.compile(
          "^(?:(?:ok(?:ay)?|right|well|no|anyway|actually|lol|so|hm+|thanks|cheers|ta|fine|sorry)\\b[\\s,.!]*){0,9}(?:(?:forget|never"
              + " ?mind|leave|drop|skip|scrap|park|enough (?:of|about|with)|moving on(?:"
              + " from)?|that'?s enough (?:of|about))(?:"
              + " (?!(?:what|how|why|is|are|does|do|can)\\b)[\\w'-]+){0,4}|(?:a |an |on a |one"
              + " )?(?:different|new|another|separate|unrelated|other)"
              + " (?:topic|question|subject|note|thing|matter)|(?:change of|changing the)"
              + " (?:topic|subject|tack)|one more(?: (?:thing|question))?|something else(?:"
              + " entirely)?|by the way|btw|unrelated)\\s*[.!,:;…-]+\\s*(?<asked>\\S.{5,})$",
          Pattern.CASE_INSENSITIVE);

  /** What follows still goes on from there: "forget fish. what else is there". */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\b(?:else|others?|left|rest|remain\\w*|instead|besides|alternatives?|more|it|that|this|they|them|those|these|one|ones)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Right, back to the tips". */
  private static final Pattern BACK =
      Pattern.compile(
          "^(?:(?:ok(?:ay)?|right|well|anyway|so|thanks|cheers|ta|fine)\\b[\\s,.!]*){0,4}(?:can we"
              + " (?:go|get) |let'?s (?:go|get) |going |go |getting )?back (?:to|2)"
              + " (?:(?:the|that|your|my) (?:other|earlier|first)"
              + " (?:thing|question|topic|point|bit)[\\s,:-]+)?(?:the |what you said (?:about|on)"
              + " )?(?<named>[\\p{L}'-]+(?:"
              + " [\\p{L}'-]+){0,4}?)(?:[\\s,]+(?:bit|part|thing|one|again|pls|please|plz|now|then)){0,3}\\W*$",
          Pattern.CASE_INSENSITIVE);

  private Turning() {}

  /** What a text goes back to by its name. */
  static Optional<String> back(String text) {
    var found = BACK.matcher(text.strip().replace('’', '\''));
    return text.length() <= Leaning.LONGEST && found.find()
        ? Optional.of(found.group("named"))
        : Optional.empty();
  }

  /** What a text asks after it has left the subject: "forget diets. does sleep matter?". */
  static Optional<String> toAnother(String text) {
    var found = LEAVES.matcher(text.strip().replace('’', '\''));
    return text.length() <= Leaning.LONGEST && found.find()
        ? Optional.of(found.group("asked"))
            .filter(QuestionForm::asks)
            .filter(asked -> !GOES_ON.matcher(asked).find())
        : Optional.empty();
  }

  /** What a text says instead of a slip: "oops, I meant dairy". Numbers are no questions. */
  static Optional<String> meant(String text) {
    var found = PUT_RIGHT.matcher(text.strip().replace('’', '\''));
    if (text.length() > Leaning.LONGEST || !found.find()) {
      return Optional.empty();
    }
    var meant = found.group("meant") == null ? found.group("again") : found.group("meant");
    return Optional.of(meant.strip()).filter(words -> !words.matches(".*\\d.*"));
  }
}
