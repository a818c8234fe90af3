package coach.limber.knowledge.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that its measure cannot have: "pain 14", "slept 30 hours". The reader takes it for the
 * end of the scale; who keeps it asks again.
 */
public record OutOfRange(Measure measure, double amount) {
  private static final double MINUTES_OF_A_DAY = 1440;
  private static final String NUMBER = "(?<number>(?<!\\d)-?\\d{1,6}+(?:[.,]\\d++)?+)";
  private static final String GAP =
      "(?:[ :=~]|is|was|of|at|about|around|for|my|the|a|level|in){0,24}";

  /** What a number that is no score has behind it: "stress 12 hours a day", "energy 50%". */
  private static final String NO_SCORE =
      "(?! ?(?:min|m\\b|h\\b|hour|hr|day|week|month|year|time|am\\b|pm\\b|:|%|/7|kcal|cal))";

  private static final String OF_TEN = " ?(?:/|out of) ?10 (?:for |on |in |my |the )?";
  private static final String MOVED =
      "(?:moved|movement|moving|active|exercised?|exercising|worked out|walk(?:ed|ing)?"
          + "|r[au]n(?:ning)?|jog(?:ged|ging)?|cycl(?:ed|ing)|bik(?:ed|ing)|sw[au]m|swimming"
          + "|hik(?:ed|ing)|danc(?:ed|ing)|yoga|pilates|stretch(?:ed|ing)|gym|garden(?:ed|ing))";

  /** "Walked 30 hours this month" is of more than a day. */
  private static final String NOT_OF_A_DAY =
      "(?!.{0,12}\\b(?:weeks?|months?|year|fortnight|since|ago|days))";

