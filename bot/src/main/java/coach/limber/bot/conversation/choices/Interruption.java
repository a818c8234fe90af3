package coach.limber.bot.conversation.choices;

import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.wording.Asides;
import coach.limber.bot.conversation.wording.HabitWords;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text that comes while a question of ours is open is something else than its answer.
 * Where any words will do for an answer, as with a habit, only what is put as a question or plainly
 * asks for something else is an interruption.
 */
public final class Interruption {
  private static final Pattern OF_THE_CHECK_IN =
      Pattern.compile("\\b(?:time|check-?\\s?in|ask me|remind me)\\b");

  private static final Pattern CHECK_IN =
      Pattern.compile("(?:do (?:my|a|the) )?check[ -]?in(?: now)?(?: please)?[.!]*");

  /** "Sore", "my knees hurt today": how somebody is, and nothing that they would do. */
  private static final Pattern COMPLAINT =
      Pattern.compile(
          "(?:(?:oh|ow|i'?m|i am|feeling|so|very|really|still|just|a"
              + " bit|my|the|both|left|right|is|are|"
              + JointWords.ANY
              + "|tummy|belly|gut)[,"
              + " ]+){0,6}(?:sore|stiff|tired|bloated|gassy|ouch|ow|aching|achy|aches?|hurts?|hurting|in"
              + " pain|knackered|exhausted|swollen)(?: (?:today|again|now|already|all"
              + " over|too)){0,9}[.! ]*");

  /** "Hands and knees": where it hurts. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?:(?:my|the|both|left|right|mostly|mainly|and|&|also|lower|upper|in|it'?s)[,"
              + " ]+|(?:"
              + JointWords.WITH_BACK
              + ")[,.!"
              + " ]*){1,9}");

  /** How it was, and not what is to be done: "had a curry", "my knees hurt". */
  private static final Pattern WAS_OR_IS =
      Pattern.compile(
          "\\b(?:had|ate|drank|slept|was|were|is|are|am|i'?m|hurts?|hurting|aches?|ached|aching|felt|feels?|woke|got|went|been|yesterday|last"
              + " night|so[ -]so|badly|awful|terrible|killing me)\\b");

  private static final Pattern ATE =
      Pattern.compile(
          "(?<!\\b(?:i've|after i|when i|once i|i have|have) )\\b(?:had|ate|drank|i've had|i've"
              + " eaten)\\b|(?<!\\b(?:after|when|once|as soon as|until) )\\bi have (?:already |just"
              + " )?(?:had|eaten|drunk)\\b");

  /** "With naan and a lassi" goes on with a meal; "with lunch, kimchi" is a habit. */
  private static final Pattern BESIDES =
      Pattern.compile(
          "(?:and |also |plus )?with (?!(?:my |the |every |each |a"
              + " )?(?:breakfast|lunch|dinner|supper|tea|coffee|meals?"
              + "|snack|morning|evening|friends?)\\b)");

  /**
   * A greeting, how somebody is, what they did, what they want to see: nothing to be done daily.
   */
  private static final Pattern NOTHING_TO_DO =
      Pattern.compile(
          "(?:(?:hi|hiya|hello|hey|howdy)(?: (?:there|again|limber))?|good"
              + " (?:morning|day|afternoon|evening)|start|(?:(?:i'?m|i am|i feel|feeling|still)"
              + " ){1,2}(?:(?:really|pretty|quite|very|much|all|so)"
              + " ){0,2}(?:fine|good|great|ok|okay|well|better|right|alright)(?:"
              + " (?:today|now|thanks|thank"
              + " you)){0,2}|(?:(?:and|also|just|already|today|i|i'?ve|we)[,"
              + " ]+){0,3}(?:walked|swam|cycled|biked|ran|jogged|hiked|stretched)\\b(?!"
              + " (?:every|each) )[^?]{0,60}|(?:(?:and|also|so|ok|oh)[,"
              + " ]+){0,2}yesterday\\b[^?]{0,200}|(?:(?:please|can you|could you)[, ]+){0,2}show"
              + " (?:me|us)\\b[^?]{0,60})[.!? ]*");

  /** What they think of what was said before: "hmm, I don't believe that". */
  private static final Pattern DOUBTS =
      Pattern.compile(
          "(?:(?:hm+|um+|oh|well|but|no|ok|sorry|honestly|really|frankly|i|just|simply|still)[,.!"
              + " ]+){0,5}(?:(?:don'?t|do not|can'?t|cannot|won'?t) (?:really |quite"
              + " )?(?:believe|buy|trust|think so|see (?:how|why|that|it)|understand)|(?:am |'?m"
              + " )?not (?:so |really |quite |at all )?(?:convinced|sure (?:about|of)"
              + " (?:that|this|it))|doubt (?:it|that|this)|find (?:that|this|it) hard to"
              + " believe|says (?:who|you))\\b[^?]{0,120}[.!? ]*");

  /** Commands that leave a step; no other command answers a question. */
  private static final Pattern LEAVES =
      Pattern.compile("/?(?:skip|cancel)(?:@\\w+)?(?: (?:it|this|that|one|please|pls)){0,2}[.! ]*");

  private static final Pattern NONE =
      Pattern.compile(
          "(?:(?:i (?:want|need)|i'?d like|no thanks?|just|ok|actually|i|sorry)[,"
              + " ]+){0,2}(?:no|without(?: a)?|skip the|not a|don'?t (?:want|need) (?:a|any))"
              + " (?:new )?habits?(?: (?:for now|yet|now|please|pls|thanks)){0,9}[.! ]*");

