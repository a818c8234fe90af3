package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people want of the message that sums up their week: "send my week on Monday at 9", "no
 * weekly message". The whole text must be about that; to see the week now is an {@link Intent}.
 */
public sealed interface WeeklyOrder {
  record Off() implements WeeklyOrder {}

  record On() implements WeeklyOrder {}

  /** What is not said stays as it is; of the time perhaps only a part of the day is. */
  record Move(Optional<DayOfWeek> day, Optional<LocalTime> time) implements WeeklyOrder {}

  /** The order that this text gives. */
  static Optional<WeeklyOrder> in(String text) {
    return Forms.read(Plain.of(text));
  }

  /** Whether it is the picture in that message that is asked for. */
  static boolean isOfThePicture(String text) {
    return Forms.DRAWN.matcher(Plain.of(text)).find();
  }

  /** The forms of words. */
  final class Forms {
    private static final String KIND =
        "(?:messages?|summar(?:y|ies)|reports?|recaps?|reviews?|round-?ups?|overviews?|pictures?"
            + "|charts?|graphs?"
            + "|updates?|digests?|posts?|things?|thingy|stuff|ones?|notes?|mails?|e-?mails?|letters?)";
    private static final String IT =
        "(?:(?:the|my|your|that|this|any|those|a) ){0,9}(?:(?:weekly|week'?s|sunday(?:'?s|"
            + " evening)?|end of week) "
            + KIND
            + "|weekly)";
    private static final String PLEASE =
        "(?:please |pls |can you |could you |would you |can i |could i |i want |i'd like |to |also"
            + " |and |then |ok |oh |just |now |btw |while you're at it,? ){0,9}";

    /** What the message has in it, where it is asked for again and again. */
    private static final String PART_OF_IT =
        "(?:(?:the|my|a|an|your|this|that|any|those|these) ){0,3}(?:(?:pain|sleep|little|nice)"
            + " ){0,2}(?:charts?|graphs?|pictures?|plots?|diagrams?|curves?|summar(?:y|ies)|recaps?"
            + "|overviews?|round-?ups?)";

    private static final String DAY = "(?:" + CalendarWords.SHORT_STEMS + ")(?:day)?s?";

    private static final String EACH_WEEK =
        "(?:(?:every|each) (?:week|single week|"
            + DAY
            + ")|(?:weekly|once a week|on "
            + CalendarWords.WEEKDAY
            + "s))";

    private static final String END =
        "(?: (?:please|pls|anymore|any more|again|thanks|now|too|as well|altogether)){0,9}[.?! ]*";

    private static final Pattern OFF =
        Pattern.compile(
            PLEASE
                + "(?:(?:no(?: more)?|stop(?: sending)?(?: me)?|don't send(?: me)?|do not send(?:"
                + " me)?|i (?:don't|do not|dont) (?:want|need|like|care for)(?: to"
                + " (?:get|see|have|read))?|i never (?:read|wanted)|leave"
                + " out|drop|lose|cancel|disable|mute|turn off|switch off|skip) "
                + IT
                + "|(?:turn|switch) "
                + IT
                + " off|"
                + IT
                + ":? (?:off|no)|(?:no(?: more)?|stop(?: sending)?(?: me)?|don't send(?: me)?|do"
                + " not send(?: me)?|i (?:don't|do not|dont) (?:want|need)|drop|cancel|skip) "
                + PART_OF_IT
                + "(?: to me)? "
                + EACH_WEEK
                + ")"
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
                + ":? (?:back )?on|(?:bring|give|get|have|want|like|send)(?: me)? (?:back )?"
                + IT
                + "(?: back(?: again)?| again(?: please)?)|bring back "
                + IT
                + "|(?:i (?:want|miss|need|'d like) )?"
                + IT
                + " (?:again|back)(?: again)?)"
                + END);
    private static final Pattern NAMED =
        Pattern.compile(
            "\\b(?:(?:weekly|week'?s|week|sunday|end of (?:the )?week) "
                + KIND
                + "|(?:summary|recap|report|overview|review|picture|message) (?:of|for|about)"
                + " (?:the|my) week|my week\\b(?!')|(?:the )?weekly(?=,?"
                + " (?:on|at|to|every|for)\\b)|(?:the|my|your)"
                + " (?:summary|recap|digest|round-?up))\\b");
    private static final Pattern PICTURE =
        Pattern.compile("\\b" + PART_OF_IT + "\\b(?! (?:of|for|about|from|since|over)\\b)");
    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile("\\b" + EACH_WEEK + "\\b");
    private static final Pattern REST =
        Pattern.compile(
            "(?:(?:(?:please|pls|ok|okay|hey|and|can|could|would|will|you|u|we|i|i'd|want|like|prefer"
                + "|need|to|have|get|send|give|show|see|draw|tell|week|weekly|once|a|move|change|set|put|switch|make|let's|do|does|come|comes|arrive|be"
                + "|is|rather|instead|better|always|only|just|me|my|the|your|it|that|on|at|in|for|of|every|each|by|around|about|from"
                + " now on|then|thanks?|mornings?|afternoons?|evenings?|nights?|noon"
                + "|lunch(?:time)?|breakfast|dinner|after|work|"
                + DAY
                + ")\\b|"
                + HourForm.ANY
                + "(?![a-z\\d]))[ ,.!?:-]*){1,24}");
    private static final Pattern PART =
        Pattern.compile(
            "\\b(?:mornings?|afternoons?|evenings?|nights?|noon|lunch(?:time)?|breakfast|dinner"
                + "|after work)\\b");

