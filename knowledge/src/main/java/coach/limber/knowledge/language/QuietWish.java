package coach.limber.knowledge.language;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Hours of every day in which somebody wants no messages: "be quiet after 9pm", "nothing before
 * 10", "not at night". Where {@code until} is not after {@code from}, they go over midnight.
 */
public record QuietWish(LocalTime from, LocalTime until) {

  /** Whether a message at this time is not wanted. */
  public boolean contains(LocalTime time) {
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !time.isBefore(from) || time.isBefore(until);
  }

  /** Whether some of the hours from one time to a later one of the same day are among these. */
  public boolean containsSomeOf(LocalTime begin, LocalTime end) {
    return contains(begin) || (!from.isBefore(begin) && from.isBefore(end));
  }

  /** The wish that a text is; nothing if it says anything else besides. */
  public static Optional<QuietWish> in(String text) {
    return Forms.read(Plain.of(text));
  }

  /** How such wishes are put. */
  private static final class Forms {
    private static final int LONGEST = 100;
    private static final LocalTime DAWN = LocalTime.of(5, 0);

    private static final String OPENING =
        "(?:(?:please|pls|hey|ok|okay|and|but|can|could|would|will|you|u|i'd|like|prefer|want|to|just|from"
            + " now on|actually|i)\\b[ ,.]*){0,8}";
    private static final String WRITE =
        "(?:messag\\w+|text\\w*|ping\\w*|writ\\w+|bother\\w*|disturb\\w*|ask\\w*|remind\\w*|notif\\w+|contact\\w*"
            + "|nudg\\w+|bug\\w*|wak\\w+|buzz\\w*|beep\\w*|send\\w*|come|call\\w*|talk\\w*|check-?ins?|checking"
            + " in|check"
            + " in|questions?|prompts?|tips?|anything|me|to|with|up|on|any|more|it|that|you|be|get|have|of|your|the|things|stuff)";
    private static final String NO =
        "(?:(?:(?:be|stay|keep|remain|go) (?:quiet|silent|off)|quiet(?:"
            + " (?:hours?|time))?|silence|silent|do not disturb|dnd|leave me (?:alone|in"
            + " peace)|mute(?: it| yourself)?)|(?:do not|don't|dont|never|no|not|nothing|i don't"
            + " want|i do not want|no more|stop|quit|without|avoid)(?: "
            + WRITE
            + "){0,7})";
    private static final String WHILE =
        "(?<part>(?:at|during the|over ?the|in the|by) night|overnight|nights|(?:while|when|if)"
            + " i(?:'m| am)? (?:sleep(?:ing)?|asleep|in bed)|(?:in|during) the"
            + " (?:mornings?|afternoons?|evenings?|day(?:time)?)|(?:(?:during|in|at) )?(?:my"
            + " )?(?:work(?:ing)?(?: hours)?|office hours)|(?:while|when) i(?:'m| am)? (?:at"
            + " )?work(?:ing)?)";
    private static final String SPAN =
        "[ ,:]*(?:(?:between |from )?(?<from>"
            + HourForm.ANY
            + ")(?: ?(?:and|to|till?|until|-) ?)(?<until>"
            + HourForm.ANY
            + ")|(?:after|past|later than|from) (?<after>"
            + HourForm.ANY
            + ")(?: (?:on|onwards?))?|(?:before|earlier than) (?<before>"
            + HourForm.ANY
            + ")|"
            + WHILE
            + ")";
    private static final String CLOSING =
        "[ ,.]*(?:(?:please|pls|thanks|thank you|ok|okay|at all|any ?more|ever|every ?day|each"
            + " day|from now on|in the (?:morning|evening)|at night|though|if possible)\\b["
            + " ,.!]*){0,5}";
    private static final Phrasing ASLEEP =
        Phrasing.of(
            OPENING
                + "(?:usually |always |mostly |normally )?(?:i'm |i am |am |'m )?(?:usually |always"
                + " )?(?:asleep|sleeping|in bed|go to (?:bed|sleep)|going to (?:bed|sleep)|turn"
                + " in)(?: usually| already)? (?:at|by|around|about|from|after|before) (?<asleep>"
                + HourForm.ANY
                + ")(?: or so| already|,? so (?:no|not|don't) .{1,30})?[.! ]*");
    private static final Phrasing OUTSIDE =
        Phrasing.of(
            OPENING
                + NO
                + "[ ,:]*(?:(?:after|past|later than) (?<late>"
                + HourForm.ANY
                + ")(?: (?:at night|in the evening|on))?,? (?:or|and|nor) (?:before|earlier than)"
                + " (?<early>"
                + HourForm.ANY
                + ")|(?:before|earlier than) (?<first>"
                + HourForm.ANY
                + ")(?: in the morning)?,? (?:or|and|nor) (?:after|past|later than) (?<last>"
                + HourForm.ANY
                + "))"
                + CLOSING
                + "[.!]*");

