package coach.limber.knowledge.language;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is put like a question and wants no answer: it begins what is told, "did I tell you about my
 * ankle?", weighs it, "pain 7, which is a lot", or is not sure of it, "pain 5?".
 */
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

  /** "Pain 7, which is a lot" only weighs what it tells. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?i)(?<=[\\p{L}\\p{N}])[, –-]{1,3}which (?:(?:is|was|feels|felt|seems) (?:not"
              + " )?|isn['’]?t |wasn['’]?t"
              + " )(?:(?:really|quite|pretty|very|so|too|just|still|rather|already|a bit|a"
              + " little|kind of|sort of|actually|all|at least|probably|i think)[, ]){0,3}(?:an?"
              + " )?(?:lot|much|high|low|bad|good|great|nice|ok(?:ay)?|fine|all"
              + " ?right|normal|usual|unusual|awful|horrible|terrible|rubbish|annoying|frustrating|a"
              + " pain|shame|pity|mistake|bummer|progress|improvement|record|relief"
              + "|surprise|new|rare|odd|weird|strange|typical|tough|hard|enough|long|short|little|something|nothing|(?:better|worse|more|less|higher|lower)"
              + " than \\w+(?: \\w+)?)(?: (?:for (?:me|us|once|now|today|a change)|these"
              + " days|lately|today|i (?:think|guess|suppose)|really|too|as"
              + " usual|though)){0,2}(?=\\s*(?:[.!,;…]|$))|(?i)(?<=[\\p{L}\\p{N}])[, –-]{1,3}which"
              + " (?:sucks|hurts|hurt)(?=\\s*(?:[.!,;…]|$))");

  /** "Which is why I'm tired" tells on. */
  private static final Pattern SO =
      Pattern.compile("(?i)[, –-]{1,3}which (?:is|was) (?:why|the reason(?: why)?) (?=[\\p{L}])");

  /** "Which I hate", "which is what I expected". */
  private static final Pattern FELT =
      Pattern.compile(
          "(?i)(?<=[\\p{L}\\p{N}])[, –-]{1,3}which (?:(?:is|was) what )?(?:i|we)"
              + " [^.!?,;\\d]{2,30}(?=[.!,;]|$)");

  /** "Bread or rice, which is good" asks. */
  private static final Pattern CHOICE = Pattern.compile("(?i)\\b(?:or|vs|versus|between)\\b");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\d|\\b(?:i|i['’]?ve|my|had|ate|slept|did|walked|woke|was|gut|stress)\\b");

  private static final String HEDGE =
      "(?:um+|uh|er+m?|hm+|so|ok|okay|well|oh|today|maybe|perhaps|probably|i"
          + " (?:think|guess|suppose|reckon)|i['’]?d say|say|like|about|around|it['’]?s|my|the|an?"
          + "|is|was|at|of)[,:. ]{1,2}";
  private static final String LEVEL =
      "(?:10|\\d)(?:[.,]5)?(?:(?: ?[-–] ?| to | or )(?:10|\\d))?(?: ?-?ish)?(?: ?/ ?10| out of"
          + " 10)?";

  /** A level and nothing else: of something that has one, or weighed: "maybe a 4?". */
  private static final Phrasing UNSURE =
      Phrasing.of(
          "(?i)^\\W{0,3}(?:(?:"
              + HEDGE
              + "){0,4}(?:(?:"
              + JointWords.ANY
              + "|morning|my) )?(?:pain|stiffness|sleep|slept|stress|fatigue)(?: levels?)?[,:"
              + " ]{1,2}(?:"
              + HEDGE
              + "){0,4}"
              + LEVEL
              + "(?: ?h(?:(?:ou)?rs?)?| ?min(?:ute)?s?)?|(?:"
              + HEDGE
              + "){1,4}"
              + LEVEL
              + "|"
              + LEVEL
              + "(?= (?:maybe|perhaps|ish|probably|i)))(?:,?"
              + " (?:maybe|perhaps|ish|probably|i (?:think|guess|suppose)|today|now|or so|or"
              + " something|or thereabouts|pain)){0,3}(?<unsure> ?\\?{1,3})\\s*$");

  private Rhetorical() {}

  /** The text without such a beginning, "my ankle, it's swollen", and without such an end. */
  public static String without(String text) {
    var unsure = UNSURE.matcher(text);
    if (unsure.find()) {
      return text.substring(0, unsure.start("unsure"));
    }
    var told =
        text.contains("?")
            ? GUESS_WHAT.matcher(OF_MY.matcher(text).replaceFirst("$2, ")).replaceFirst("")
            : text;
    return told.contains("which ") ? withoutWeighing(told) : told;
  }

  private static String withoutWeighing(String told) {
    return without(WEIGHED, told, "")
        .or(() -> without(FELT, told, ""))
        .or(() -> without(SO, told, " so "))
        .orElse(told);
  }

  private static Optional<String> without(Pattern aside, String told, String instead) {
    var found = aside.matcher(told);
    return found.find() && tells(told.substring(0, found.start()))
        ? Optional.of(told.substring(0, found.start()) + instead + told.substring(found.end()))
        : Optional.empty();
  }

  private static boolean tells(String before) {
    return TOLD.matcher(before).find()
        && !CHOICE.matcher(before).find()
        && !QuestionForm.asks(before);
  }
}
