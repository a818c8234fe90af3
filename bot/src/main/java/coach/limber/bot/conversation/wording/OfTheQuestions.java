package coach.limber.bot.conversation.wording;

import coach.limber.bot.checkin.CheckIn;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What somebody asks about the questions themselves while one is open. */
public final class OfTheQuestions {
  private static final WholeForm HOW_MANY =
      WholeForm.of(
          "(?:and |so |ok )?(?:how (?:many|much)(?: questions?)?(?: more)?(?: (?:questions?|are"
              + " there|to go|left|longer|do i have|are left|is this|is left|will this take|is"
              + " there)){0,3}|how long (?:will|does|is) (?:this|it|that)(?: take| going to"
              + " take)?|(?:are we|am i) (?:nearly|almost) (?:done|there|finished)|what(?:'s|s| is|"
              + " else is) (?:left|still (?:open|missing)|missing)|is (?:this|that|it)"
              + " (?:it|all|everything|the (?:end|last)(?: one| question)?))[?.! ]*");
  private static final WholeForm AGAIN =
      WholeForm.of(
          "(?:sorry,? )?(?:(?:please |(?:can|could|would) you (?:please"
              + " )?)?(?:repeat|(?:say|ask)(?: me)?(?= (?:that|it|the question) again))(?: that|"
              + " it| the question)?(?: again)?(?: please)?|pardon(?: me)?|come again|say"
              + " (?:that|it) again|what(?: was| is|'s) (?:the|your) question(?: again)?|what"
              + " (?:did you|do you) (?:ask|want)(?: me)?|what was that(?:"
              + " again)?|huh|what|eh|where were we|what (?:you|u) (?:say|ask|want)|(?:i"
              + " )?(?:don't|do not|dont|didn't|did not|not) (?:understand|get|follow)(?:"
              + " (?:the|your|this|that))?(?: question| you| it)?)[?.! ]*");
  private static final WholeForm WHAT_THIS_IS =
      WholeForm.of(
          "(?:(?:sorry|wait|hi|hello|hey|ok|um+|so|but|and)[,.! ]+){0,3}(?:what(?:'?s| is| are)"
              + " (?:this|that|it|you|all this)(?: (?:all )?(?:about|for|then|even|thing))?|what do"
              + " (?:you|u) do|what (?:is|does) (?:this|it) (?:do|thing|app|bot)(?: do)?)(?:"
              + " exactly| then)?[?.! ]*");
  private static final WholeForm MUST_I =
      WholeForm.of(
          "(?:(?:but|and|um+|hm+|wait|sorry)[, ]+){0,2}(?:(?:do|must|should) i (?:really )?(?:have"
              + " to|need to)?(?: (?:say|tell you|answer|share|give)(?: (?:that|it|this|my (?:city"
              + "|location|address|place)))?)?|is (?:that|this|it) (?:really )?(?:necessary|needed"
              + "|required|compulsory)|why (?:do )?(?:you|u) (?:need|want) (?:that|this|it|to know"
              + "(?: that| where i (?:am|live))?|my (?:city|location|address)))[?.! ]*");
  private static final WholeForm SCALE =
      WholeForm.of(
          ".*(?:\\bdifference between (?:an? )?\\d{1,2} and (?:an? )?\\d{1,2}\\b.*|\\b(?:what"
              + " (?:does|do|is|would|counts as)|what's) (?:an? )?(?:\\d{1,2}|the scale|the"
              + " numbers?)\\b.*|\\b(?:average|worst|right now|at the moment|overall|whole"
              + " day)\\b.*\\?.*|\\bwhat's the scale\\b.*|\\b(?:is|does) (?:that|this|it) (?:the"
              + " )?(?:average|worst|count)\\b.*|is it (?:the )?(?:average|worst)\\b.*)");
  private static final WholeForm A_LOT =
      WholeForm.of(
          "(?:(?:so|and|but|hm+|um+|wait),? ){0,2}(?:is|isn'?t|would|does|was|are)(?:"
              + " (?:an?|the|my|pain|of|level|score)){0,4} \\d{1,2}(?: ?/ ?10| out of 10)?(?:"
              + " (?:be|count as|pain|for"
              + " pain|an?|that|really|considered|too|very|so|quite|pretty)){0,4}"
              + " (?:lot|bad|high|low|much|normal|good|ok|okay|fine|severe|serious|mild|big|small|many|worrying|usual|average|strong)(?:"
              + " (?:pain|number|one|deal|for pain|or what|or not|then|thing|really)){0,2}[?. ]*");

