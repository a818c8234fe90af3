package coach.limber.knowledge.language;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms of words that are one request and can be nothing else, whatever was asked before: "snooze
 * till nine", "turn the nudges off". The whole text must have the form, polite words aside.
 */
final class Orders {
  /** The rest of a sentence, with its details. */
  private static final String REST = "(?:[^.!?;\\n]|[.](?=\\d)){1,40}";

  private static final String NUDGES =
      "(?:the |my |your |those |all |any |these ){0,9}(?:daily |little"
          + " )?(?:nudges?|tips?|hints?|encouragements?)";
  private static final String CHECK_IN =
      "(?:the |my |a |today'?s |tonight'?s |daily ){0,9}(?:check[ -]?ins?|questions?)";
  private static final String DATA =
      "(?:all (?:of )?)?(?:the |my |your"
          + " ){0,9}(?:data|account|profile|history|information|info|details|records|personal data"
          + "|health data|everything)";

  private static final String MEASURE =
      "(?:my )?(?:joint )?(?:pain|sleep|stress|stiffness|fatigue|tiredness|energy|movement)";

  /** "I'm in IST": short names of clocks that are no words besides. */
  private static final String ZONE =
      "(?:(?:(?:i'?m|i am|im|we'?re|we are|i live|i'?m now|i'?ve moved|it'?s) (?:now"
          + " )?(?:in|on|to|at)|it'?s|use|using|go (?:by|with)|set (?:it |me |my clock |the clock"
          + " )?to|(?:switch|change|move) (?:it |me )?to|make it|in|on) )?(?:the"
          + " )?(?:acst|acdt|adt|aest|aedt|akst"
          + "|akdt|ast|awst|bst|brt|cdt|cet|cest|chst|cst|edt|eest|eet|est|gmt|gst|hkt|hst|ict|ist"
          + "|jst|kst|mdt|msk|mst|myt|npt|nst|ndt|nzst|nzdt|pht|pkt|pst|pdt|sast|sgt|trt|utc|wat)(?:"
          + " time| ?time ?zone| zone)?(?: here)?";

  private static final String SOME_DAYS =
      ",? (?:(?:for|in|during|over|of|from) )?(?:(?:the )?(?:last|past|previous)"
          + " (?:\\w+ )?(?:days|weeks?|months?|year)|this (?:month|year)"
          + "|(?:for|in|of|during|since) "
          + CalendarWords.MONTH
          + "(?: 20\\d\\d)?)";

  static final String POLITE =
      "(?:(?:hi|hey|hello|ok|okay|so|please|pls|plz|kindly|can you|could you|would you|will"
          + " you|can i|could i|may i|i want to|i wanna|i'd like to|i would like to|i'd like"
          + " you to|let's|lets|let me|just|yes|coach|limber|now|then|and)[,.!]? ){0,9}";

  private static final Pattern OPENING = Pattern.compile("^" + POLITE);
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:[ .,!?]+|,? (?:please|pls|plz|thanks|thank you|thx|ty|now|for now|from now"
              + " on|coach|again|for me|mate|right now)){1,9}$");