  private record Form(Measure measure, Phrasing pattern) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              Measure.STIFFNESS_MINUTES,
              "\\bstiff\\w*" + GAP + NUMBER + " ?(?<unit>h\\b|hours?|hrs?)?"),
          form(
              Measure.STIFFNESS_MINUTES,
              NUMBER + " ?(?:(?<unit>h\\b|hours?|hrs?)|min\\w*) (?:of )?stiff"),
          form(
              Measure.SLEEP_HOURS,
              "\\b(?:sleep|slept)"
                  + GAP
                  + NUMBER
                  + " ?(?:h\\b|hours?|hrs?)?(?! ?(?:min|m\\b|:|am|pm|times))"),
          form(Measure.SLEEP_HOURS, NUMBER + " ?(?:h\\b|hours?|hrs?)(?: of)? sleep"),
          form(
              Measure.FATIGUE,
              "\\b(?:fatigue|tired(?:ness)?)" + GAP + NUMBER + "(?! ?(?:min|h\\b|hour|am|pm|:|%))"),
          form(
              Measure.FATIGUE,
              "\\b(?:fatigued|exhaust(?:ed|ion)|knackered|energy(?: levels?)?|tired(?:ness)?"
                  + " levels?)"
                  + GAP
                  + NUMBER
                  + NO_SCORE),
          form(Measure.FATIGUE, NUMBER + OF_TEN + "(?:fatigue|tired|exhaust|knackered|energy)"),
          form(Measure.STRESS, "\\bstress(?:ed)?(?: out| levels?)?" + GAP + NUMBER + NO_SCORE),
          form(Measure.STRESS, NUMBER + OF_TEN + "stress"),
          form(
              Measure.MOVEMENT_MINUTES,
              "\\b"
                  + MOVED
                  + "(?: (?:the dog|a bit|about|around|for|only|nearly|almost|at least|over|today"
                  + "|was|a total of)){0,4}[: ]{1,2}"
                  + NUMBER
                  + " ?(?:(?<unit>h\\b|hours?|hrs?)|m\\b|min\\w*)"
                  + NOT_OF_A_DAY),
          form(
              Measure.MOVEMENT_MINUTES,
              NUMBER
                  + " ?-?(?:(?<unit>h\\b|hours?|hrs?)|m\\b|min\\w*) (?:of )?"
                  + MOVED
                  + NOT_OF_A_DAY),
          form(
              Measure.PAIN,
              "\\b(?:pains?|hurts?|aches?|joints?|"
                  + JointWords.NAMED
                  + "|my back|lower back|back(?! at\\b))"
                  + GAP
                  + NUMBER
                  + "(?! ?(?:min|m\\b|h\\b|hour|hr|day|week|year|time|am\\b|pm\\b|:|/7|%|km|steps?))"),
          form(Measure.PAIN, NUMBER + " ?(?:/|out of) ?10\\b"),
          form(
              Measure.PAIN,
              "\\bpain(?: levels?| score)?(?: from \\d{1,2})? to " + NUMBER + NO_SCORE),
          form(
              Measure.SLEEP_HOURS,
              "\\bsleep(?: from \\d{1,2})? to " + NUMBER + "(?! ?(?:min|m\\b|:|am|pm))"),
          form(
              Measure.FATIGUE,
              "\\b(?:fatigue|tiredness|energy)(?: from \\d{1,2})? to " + NUMBER + NO_SCORE),
          form(
              Measure.STRESS, "\\bstress(?: levels?)?(?: from \\d{1,2})? to " + NUMBER + NO_SCORE));

  private static final String LAUGH =
      "(?:ha(?:ha)*|hehe|lol|lmao|rofl|jk|(?:just |only |i'?m )?(?:kidding|joking)|jokes?|no|nah"
          + "|fine|ok(?:ay)?|alright|really|seriously|honestly|realistically|exaggerating)\\b";

  /** "Pain 12 lol, ok really 7": the first was said in jest. */
  private static final Pattern IN_JEST =
      Pattern.compile(
          "(?: ?(?:/|out of) ?10)?\\W{0,5}"
              + LAUGH
              + "(?:\\W{1,5}(?:"
              + LAUGH
              + "|(?:but|it'?s|it|is|was|a|an|say|call|about|more|like|probably|maybe|think|i|i'?d|so|more"
              + "|just|though|tho|pain|at|then)\\b)){0,9}\\W{1,5}(?:10|\\d)\\b(?!"
              + " ?(?:min|m\\b|h\\b|hour|hr|day|week|month|year|am\\b|pm\\b|:|%|\\d)).*",
          Pattern.DOTALL);

  private static final Pattern ALONE =
      Pattern.compile("(?:it's |its |about |an? |at least )?" + NUMBER + "[.! ]*");

  private static final Pattern WORDS =
      Pattern.compile("\\b(?:" + SpokenNumber.WORD + ")\\b(?![ -]?(?:and|to|past)\\b)");

  /** The first such number in a text. */
  public static Optional<OutOfRange> in(String text) {
    var plain = inFigures(text);
    if (!Plain.hasDigits(plain)) {
      return Optional.empty();
    }
    for (var form : FORMS) {
      var matcher = form.pattern().matcher(plain);
      while (matcher.find()) {
        var amount = amount(matcher.group("number"));
        var counted =
            form.measure() == Measure.STIFFNESS_MINUTES
                || form.measure() == Measure.MOVEMENT_MINUTES;
        var hours = counted && matcher.group("unit") != null;
        if (!fits(form.measure(), hours ? 60 * amount : amount)
            && !IN_JEST.matcher(plain.substring(matcher.end())).matches()) {
          return Optional.of(new OutOfRange(form.measure(), amount));
        }
      }
    }
    return Optional.empty();
  }

  /** The same for an answer to a question about this measure, which may be a number alone. */
  public static Optional<OutOfRange> in(String text, Measure asked) {
    var alone = ALONE.matcher(inFigures(text));
    if (alone.matches()) {
      var amount = amount(alone.group("number"));
      return fits(asked, amount) ? Optional.empty() : Optional.of(new OutOfRange(asked, amount));
    }
    return in(text);
  }

  /** Whether a measure can have this number. */
  public static boolean fits(Measure measure, double amount) {
    return amount >= 0 && amount <= highest(measure);
  }

  /** The highest number that a measure can have. */
  static double highest(Measure measure) {
    return switch (measure) {
      case PAIN, FATIGUE, STRESS -> 10;
      case SLEEP_HOURS, SLEEP_QUALITY -> 24;
      case STIFFNESS_MINUTES, MOVEMENT_MINUTES, MOVEMENT -> MINUTES_OF_A_DAY;
      case JOINTS, GUT, GUT_OK, BRAIN_FOG, FOODS, TRIGGERS, SUPPORTS, HABITS_DONE ->
          Double.MAX_VALUE;
    };
  }

  /** "Eleven" as 11. */
  private static String inFigures(String text) {
    return WORDS
        .matcher(Plain.of(text))
        .replaceAll(number -> String.valueOf(SpokenNumber.of(number.group())));
  }

  private static double amount(String number) {
    return Double.parseDouble(number.replace(',', '.'));
  }

  private static Form form(Measure measure, String words) {
    return new Form(measure, Phrasing.of(words.contains("<unit>") ? words : words + "(?<unit>)?"));
  }
}