  private static final WholeForm GUT =
      WholeForm.of(
          "(?:what(?:'s| is| do you mean by| does| counts as)|what do you mean) (?:my |the |by"
              + " )?(?:gut|bloat\\w*|fine|loose)\\b.*");

  private static final WholeForm BARE =
      WholeForm.of("(?:sorry,? )?(?:(?:huh|what|eh)|.*\\b(?:understand|get|follow)\\b.*)[?.! ]*");

  private static final String FEELS = "(?:being )?(?:bloat(?:ed|ing)?|gass?y?|wind(?:y)?|full)";
  private static final Phrasing DIFFERENCE =
      Phrasing.of(
          "(?:wait|and|but|so|hang on|sorry|er+|um+)?,? ?\\b(?:what(?:'?s| is)(?: the)?|is there"
              + " a|the) difference between "
              + FEELS
              + " and "
              + FEELS
              + "(?: (?:then|anyway|really|again)){0,2}[?.! ]*$");

  private static final WholeForm IS_IT_MUCH =
      WholeForm.of(
          "(?:(?:and|so|ok|hm+)[, ]+){0,2}(?:is (?:that|it|this)|that's|thats)"
              + " (?:(?:really|very|too|quite|a) ){0,2}(?:good|bad|high|low|lot|little|much)(?: or"
              + " (?:good|bad|high|low|not))?[?.! ]*");
  private static final WholeForm MEANT =
      WholeForm.of(
          "(?:sorry,? )?(?:what do you mean(?: by that)?|meaning(?: what)?|(?:which|what)"
              + " question(?: is (?:that|this|it))?|how (?:bad|much|sore|long) do you mean)[?.!"
              + " ]*");
  private static final String A_DAY =
      "(?:today|yesterday|" + CalendarWords.WEEKDAY + "|which day|what day)";
  private static final WholeForm WHICH_DAY =
      WholeForm.of(
          "(?:(?:sorry|wait|hm+|and|so|but|ok)[, ]+){0,2}(?:(?:is (?:this|that|it)|do you mean|you"
              + " mean|are we (?:doing|on))(?: (?:for|of|about|on))? "
              + A_DAY
              + "(?: or "
              + A_DAY
              + ")?|(?:(?:for|of|about|on) )?"
              + A_DAY
              + "(?: or "
              + A_DAY
              + ")?\\?+|(?:which|what) day(?: (?:do you mean|is (?:this|that|it)(?: for|"
              + " of)?|are we (?:doing|on)|are you asking (?:about|for)))?)[?.! ]*|today[.! ]*");
  private static final WholeForm KINDS =
      WholeForm.of(
          "(?:(?:and|so|but|wait|hm+|sorry)[, ]+){0,2}(?:what(?:'s| is| are| counts? as| do you"
              + " (?:mean by|call|count as)| does| foods? (?:have|contain|count as|are)| has| is"
              + " in) (?:in )?(?:gluten|dairy|processed)\\b.{0,20})");

  private static final WholeForm STILL_OPEN =
      WholeForm.of(
          "(?:(?:so|ok|and|hm+|now|then)[, ]+){0,2}(?:what(?:'?s| is)(?: still)?"
              + " (?:left|open|missing)|what(?:'?s| is) (?:left|still)(?: for me)? to"
              + " (?:do|answer|say|tell)|(?:is there |is )?anything (?:left|missing|still"
              + " open)|what (?:do|did|have) i (?:still (?:have|need)|miss(?:ed)?|not"
              + " (?:answered|told you))(?: (?:to (?:do|answer|say)|yet|out))?|(?:which|what|how"
              + " many|any) (?:questions? )?(?:are|is)?(?: still)?"
              + " ?(?:left|open|missing)|(?:did|have) i miss(?:ed)?"
              + " (?:anything|any|one|something))(?: (?:today|for today|now|yet|still|to do|to"
              + " answer|from me)){0,2}[?.! ]*");

  private OfTheQuestions() {}