    private static final Pattern DRAWN =
        Pattern.compile("\\b(?:chart|graph|picture|plot|diagram|curve)s?\\b");

    /** One of these is in every name of it. */
    private static final List<String> NAMES =
        List.of("week", "sunday", "summar", "recap", "digest", "round");

    /** The same where a part of it is asked for again and again. */
    private static final List<String> OFTEN =
        List.of(
            "every ", "each ", "week", "mondays", "uesdays", "nesdays", "thursd", "fridays",
            "saturd", "sundays");

    private static final int LONGEST = 100;
    private static final Pattern WEEKDAY =
        Pattern.compile("\\b(?<day>" + CalendarWords.SHORT_STEMS + ")(?:day)?s?\\b");

    private Forms() {}

    static Optional<WeeklyOrder> read(String plain) {
      if (!Plain.hasAny(plain, NAMES) && !Plain.hasAny(plain, OFTEN)) {
        return Optional.empty();
      }
      if (OFF.matcher(plain).matches()) {
        return Optional.of(new Off());
      }
      if (ON.matcher(plain).matches()) {
        return Optional.of(new On());
      }
      if (plain.length() > LONGEST) {
        return Optional.empty();
      }
      var named = NAMED.matcher(plain);
      if (!named.find()) {
        return eachWeek(plain);
      }
      var when = plain.substring(0, named.start()) + " " + plain.substring(named.end());
      return REST.matcher(when.strip().replaceFirst("^[:,-] *", "")).matches()
          ? moved(when)
          : Optional.empty();
    }

    /** "Send me a graph every friday": the message has one in it. */
    private static Optional<WeeklyOrder> eachWeek(String plain) {
      var picture = PICTURE.matcher(plain);
      if (!picture.find()) {
        return Optional.empty();
      }
      var when = plain.substring(0, picture.start()) + " " + plain.substring(picture.end());
      return AGAIN_AND_AGAIN.matcher(when).find()
              && REST.matcher(when.strip().replaceFirst("^[:,-] *", "")).matches()
          ? moved(when).or(() -> Optional.of(new On()))
          : Optional.empty();
    }

    private static Optional<WeeklyOrder> moved(String when) {
      var weekday = WEEKDAY.matcher(when);
      var day =
          weekday.find()
              ? Optional.of(Until.day(weekday.group("day")))
              : Optional.<DayOfWeek>empty();
      var time = Times.in(when).likely();
      return day.isEmpty() && time.isEmpty() && !PART.matcher(when).find()
          ? Optional.empty()
          : Optional.of(new Move(day, time));
    }
  }
}
