package coach.limber.bot.conversation.choices;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Guest;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Dialogue.Whereabouts;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody who is coached says that they are under 18. Nothing more is noted or sent unasked; asked
 * back once, since a slip of the finger must not cost a diary, and then all of it is gone.
 */
public final class Minors {
  public static final String PREFIX = "age/";
  private static final String YOUNG = PREFIX + "young";
  private static final String ADULT = PREFIX + "adult";

  private static final String I_AM =
      "\\bi(?:'?m| am)(?: (?:only|just|actually|really|still|already|not even|but)){0,3} ";
  private static final String YEARS =
      "(?:1[1-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)";

  /** "I turn 16 next week", "it's my 15th birthday". */
  private static final String TURNING =
      "|\\bi(?:'ll| will|'m going to|'m gonna|'m about to| am about to)? (?:turn|be|become) "
          + YEARS
          + " (?:next|on|this|tomorrow|soon|in (?!(?:an?|\\d+) (?:min|sec|hour|bit|moment)"
          + "|there\\b))\\b|\\bi(?:'m| am) turning "
          + YEARS
          + "\\b|\\bmy (?:1[0-7]th|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
          + "|sixteenth|seventeenth|18th|eighteenth) birthday is\\b|\\b(?:it'?s|it (?:is|was)|today"
          + " is|(?:yesterday|tomorrow) (?:was|is)) my"
          + " (?:1[0-7]th|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
          + "|seventeenth) birthday\\b";

  private static final Pattern UNDER_AGE =
      Pattern.compile(
          I_AM
              + "(?:(?:1[1-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[.!,"
              + " ]*$|[.!,] | (?:but|and|so|too|btw|by the"
              + " way|actually|now)\\b)|(?:[5-9]|1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)["
              + " -]?(?:years? old|yrs? old|y/?o)\\b|(?:under|below|younger than)"
              + " (?:18|eighteen|age)|underage|not (?:yet )?(?:18|eighteen)(?: yet)?\\b|a"
              + " minor\\b|(?:almost|nearly|about to be|turning) (?:18|eighteen)\\b|(?:18|eighteen)"
              + " (?:next|soon|tomorrow|this (?:summer|autumn|winter|spring)|in"
              + " (?:an?|two|three|four|five|six|\\d{1,2}|a few) (?:days?|weeks?|months?)|in "
              + CalendarWords.MONTH
              + "|on"
              + " (?:my|the|\\d|"
              + CalendarWords.WEEKDAY
              + "))\\b|in"
              + " (?:year|grade|form) (?:[5-9]|1[0-2])\\b)|\\bi turn (?:18|eighteen)"
              + " (?:next|in|on|this|tomorrow|soon)\\b|\\bmy age is 1[0-7]\\b"
              + TURNING);

  /** "I'm 15 stone", "I'm 12 weeks into it": a number that counts something else than years. */
  private static final String NO_COUNT =
      "\\b(?![.,:]\\d|-|\\s?(?:%|/|'|out of|of\\b|st\\b|stones?|lbs?|kgs?|kilos?|pounds|mins?\\b"
          + "|minutes|hours?|hrs?|days?|weeks?|wks?|months?|miles?|km|steps|percent|points?|foot|feet|(?:years?|yrs?)(?!"
          + " ?old| of age)))";

  /** What no grown-up says who is asked whether they are one. */
  private static final Pattern YOUNG_AT_FIRST =
      Pattern.compile(
          I_AM
              + "(?:"
              + YEARS
              + NO_COUNT
              + "|(?:a|an) (?:kid|child|teen|schoolboy|schoolgirl|school"
              + " kid)\\b)|(?<!\\b(?:my|our|a|an|his|her|their) )\\b"
              + YEARS
              + "[ -]?(?:years? old|yrs? old|y/?o)\\b|\\b(?:be|turn|turning) (?:18|eighteen)"
              + " (?:soon|next|in|on|this)\\b|\\bmy"
              + " (?:mum|mom|mam|mummy|mommy|mother|dad|daddy|father|parents?|guardian)(?: and"
              + " (?:my )?\\w+)?"
              + " (?:says?|said|lets?|allows?|agreed?s?|gave|knows?)\\b[^.?!]{0,20}\\b(?:yes|i"
              + " can|i could|i may|allowed|ok|okay|fine|alright|me|permission)\\b");

  private static final Pattern BARE_AGE =
      Pattern.compile(
          "(?:(?:no|nope|well|only|just|actually|um+|sorry|yes|age|aged|but|almost|nearly)[,."
              + " ]+){0,3}(?:[5-9]|1[0-7]|(?<=nearly |almost )18)(?:"
              + " ?(?:here|m|f|yrs|years))?(?:[,. ]+(?:nearly|almost) 18)?[.! ]*");
  private static final Pattern OF_AGE =
      Pattern.compile(
          I_AM
              + "(?:(?:1[89]|[2-9]\\d)\\b|over (?:18|eighteen)|an adult|of age)|\\b(?:i )?meant(?:"
              + " to (?:say|type|put|write))?(?: i'?m)? (?:1[89]|[2-9]\\d)\\b(?! ?(?:%|min|kg))");