  private static final List<Map.Entry<Intent, Pattern>> FORMS =
      List.of(
          order(
              Intent.RESUME,
              "unpause(?: "
                  + REST
                  + ")?|resume|resume "
                  + CHECK_IN
                  + "|unfreeze|end (?:the |my )?pause"),
          order(
              Intent.SKIP_CHECKIN,
              "skip(?: (?:it|this|this one|today|tonight|for today|"
                  + CHECK_IN
                  + "))?(?: today| tonight)?|(?:remind|ask|ping|message|text) me(?: again)?"
                  + " tomorrow"),
          order(
              Intent.SNOOZE,
              "snooze(?: "
                  + REST
                  + ")?|(?:remind|ask|ping|message|text) me (?:again )?(?:later|in"
                  + " (?:an?|\\d+|half)"
                  + REST
                  + ")"),
          order(
              Intent.PAUSE,
              "pause(?: (?:me|it|everything|all|"
                  + CHECK_IN
                  + "))?(?:,? (?:for|until|till?) "
                  + REST
                  + ")?"),
          order(
              Intent.NUDGES_OFF,
              "(?:turn|switch) (?:off "
                  + NUDGES
                  + "|"
                  + NUDGES
                  + " off)|"
                  + NUDGES
                  + ":? off|no(?: more)? "
                  + NUDGES
                  + "|(?:stop|disable|mute) "
                  + NUDGES),
          order(
              Intent.NUDGES_ON,
              "(?:turn|switch) (?:on "
                  + NUDGES
                  + "|"
                  + NUDGES
                  + " (?:back )?on)|"
                  + NUDGES
                  + ":? (?:back )?on|(?:enable|unmute) "
                  + NUDGES),
          order(
              Intent.FEWER_NUDGES,
              "(?:fewer|less) (?:of (?:the|these|those) )?"
                  + NUDGES
                  + "|"
                  + NUDGES
                  + ":? (?:fewer|less)"),
          order(Intent.CHECKIN_NOW, "check[ -]?in|(?:start|do|open) " + CHECK_IN + "|check me in"),
          order(
              Intent.SHOW_PROGRESS,
              "(?:show |see )?(?:me )?my progress|how am i doing|" + DayLookUp.FORM),
          order(
              Intent.SHOW_CHART,
              "(?:show|see|draw|give)(?: me)? (?:my |a |the )?(?:\\w+ )?(?:chart|graph)(?:"
                  + " (?!(?:of|for|about) (?!(?:my|the|this|last|all|me|today|"
                  + MEASURE
                  + ")\\b))"
                  + REST
                  + ")?|(?:chart|graph|plot) (?:of )?my "
                  + REST
                  + "|"
                  + MEASURE
                  + SOME_DAYS),
          order(Intent.WEEKLY_SUMMARY, "(?:my |the )?week(?:ly)? (?:summary|recap|review|report)"),
          order(
              Intent.EXPORT_DATA,
              "(?:export|download) (?:me )?"
                  + DATA
                  + "(?: (?:as|in|to) "
                  + REST
                  + ")?|export(?: (?:as |to )?(?:csv|json))?"),
          order(
              Intent.DELETE_DATA,
              "(?:delete|erase|wipe|remove|purge|get (?:rid|shot|shut) of) (?:"
                  + DATA
                  + "|me|everything (?:about|on) me|everything you (?:have|know)(?: (?:about|on)"
                  + " me)?)(?: completely| for good| forever| permanently)?"),
          order(Intent.PRIVACY, "privacy(?: policy)?|is this private"),
          order(Intent.LIST_HABITS, "(?:list |show |see )?(?:me )?(?:all )?my habits"),
          order(Intent.ADD_HABIT, "(?:add|new) (?:a )?(?:new )?habit(?: ?[:-]? " + REST + ")?"),
          order(
              Intent.EDIT_LAST_ANSWER,
              "(?:undo|remove|delete|take back|scrap)(?: (?:the |my )?last(?:"
                  + " (?:one|thing|answer|entry|note))?)|undo(?: (?:it|that|this))?|take"
                  + " (?:it|that) back|(?:that|it|this) (?:should(?:'?ve| have)? be(?:en)?|was"
                  + " (?:meant|supposed) to be) (?:a |an |pain |stress |tiredness"
                  + " )?\\d{1,2}|(?:edit|change|correct|fix) (?:my |the )?(?:last|previous)"
                  + " (?:answer|entry|one)"),
          order(Intent.HELP, "help|commands|menu|what can you do|how does this work"),
          order(
              Intent.SET_TIME,
              "(?:set|change|move) (?:my |the )?(?:check[ -]?in )?time(?: to "
                  + REST
                  + ")?|(?:move|change|shift) "
                  + CHECK_IN
                  + " to "
                  + REST),
          order(
              Intent.SET_TIMEZONE,
              "(?:set|change|switch|update) (?:my |the )?(?:time ?zone|zone|tz)(?: to "
                  + REST
                  + ")?|time ?zone ?:? "
                  + REST
                  + "|"
                  + ZONE),
          order(Intent.SIGNS_QUIZ, "(?:take |start |do )?(?:the |a )?(?:signs )?quiz(?: me)?"),
          order(
              Intent.HUMAN_HELP,
              "(?:talk|speak) (?:to|with) (?:a |an )?(?:human|person|real person|someone real)"),
          order(Intent.FEEDBACK, "(?:feedback|suggestion|feature request|bug report) ?: ?.+"),
          order(Intent.CANCEL, "cancel(?: (?:that|this|it))?|nvm|never ?mind|abort"));

  private Orders() {}

  static Optional<Intent> in(String text) {
    var plain = Plain.of(text);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    var order = CLOSING.matcher(OPENING.matcher(plain).replaceFirst("")).replaceFirst("");
    return FORMS.stream()
        .filter(form -> form.getValue().matcher(order).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static final int LONGEST = 120;

  private static Map.Entry<Intent, Pattern> order(Intent intent, String form) {
    return entry(intent, Pattern.compile(form));
  }
}