  /** "What's left?", where none is open just now. */
  public static boolean asksWhatIsOpen(String text) {
    return STILL_OPEN.fits(SmallLetters.of(text));
  }

  /** What stands before the question what bloated is and what gassy; nothing if it is not asked. */
  public static Optional<String> besidesTheDifference(String text) {
    var asked = DIFFERENCE.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    return asked.find()
        ? Optional.of(text.substring(0, asked.start()).replaceFirst("[,;. ]+$", "").strip())
        : Optional.empty();
  }

  /** "Is 4 a lot?": asked of a number, and none given. */
  public static boolean weighsANumber(String text) {
    return A_LOT.fits(SmallLetters.of(text));
  }

  /** "Is that good?", of a number that was just noted. */
  public static boolean weighsIt(String text) {
    return IS_IT_MUCH.fits(SmallLetters.of(text));
  }

  /** What was said last is wanted again, and said in more than a "what?". */
  public static boolean wantsItAgain(String text) {
    var plain = SmallLetters.of(text);
    return AGAIN.fits(plain) && !BARE.fits(plain);
  }

  /** The answer to it; nothing said but the question again is an empty one. */
  public static Optional<String> answer(String text, Supplier<CheckIn> checkIn) {
    var plain = SmallLetters.of(text);
    if (AGAIN.fits(plain)) {
      return Optional.of("");
    }
    if (WHICH_DAY.fits(plain)) {
      return Optional.of(CheckInWords.ofThisDay(checkIn.get().day()));
    }
    if (HOW_MANY.fits(plain)) {
      return Optional.of(CheckInWords.toGo(checkIn.get().allOpen().size()));
    }
    if (SCALE.fits(plain) && asks(checkIn.get(), Measure.PAIN)) {
      return Optional.of(CheckInWords.WHAT_PAIN_MEANS);
    }
    if (GUT.fits(plain) && asks(checkIn.get(), Measure.GUT_OK)) {
      return Optional.of(CheckInWords.WHAT_GUT_MEANS);
    }
    if (KINDS.fits(plain) && asks(checkIn.get(), Measure.TRIGGERS)) {
      return Optional.of(AnswerWords.WHAT_THE_KINDS_ARE);
    }
    return MEANT.fits(plain) ? Optional.of(meaning(checkIn.get())) : Optional.empty();
  }

  /** What the open question means; nothing but the question again where it says all. */
  private static String meaning(CheckIn checkIn) {
    return checkIn.open().stream()
        .flatMap(open -> open.measures().stream())
        .findFirst()
        .map(OfTheQuestions::meaning)
        .orElse("");
  }

  /** What is asked of this, in a line. */
  public static String meaning(Measure measure) {
    return switch (measure) {
      case PAIN -> CheckInWords.WHAT_PAIN_MEANS;
      case JOINTS -> AnswerWords.WHERE_IT_HURT;
      case GUT, GUT_OK -> CheckInWords.WHAT_GUT_MEANS;
      case TRIGGERS, FOODS -> AnswerWords.WHAT_THE_KINDS_ARE;
      case STIFFNESS_MINUTES -> AnswerWords.WHAT_STIFF_MEANS;
      case SLEEP_HOURS, SLEEP_QUALITY -> AnswerWords.WHAT_SLEEP_MEANS;
      case STRESS -> AnswerWords.WHAT_STRESS_MEANS;
      case FATIGUE -> AnswerWords.WHAT_TIRED_MEANS;
      case BRAIN_FOG -> AnswerWords.WHAT_FOG_MEANS;
      case MOVEMENT, MOVEMENT_MINUTES -> AnswerWords.WHAT_MOVING_MEANS;
      case SUPPORTS, HABITS_DONE -> "";
    };
  }

  private static boolean asks(CheckIn checkIn, Measure measure) {
    return checkIn.open().filter(open -> open.fields().contains(measure.id())).isPresent();
  }

  /** "What's this", of somebody who has just been greeted. */
  public static boolean asksWhatThisIs(String text) {
    return WHAT_THIS_IS.fits(SmallLetters.of(text));
  }

  /** "Do I have to?" */
  public static boolean asksWhetherTheyMust(String text) {
    return MUST_I.fits(SmallLetters.of(text));
  }
}