    /** "I'm on nights, so don't ping me before 3pm": what follows is the wish. */
    private static final Phrasing SO =
        Phrasing.of(
            "[^.;]{3,60}?(?:,? so |[,;.] ?(?:so |please )?)(?<wish>(?:please )?(?:don't|dont|do"
                + " not|no|nothing|never) .{3,60})");

    private static final Phrasing BY_DAY = Phrasing.of(".*\\bday\\w*");
    private static final Phrasing FORM = Phrasing.of(OPENING + NO + SPAN + CLOSING + "[.!]*");

    private Forms() {}

    static Optional<QuietWish> read(String plain) {
      if (plain.length() > LONGEST) {
        return Optional.empty();
      }
      var asleep = ASLEEP.matcher(plain);
      if (asleep.matches()) {
        return hour(asleep, "asleep", plain, true).map(Forms::from);
      }
      var outside = OUTSIDE.matcher(plain);
      if (outside.matches()) {
        var late = outside.group("late") != null ? "late" : "last";
        var early = outside.group("early") != null ? "early" : "first";
        return hour(outside, late, "", true)
            .flatMap(from -> hour(outside, early, "", false).map(to -> new QuietWish(from, to)));
      }
      var form = FORM.matcher(plain);
      if (!form.matches()) {
        var so = SO.matcher(plain);
        return so.matches() && FORM.matcher(so.group("wish")).matches()
            ? read(so.group("wish"))
            : Optional.empty();
      }
      if (form.group("part") != null) {
        return Optional.of(part(form.group("part")));
      }
      if (form.group("after") != null) {
        return hour(form, "after", plain, true).map(Forms::from);
      }
      if (form.group("before") != null) {
        return hour(form, "before", plain, false)
            .filter(until -> !until.equals(LocalTime.MIDNIGHT))
            .map(until -> new QuietWish(LocalTime.MIDNIGHT, until));
      }
      return between(HourForm.read(form.group("from")), HourForm.read(form.group("until")));
    }

    private static QuietWish from(LocalTime from) {
      return new QuietWish(from, from.isBefore(DAWN) ? LocalTime.of(7, 0) : DAWN);
    }

    private static QuietWish part(String words) {
      if (words.contains("work") || words.contains("office") || BY_DAY.matcher(words).matches()) {
        return new QuietWish(LocalTime.of(9, 0), LocalTime.of(17, 0));
      }
      if (words.contains("morning")) {
        return new QuietWish(LocalTime.MIDNIGHT, LocalTime.NOON);
      }
      if (words.contains("afternoon")) {
        return new QuietWish(LocalTime.NOON, LocalTime.of(18, 0));
      }
      return words.contains("evening")
          ? new QuietWish(LocalTime.of(18, 0), LocalTime.MIDNIGHT)
          : new QuietWish(LocalTime.of(21, 0), LocalTime.of(7, 0));
    }

    /** "After nine" is in the evening, "before ten" in the morning, if nothing says otherwise. */
    private static Optional<LocalTime> hour(
        Matcher form, String group, String plain, boolean late) {
      var said = HourForm.read(form.group(group));
      if (said instanceof ClockTime.Ambiguous(var morning, var evening)) {
        var noon = morning.getHour() == 0;
        var early = plain.contains("in the morning");
        return Optional.of(late != noon && !early ? evening : morning);
      }
      return said.likely();
    }

    /** "9 to 5" is the day, "10 to 7" the night. */
    private static Optional<QuietWish> between(ClockTime from, ClockTime until) {
      var ends = until.likely();
      if (from instanceof ClockTime.Ambiguous(var morning, var evening)
          && until instanceof ClockTime.Ambiguous(var early, var late)) {
        var work = early.getHour() < 6 && morning.getHour() >= 6;
        return Optional.of(work ? new QuietWish(morning, late) : new QuietWish(evening, early));
      }
      return from.laterInTheDay().flatMap(begins -> ends.map(end -> new QuietWish(begins, end)));
    }
  }
}