  private static final Pattern ORDER =
      Pattern.compile(
          "(?:(?:please|pls|ok|can you|could you|and|also|no)[, ]+){0,3}(?:remind me|add|track|new"
              + " habit|put)\\b");

  /** Of whatever: no moment begins so. */
  private static final Pattern REMIND_ME =
      Pattern.compile("(?:(?:please|pls|ok|can you|could you|and|also)[, ]+){0,3}remind me to\\b");

  private Interruption() {}

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  public static boolean of(Ask ask, String text, Understood understood) {
    return !(takesAnyWords(ask) && isNone(text)) && isElse(ask, text, understood);
  }

  /** "Remind me to put the bins out". */
  public static boolean isOfSomethingElse(String text) {
    return REMIND_ME.matcher(plain(text)).lookingAt();
  }

  private static boolean isElse(Ask ask, String text, Understood understood) {
    if (ask instanceof Ask.WhichCue && isOfSomethingElse(text)) {
      return true;
    }
    if (takesAnyWords(ask) && !(understood instanceof Understood.Danger)) {
      if (plain(text).startsWith("/")
          || NOTHING_TO_DO.matcher(plain(text)).matches()
          || DOUBTS.matcher(plain(text)).matches()) {
        return true;
      }
      if (HabitWords.answers(ask, text) && !tellsAScore(text, understood)) {
        return false;
      }
      if (understood instanceof Understood.Told(var report) && isOfTheDay(text, report)) {
        return true;
      }
      if (ask instanceof Ask.WhichCue && (HabitWords.isAnOrder(text) || QuestionForm.asks(text))) {
        return true;
      }
    }
    return switch (understood) {
      case Understood.Question(var answer) ->
          QuestionForm.asks(text) && (takesAnyWords(ask) || answer instanceof Answer.Grounded);
      case Understood.Doubt() -> takesAnyWords(ask);
      case Understood.Wish(var request) ->
          takesAnyWords(ask)
              ? isPlain(request.intent(), text)
                  || (ask instanceof Ask.WhichCue
                      && request.intent() == Intent.ADD_HABIT
                      && isAnOrder(text))
              : Asides.isTalkOfOurs(understood);
      case Understood.Foreign _ -> takesAnyWords(ask);
      case Understood.Danger _ -> true;
      case Understood.Told(var report) ->
          takesAnyWords(ask) && (isAScore(text, report) || isAComplaint(text));
      case Understood.SmallTalk _ -> false;
    };
  }

  private static boolean tellsAScore(String text, Understood understood) {
    return understood instanceof Understood.Told(var report) && isAScore(text, report);
  }

  /** A level told as it is or was, or what they ate. */
  private static boolean isOfTheDay(String text, Report report) {
    var plain = plain(text);
    var levels = !Measure.EATEN_OR_DONE.containsAll(report.values().keySet());
    return levels
        ? WAS_OR_IS.matcher(plain).find()
        : !report.isEmpty() && (ATE.matcher(plain).find() || BESIDES.matcher(plain).lookingAt());
  }

  /** "Today 3, knee only" is neither a habit nor its moment. */
  private static boolean isAScore(String text, Report report) {
    return report.value(Measure.PAIN).isPresent() && text.chars().anyMatch(Character::isDigit);
  }

  /** "Remind me to stretch" is no moment. */
  private static boolean isAnOrder(String text) {
    return ORDER.matcher(plain(text)).lookingAt();
  }

  /** "No habit" is an answer, however much it sounds like a wish. */
  private static boolean isNone(String text) {
    return NONE.matcher(plain(text)).matches() || leaves(text);
  }

  /** "Skip", "/cancel": of the step, which any words would answer. */
  static boolean leaves(String text) {
    return LEAVES.matcher(plain(text)).matches();
  }

  private static boolean isAComplaint(String text) {
    return WHERE.matcher(plain(text)).matches() || COMPLAINT.matcher(plain(text)).matches();
  }

  public static boolean takesAnyWords(Ask ask) {
    return switch (ask) {
      case Ask.WhichHabit(), Ask.WhichCue _, Ask.WhichStep _ -> true;
      case Ask.Consent(), Ask.Where(), Ask.IsThisZone _, Ask.When(), Ask.WhichHalf _, Ask.Twice() ->
          false;
    };
  }

  /** "Wind down for bed" is no farewell. */
  private static final Pattern FAREWELL =
      Pattern.compile(
          "\\b(?:bye|good ?night|nighty?|see (?:you|ya)|cya|ciao|farewell|take"
              + " care|ttyl|cheerio|laters?|so long)\\b");

  /** A habit may sound like a wish: "at nine", "before my check-in", "yoga". */
  private static boolean isPlain(Intent intent, String text) {
    return switch (intent) {
      case CHECKIN_NOW -> CHECK_IN.matcher(plain(text)).matches();
      case ADD_HABIT, GREETING, SIGNS_QUIZ, SKIP_CHECKIN, SNOOZE, START, THANKS -> false;
      case GOODBYE -> FAREWELL.matcher(plain(text)).find();
      case SET_TIME -> OF_THE_CHECK_IN.matcher(text.toLowerCase(Locale.ROOT)).find();
      case CANCEL,
          DELETE_DATA,
          EDIT_LAST_ANSWER,
          EXPORT_DATA,
          FEEDBACK,
          FEWER_NUDGES,
          HELP,
          HUMAN_HELP,
          LIST_HABITS,
          NUDGES_OFF,
          NUDGES_ON,
          PAUSE,
          PRIVACY,
          RESUME,
          SET_TIMEZONE,
          SHOW_CHART,
          SHOW_PROGRESS,
          WEEKLY_SUMMARY,
          WHO_ARE_YOU ->
          true;
    };
  }
}
