package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people want of the message that sums up their week: "send my week on Monday at 9", "no
 * weekly message". The whole text must have the form; to see the week now is an {@link Intent}.
 */
public sealed interface WeeklyOrder {
  record Off() implements WeeklyOrder {}

  record On() implements WeeklyOrder {}

  /** What is not said stays as it is. */
  record Move(Optional<DayOfWeek> day, Optional<LocalTime> time) implements WeeklyOrder {}

  /** The order that this text gives. */
  static Optional<WeeklyOrder> in(String text) {
    return Forms.read(Plain.of(text), text);
  }

  /** The forms of words. */
  final class Forms {
    private static final String KIND =
        "(?:messages?|summar(?:y|ies)|reports?|recaps?|reviews?|round-?ups?|overviews?|pictures?"
            + "|updates?|digests?|posts?)";
    private static final String IT =
        "(?:(?:the|my|your|that|this|any|those|a) ){0,9}(?:weekly|week'?s|sunday|end of week) "
            + KIND;
    private static final String PLEASE =
        "(?:please |pls |can you |could you |i want |i'd like ){0,9}";
    private static final String END =
        "(?: (?:please|pls|anymore|any more|again|thanks|now)){0,9}[.! ]*";

    private static final Pattern OFF =
        Pattern.compile(
            PLEASE
                + "(?:(?:no(?: more)?|stop(?: sending)?(?: me)?|don't send(?: me)?|do not send(?:"
                + " me)?|cancel|disable|mute|turn off|switch off|skip) "
                + IT
                + "|(?:turn|switch) "
                + IT
                + " off|"
                + IT
                + ":? (?:off|no))"
                + END);
    private static final Pattern ON =
        Pattern.compile(
            PLEASE
                + "(?:(?:enable|unmute|turn on|switch on|turn back on|start(?: sending)?(?: me)?) "
                + IT
                + "|(?:turn|switch) "
                + IT
                + " (?:back )?on|"
                + IT
                + ":? (?:back )?on)"
                + END);
    private static final Pattern WHEN =
        Pattern.compile(
            PLEASE
                + "(?:(?:send|give|show|tell|move|change|set|put|switch|have|get)(?: me)? )?"
                + "(?:"
                + IT
                + "|my week)(?: to me)?,? (?:to |on |every |each |at |for |in the"
                + " )(?<when>.{2,40})");
    private static final Pattern WEEKDAY =
        Pattern.compile(
            "\\b(?<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\\b");

    private Forms() {}

    static Optional<WeeklyOrder> read(String plain, String text) {
      if (OFF.matcher(plain).matches()) {
        return Optional.of(new Off());
      }
      if (ON.matcher(plain).matches()) {
        return Optional.of(new On());
      }
      var when = WHEN.matcher(plain);
      return when.matches() ? moved(when.group("when")) : Optional.empty();
    }

    private static Optional<WeeklyOrder> moved(String when) {
      var weekday = WEEKDAY.matcher(when);
      var day =
          weekday.find()
              ? Optional.of(Until.day(weekday.group("day")))
              : Optional.<DayOfWeek>empty();
      var time = Times.in(when).likely();
      return day.isEmpty() && time.isEmpty() ? Optional.empty() : Optional.of(new Move(day, time));
    }
  }
}