  private static final Pattern A_SLIP =
      Pattern.compile(
          "\\b(?:meant|typo|mis-?typed?|slip|wrong (?:button|one|key|number)|by"
              + " (?:mistake|accident)|mis-?(?:tapped|clicked|read)|didn'?t mean(?:"
              + " to)?|oops|whoops)\\b");
  private static final Pattern GROWN_UP =
      Pattern.compile(
          "(?<!nearly |almost |not |not yet |not an )\\b(?:1[89]|[2-9]\\d|over"
              + " (?:18|eighteen)|adult|of age|grown[ -]?up)\\b(?!"
              + " ?(?:%|min|kg| in | on | next | soon| tomorrow| this ))");
  private static final Pattern OF_SOMEBODY_ELSE =
      Pattern.compile("\\b(?:my (?!age|finger|thumb|mistake|bad|typo)|s?he(?:'s)?\\b)");

  private static final Phrasing IM = Phrasing.of("\\bim\\b");

  private Minors() {}

  /** What is put as a question is none of their own age. */
  public static boolean isSaidIn(String text) {
    return !QuestionForm.asks(text) && UNDER_AGE.matcher(plain(text)).find();
  }

  /** The same of somebody we have not got to know yet, in whatever way it is put. */
  public static boolean isSaidAtFirst(String text) {
    return YOUNG_AT_FIRST.matcher(plain(text)).find() || UNDER_AGE.matcher(plain(text)).find();
  }

  /** "15", in answer to whether they are of age. */
  static boolean isABareAge(String text) {
    return BARE_AGE.matcher(plain(text)).matches();
  }

  private static String plain(String text) {
    return IM.matcher(SmallLetters.of(text)).replaceAll("i'm");
  }

  /** "Sorry, i meant 61". */
  public static boolean saysOfAge(String text) {
    return OF_AGE.matcher(plain(text)).find();
  }

  /** Until it is known, nothing is sent. */
  public static Move ask(Settled here) {
    return Move.to(
        here.with(here.profile().with(new Pause.UntilTold())).with(new Focus.AskedAge()),
        question());
  }

  private static Outbound question() {
    return new Outbound.Question(
        PREFIX,
        MeetingWords.UNDER_AGE_OR_NOT,
        List.of(
            List.of(
                new Choice(MeetingWords.TOO_YOUNG, YOUNG),
                new Choice(MeetingWords.OF_AGE, ADULT))));
  }

  public static Move said(Settled here, String text) {
    if (OF_AGE.matcher(plain(text)).find()) {
      return adult(here);
    }
    return isSaidIn(text) ? young() : byYesOrNo(here, text);
  }

  private static Move byYesOrNo(Settled here, String text) {
    return switch (YesNo.of(text)) {
      case YES -> young();
      case NO -> adult(here);
      case NEITHER -> Move.to(here, question());
    };
  }

  public static Move tapped(Settled here, String choice) {
    if (!(here.focus() instanceof Focus.AskedAge)) {
      return Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
    }
    return switch (choice) {
      case YOUNG -> young();
      case ADULT -> adult(here);
      default -> Move.to(here, question());
    };
  }

  /** Of somebody whom we have not got to know yet nothing is kept. */
  public static Move decline() {
    return Move.to(
        new Guest(new Whereabouts.Unknown(), true), new Outbound.Text(MeetingWords.UNDER_AGE));
  }

  /** What stays open to somebody who said that they are under 18, whatever they say to it. */
  public static Move stays(Guest here) {
    return Move.to(here, new Outbound.Text(MeetingWords.UNDER_AGE_STAYS));
  }

  /** Who mistyped their age says so; a mere other age is not taken for it. */
  public static boolean wasASlip(String text) {
    var plain = plain(text);
    return A_SLIP.matcher(plain).find()
        && GROWN_UP.matcher(plain).find()
        && !OF_SOMEBODY_ELSE.matcher(plain).find()
        && !isSaidAtFirst(text);
  }

  private static Move young() {
    return Move.to(new Dialogue.Stranger(), new Outbound.Text(MeetingWords.UNDER_AGE_AND_GONE))
        .doing(Deed.ERASE);
  }

  private static Move adult(Settled here) {
    return Move.to(
        here.with(here.profile().with(new Pause.None())).with(new Focus.Idle()),
        new Outbound.Text(SettingWords.GO_ON_THEN));
  }
}
