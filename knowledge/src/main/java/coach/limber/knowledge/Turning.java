package coach.limber.knowledge;

import coach.limber.knowledge.language.QuestionForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a text turns away from the question before it: it puts it right, or asks another. */
final class Turning {
  private static final int MOST_WORDS = 4;

  private static final Pattern PUT_RIGHT =
      Pattern.compile(
          "^(?:(?:oops|whoops|no|nope|sorry|wait|ah|argh|damn|lol|haha|typo|autocorrect|correction|hang"
              + " on|oh|er+m*|actually|bad typing)\\b[\\s,.!?:;*-]*){0,9}(?:(?:i|that was)"
              + " (?:meant|mean|was meaning)(?: to (?:say|ask|type|write|be))?|(?:meant|mean)(?: to"
              + " (?:say|ask|type|write))?)\\b"
              + "[\\s,:]*(?<meant>.{2,})$|^(?:oops|whoops|sorry|typo|autocorrect|correction|damn"
              + " (?:autocorrect|phone|spellcheck))\\b(?:[^.!?]*[.!?]+\\s*)+(?<again>[^.!]{6,})$",
          Pattern.CASE_INSENSITIVE);

  /**
   * "Dairy, is it bad" asks of dairy what was asked before; the rest only says how it came about.
   */
  private static final Pattern BESIDES =
      Pattern.compile(
          "[\\s]*[,.!(-]+\\s*(?:(?:is|are|does|do|can|would|will)"
              + " (?:it|they|that|those)\\b.{0,30}|(?:i )?(?:always |keep |just"
              + " )?(?:mix|muddl|confus)\\w*(?: \\w+){0,2} up|sorry|typo|autocorrect|wrong word|my"
              + " (?:bad|mistake))\\W*$",
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

  /** "Anyway.", "ok next." before a topic that is only named. */
  private static final Pattern NEXT =
      Pattern.compile(
          "^(?:(?:ok(?:ay)?|k|right|well|so|thanks|thx|cheers|ta|great|lol|cool|fine|grand|lovely|good|nice|and|oh|now)\\b[\\s,.!]*){0,9}(?:(?:anyways?|any"
              + " ?how|next|moving on|now then|leav(?:e|ing) (?:that|it)(?:"
              + " (?:now|there|aside|be|for now))?|(?:that'?s )?enough (?:of|about)"
              + " (?:that|it|this)(?: now| for now)?|(?:forget|drop|park|never ?mind)"
              + " (?:that|it|this|all that)(?: now| for now)?|(?:a |the |my"
              + " )?(?:next|another|new|different|other|last|one more|quick)"
              + " (?:one|question|topic|thing|subject)|while i'?m (?:here|at it)|since you'?re"
              + " here)\\s*[.!,:;…-]+\\s*|(?:anyways?|next"
              + " up|next|(?:moving|going|on|over|switching) (?:on )?to|onto|now for|next"
              + " (?:question|topic|one)(?: is)?) )(?:(?:what about|how about|and|the|about|let'?s"
              + " do|let'?s talk about|tell me about)\\s){0,2}(?<topic>\\p{L}[\\p{L}'"
              + " -]{2,40})[?.!\\s]*$",
          Pattern.CASE_INSENSITIVE);

  /** Who says this tells of his day or takes his leave: no topic is named. */
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:i|i'?m|i'?ve|i'?ll|me|my|we|had|ate|slept|did|was|went|felt|feel|feeling|got|gotta|off|to"
              + "|bed|bye|see|thanks?|cheers|night|later|today|tonight|yesterday|tomorrow|this|last|week|weeks|month|day"
              + "|morning|evening|now|please|stop|pause|check)\\b|\\b\\p{L}+ed$",
          Pattern.CASE_INSENSITIVE);

  /** "What is it they call …", "what's it called when …": this "it" points to nothing before. */
  private static final Pattern EMPTY_IT =
      Pattern.compile(
          "\\bwhat(?:'?s| is| do you call) it (?:(?:that )?(?:they|you|people|we|doctors) (?:all"
              + " )?(?:call|say about)|called(?: when)?|when)\\b|\\bis it"
              + " (?:true|right|ok(?:ay)?|fine|bad|good|safe|possible) (?:that|to|if)\\b|\\bdoes it"
              + " (?:help|matter|hurt) (?:to|if)\\b",
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

  private static final Pattern DIGIT = Pattern.compile("\\d");

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
            .filter(asked -> !GOES_ON.matcher(EMPTY_IT.matcher(asked).replaceAll(" ")).find())
        : Optional.empty();
  }

  /** The topic that a text only names after it has left the one before: "ok next. junk food". */
  static Optional<String> toNext(String text) {
    var found = NEXT.matcher(text.strip().replace('’', '\''));
    return text.length() <= Leaning.LONGEST && found.find()
        ? Optional.of(found.group("topic").strip())
            .filter(topic -> topic.split("\\s+").length <= MOST_WORDS)
            .filter(topic -> !TELLS.matcher(topic).find())
            .filter(topic -> !GOES_ON.matcher(topic).find())
        : Optional.empty();
  }

  /** What a text says instead of a slip: "oops, I meant dairy". Numbers are no questions. */
  static Optional<String> meant(String text) {
    var found = PUT_RIGHT.matcher(text.strip().replace('’', '\''));
    if (text.length() > Leaning.LONGEST || !found.find()) {
      return Optional.empty();
    }
    var meant = found.group("meant") == null ? found.group("again") : found.group("meant");
    return Optional.of(BESIDES.matcher(meant.strip()).replaceFirst(""))
        .filter(words -> !DIGIT.matcher(words).find());
  }
}
