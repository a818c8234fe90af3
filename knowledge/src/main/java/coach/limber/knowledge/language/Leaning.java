package coach.limber.knowledge.language;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that tell two requests apart where the encoder confuses them. The first that fits wins. */
final class Leaning {
  private static final String TIPS = "(?:nudg\\w+|tips?|hints?|encouragements?|pep talks?)";
  private static final String MEASURE =
      "(?:pain|stiffness|sleep|stress|bloating|energy|fatigue|tiredness|gut|joints?|numbers?"
          + "|scores?|trend|"
          + JointWords.NAMED
          + ")";
  private static final String PICTURES = "(?:graph|chart|picture|plot|diagram|drawing)s?";
  private static final String AT_A_TIME =
      "(?:at|around|about) (?:[a-z-]+ (?:to|past) )?(?:half )?(?:\\d{1,2}[:.h]?\\d{0,2}"
          + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)(?:"
          + " ?[ap]\\.?m\\.?)?\\b";

  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:later|in (?:an?|half|\\d+|\\w+ (?:min|hour))|when i|after|until|till?|again)\\b");

  private static final List<Map.Entry<Intent, Pattern>> LEANINGS =
      List.of(
          leaning(
              Intent.NUDGES_OFF,
              "^(?!.*\\b(?:so|as|too)"
                  + " (?:many|much|often)\\b|.*\\b(?:than|today|tonight|tomorrow|until|till|for"
                  + " (?:a|the|now)|this week|later|before|after|if|when)\\b)(?:please |ok |right"
                  + " )?(?:no more|(?:stop|quit|drop|lose|cut out|spare me|enough of|ditch)(?:"
                  + " (?:sending|giving))?(?: me)?)(?: (?:the|your|any|all|these|those))* "
                  + TIPS
                  + "\\b"),
          leaning(
              Intent.FEEDBACK,
              "^(?:one |a |an |my |here'?s (?:a|my) |some )?(?:suggestions?|feedback|feature"
                  + " request|ideas?|bug|complaint)\\b ?[:,;-]|\\b(?:found a bug|feature request|i"
                  + " have (?:a|some) (?:suggestion|feedback)s?)\\b"),
          leaning(
              Intent.FEEDBACK,
              "\\b(?:typos?|spelling (?:mistake|error)s?|(?:a|the|is|like a|some)"
                  + " (?:bugs?|glitch(?:es)?)|buggy"
                  + "|glitchy|crash(?:es|ed|ing)|freez(?:es|ing))\\b"),
          leaning(
              Intent.FEEDBACK,
              "\\b(?:buttons?|page|app|screen|website|link|bot|font|emojis?|stickers?)\\b.{0,20}\\b(?:do(?:es)?n'?t|is"
                  + " ?n'?t|are ?n'?t|won'?t|not) (?:\\w+ )?(?:work|load|open|show)"),
          leaning(
              Intent.FEEDBACK,
              "\\b(?:would be|it'?d be|be)"
                  + " (?:great|nice|nicer|good|cool|better|handy|helpful|lovely) (?:if|to"
                  + " have)\\b(?!.*\\b(?:remind|ask me|skip|pause|stop|delete|send me)\\b)|\\bi"
                  + " wish (?:you|it|this|there)\\b|\\b(?:pass (?:it |this )?on to|tell) the"
                  + " (?:devs?|developers?|team|makers?)\\b"),
          leaning(
              Intent.SNOOZE,
              "\\b(?:do|have|start|move|put) (?:this|it|the (?:check-?in|questions)) "
                  + AT_A_TIME
                  + ".{0,20}\\b(?:today|tonight)\\b|\\b(?:\\d+|an?|one|two|three|four|half an?|a"
                  + " couple of|a few) (?:hours?|minutes?|mins?) from now\\b"),
          leaning(
              Intent.SNOOZE,
              "\\b(?:not (?:right )?now|busy|in a meeting|can'?t (?:talk|now|right now)|hang"
                  + " on)\\b.*\\b(?:later|in (?:an?|half|\\d+)|after|"
                  + AT_A_TIME
                  + ")|\\btry (?:me )?(?:again )?(?:later|in |after|"
                  + AT_A_TIME
                  + ")|\\blater today\\b.*\\b(?:not now|better|please|pls)\\b"),
          leaning(
              Intent.PRIVACY,
              "\\bwhere (?:does|do|will) (?:it all|all (?:of )?(?:this|that|it)|this all|what"
                  + " i|everything i|my (?:data|answers|messages|info\\w*|words|health))\\b"),
          leaning(
              Intent.RESUME,
              "^(?!.*\\b"
                  + TIPS
                  + "\\b).*\\b(?:holidays?|vacation|trip|break|exams?|hospital|retreat|pause|cruise|wedding"
                  + "|honeymoon|visitors?|guests?)\\b.{0,25}\\b(?:over|finished|done|ended|gone"
                  + "|left)\\b.*\\b(?:start|restart|re-?activate|resume|turn|switch|bring|back|again)\\b"),
          leaning(
              Intent.NUDGES_ON,
              "\\b(?:start|begin|resume|restart) (?:nudging|(?:sending |giving )(?:me )?(?:the"
                  + " |your |my )?"
                  + TIPS
                  + ")"),
          leaning(
              Intent.WEEKLY_SUMMARY,
              "^(?=.*\\b(?:week|seven days|7 days|mon(?:day)?"
                  + " to)\\b)(?=.*\\b(?:not?|without|instead of|rather than) (?:as )?(?:an? |any"
                  + " |the |another )?"
                  + PICTURES
                  + "\\b)"),
          leaning(
              Intent.SHOW_CHART,
              "^(?=.*\\b"
                  + MEASURE
                  + "\\b)(?=.*\\b(?:draw|drawn(?: out| up)?|graphed|plotted|charted|as an? "
                  + PICTURES
                  + ")\\b)"),
          leaning(
              Intent.SHOW_PROGRESS,
              "\\b(?:is|are|if|whether) (?:my |the )?"
                  + MEASURE
                  + " (?:is |are )?(?:going|coming|getting|trending|improving)\\b[^?]{0,12}[?.!"
                  + " ]*$"));

  private static final Pattern CHECK_IN_NOW =
      Pattern.compile(
          "\\b(?:ask|give|send|hit) me (?:with )?(?:the|my|today'?s|your) (?:daily"
              + " )?(?:questions?|check-?in)(?: now)?\\W*$");

  /** Forms that are requests whatever the encoder takes the text for. */
  private static final List<Map.Entry<Intent, Pattern>> SURE =
      List.of(
          leaning(
              Intent.FEWER_NUDGES,
              "^(?=.*\\b"
                  + TIPS
                  + "\\b).*\\b(?:once|twice|one|two|three|four|five|six|\\d{1,2}|a couple)(?: of"
                  + " (?:them|those|these)| times| "
                  + TIPS
                  + ")? (?:a|per|each|every) (?:day|week)"
                  + " (?:max|tops|at most|(?:is|are|would be|will be)(?: more than| quite| just|"
                  + " really)? (?:enough|plenty|fine|right|better|loads|lots))\\b"),
          leaning(
              Intent.SET_TIME,
              "^(?:please |pls |can you |could you |from now on,?"
                  + " )?(?:ask|message|text|ping|remind|write to|check in with) me "
                  + AT_A_TIME
                  + "[^?]{0,14}\\b(?:from now on|every ?day|daily|each day|every"
                  + " (?:morning|evening|night)|in future|going forward)\\b"),
          leaning(Intent.SET_TIME, "^from now on,? " + AT_A_TIME + "(?: ?[ap]\\.?m\\.?)?[.! ]*$"),
          leaning(
              Intent.DELETE_DATA,
              "^(?:please |pls )?forget (?:everything|all(?: of it| that)?)(?: that)?"
                  + " (?:i|i've|we|you)(?: \\w+)?"
                  + " (?:told|said|wrote|written|know|sent|typed|typing|saved)(?: (?:you|here|about"
                  + " me))?[.! ]*$|^(?:please |a )?(?:gdpr (?:erasure|deletion)|right to (?:be"
                  + " forgotten|erasure))(?: request)?(?: please)?[.! ]*$"),
          leaning(
              Intent.PRIVACY,
              "^where (?:does|do|will) (?:it all|what i (?:type|write|say|tell you)|my"
                  + " (?:data|answers|messages)) (?:go|end up)\\b"),
          leaning(
              Intent.CHECKIN_NOW,
              "^(?:please )?(?:do (?:a |my |the )?)?check[ -]?in for"
                  + " (?:yesterday|today|last night|"
                  + CalendarWords.WEEKDAY
                  + ")"
                  + "(?: please)?[.! ]*$"),
          leaning(
              Intent.SHOW_PROGRESS,
              "^(?:please )?(?:tell|show|let) me (?:know )?(?:please )?if my "
                  + MEASURE
                  + " (?:is|are) (?:going|coming|getting) (?:up|down|better|worse)[?.! ]*$"));

  private Leaning() {}

  /** What a text that asks for something is likelier to ask for than the encoder thinks. */
  static Optional<Intent> of(String text) {
    var plain = Plain.of(text);
    var leaning = first(LEANINGS, plain);
    if (leaning.isEmpty() && CHECK_IN_NOW.matcher(plain).find() && !LATER.matcher(plain).find()) {
      return Optional.of(Intent.CHECKIN_NOW);
    }
    return leaning;
  }

  /** What a text asks for by its form alone. */
  static Optional<Intent> sure(String text) {
    return first(SURE, Plain.of(text));
  }

  private static Optional<Intent> first(List<Map.Entry<Intent, Pattern>> forms, String plain) {
    return forms.stream()
        .filter(form -> form.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map.Entry<Intent, Pattern> leaning(Intent intent, String words) {
    return entry(intent, Pattern.compile(words));
  }
}
