package coach.limber.knowledge.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How often a day somebody wants to be asked: "twice a day please", "ask me morning and evening, at
 * 8 and 20", "once a day is enough".
 */
public sealed interface TimesADay {
  record Once() implements TimesADay {}

  /** At times that are not said. */
  record Twice() implements TimesADay {}

  record At(LocalTime first, LocalTime second) implements TimesADay {}

  /** More often than we ask. */
  record Oftener() implements TimesADay {}

  /** The wish that a text is; nothing if it says anything else besides. */
  static Optional<TimesADay> in(String text) {
    return Forms.read(Plain.of(text));
  }

  /** Two times of day, the first in the morning if nothing says otherwise: "8 and 20", "7, 9pm". */
  static List<LocalTime> pair(String text) {
    var pair = Forms.PAIR.matcher(Plain.of(text));
    if (!pair.find()) {
      return List.of();
    }
    var first = HourForm.read(pair.group("first")).likely();
    var second = HourForm.read(pair.group("second")).laterInTheDay();
    return first.isPresent() && second.isPresent() && !first.equals(second)
        ? List.of(first.get(), second.get())
        : List.of();
  }

  /** How such wishes are put. */
  final class Forms {
    private static final int LONGEST = 100;
    private static final Pattern PAIR =
        Pattern.compile(
            "(?<![\\w:.])(?<!\\bnot )(?<!\\bnot at )(?<first>"
                + HourForm.ANY
                + ")(?:(?:,| and| &| \\+| then)(?= ))+ (?:(?:again|once|one|the other) )?(?:at"
                + " |around )?(?<second>"
                + HourForm.ANY
                + ")(?![\\w:]|\\.\\d)");
    private static final String OPENING =
        "(?:(?:please|pls|hey|ok|okay|actually|and|can|could|would|will|you|u|we|i|i'd|want|like"
            + "|prefer|need|to|let's|lets|just|maybe|rather|be|asked|ask|asking|do|make|it|that|check|in|with|message|text|ping|write|me|my|the|check-?ins?|checkins?|questions?|come|from"
            + " now on|instead|have|only|go|going|back|to|this)\\b[ ,.]*){0,16}";
    private static final String A_DAY = "(?: ?(?:a|per|each|every|/) ?day| daily)";
    private static final String CLOSING =
        "[ ,.:]*(?:(?:please|pls|thanks|thank you|instead|from now on|only|just|is"
            + " (?:enough|better|fine|plenty)|would be (?:better|good|great|fine|enough)|if"
            + " possible|for me|then|ok|again|both|at|around|like|say|with|one in the|once in"
            + " the|in the|mornings?|evenings?|and|nights?|&|,|"
            + HourForm.ANY
            + "(?![a-z\\d]))[ ,.!?]*){0,14}";
    private static final String BOTH_ENDS =
        "(?:(?:both|once|one)?(?: ?in the | ?at |every | ?each )?mornings?(?: and|,| &|/| as well"
            + " as| plus)(?: (?:once|one|again|also))?(?: in the| at| every| each)?"
            + " (?:evenings?|nights?))";
    private static final WholeForm TWICE =
        WholeForm.of(
            OPENING
                + "(?:(?:(?:twice|two times|2 times|2x|2 x|two check-?ins|2 check-?ins|two|2)"
                + A_DAY
                + ")|both times|(?:two|2) check-?ins|"
                + BOTH_ENDS
                + ")"
                + CLOSING);

    /** "Ask me twice, at 8 and at 21": with both times, or with a word of asking. */
    private static final WholeForm TWICE_AT =
        WholeForm.of(OPENING + "(?:twice|two times|2 times|2x)(?:" + A_DAY + ")?" + CLOSING);

    private static final WholeForm ONCE =
        WholeForm.of(
            OPENING
                + "(?:(?:once|one time|1x|one check-?in|one)"
                + A_DAY
                + "|only once|just once|not twice(?: a day)?|no second"
                + " (?:one|time|check-?in)|(?:drop|skip|stop|remove|without) the (?:second|other)"
                + " (?:one|time|check-?in))"
                + CLOSING);
    private static final WholeForm OFTENER =
        WholeForm.of(
            OPENING
                + "(?:(?:three|four|five|3|4|5)(?: times| check-?ins|x)?|thrice|several times|every"
                + " (?:hour|few hours|\\w+ hours)|hourly)"
                + "(?:"
                + A_DAY
                + ")?"
                + CLOSING);
    private static final Pattern OFTEN = Pattern.compile("\\b(?:day|daily|hour|hours|hourly)\\b");

    private Forms() {}

    static Optional<TimesADay> read(String plain) {
      if (plain.length() > LONGEST) {
        return Optional.empty();
      }
      if (TWICE.fits(plain)) {
        var pair = pair(plain);
        return Optional.of(pair.isEmpty() ? new Twice() : new At(pair.getFirst(), pair.getLast()));
      }
      if (TWICE_AT.fits(plain) && !pair(plain).isEmpty()) {
        var pair = pair(plain);
        return Optional.of(new At(pair.getFirst(), pair.getLast()));
      }
      if (ONCE.fits(plain)) {
        return Optional.of(new Once());
      }
      return OFTENER.fits(plain) && OFTEN.matcher(plain).find()
          ? Optional.of(new Oftener())
          : Optional.empty();
    }
  }
}
