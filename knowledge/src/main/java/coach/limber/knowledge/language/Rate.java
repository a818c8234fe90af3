package coach.limber.knowledge.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how often: "twice a week", "one a day", "only on mondays and thursdays". */
final class Rate {
  private static final String NUMBER =
      "(?<number>\\d{1,2}|" + SpokenNumber.WORD + "|once|twice|thrice|an?|a couple|a single)";
  private static final String THINGS =
      "(?: ?x| ?times?| of (?:them|those|these)| single| little| good| short| tips?| nudges?|"
          + " messages?| reminders?| hints?| pings?| notifications?| only| max(?:imum)?| tops| at"
          + " most| is| in)*";
  private static final Pattern TIMES =
      Pattern.compile(
          "(?<![\\w.])"
              + NUMBER
              + THINGS
              + ",? ?(?:a|an|per|each|every|/|the) ?(?:single )?(?<unit>day|week|wk)\\b");
  private static final Pattern ADVERB =
      Pattern.compile(
          "(?:(?<![\\w.])"
              + NUMBER
              + THINGS
              + " )?\\b(?<unit>daily|weekly|every day|each day|every week|each week)\\b");
  private static final Pattern PART_OF_DAY =
      Pattern.compile(
          "\\b(?:one|1|once) (?:\\w+ )?(?:in the|each|every) (?:morning|evening|afternoon)\\b");
  private static final Pattern EVERY_OTHER =
      Pattern.compile("\\b(?:every (?:other|second|2nd|two|2) days?|alternate days)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(" + CalendarWords.STEMS + ")days?\\b");
  private static final Pattern NOW_WANTED =
      Pattern.compile(
          "\\b(?:make (?:it|that)|(?:cut|bring|drop|reduce|put|get)(?: \\w+){0,2} (?:down"
              + " )?to|just|only|max|down to) (?<number>\\d{1,2}|"
              + SpokenNumber.WORD
              + ")\\b");

  /** How often it is now, which is too often. */
  private static final Pattern TODAY =
      Pattern.compile(
          "\\b(?:(?<!can |could |may )i get|i'm getting|im getting|getting|you send|you're"
              + " sending|you sent|u send|sending me|not|instead of|rather than|(?<!more"
              + " )than|from)(?: me| like| about| around| maybe)* $");

  private Rate() {}

  /** A {@code PerDay} or {@code PerWeek}. */
  static Optional<Slot> in(String text) {
    var plain = Plain.of(text);
    if (EVERY_OTHER.matcher(plain).find()) {
      return Optional.of(new Slot.PerWeek(3));
    }
    return said(plain).or(() -> days(plain));
  }

  private record Said(int number, String unit, boolean today) {
    Slot slot() {
      return unit.startsWith("w") || unit.endsWith("week")
          ? new Slot.PerWeek(number)
          : new Slot.PerDay(number);
    }
  }

  private static Optional<Slot> said(String plain) {
    var all = all(plain);
    var wanted = all.stream().filter(said -> !said.today()).reduce((_, last) -> last);
    if (wanted.isPresent()) {
      return wanted.map(Said::slot);
    }
    if (PART_OF_DAY.matcher(plain).find()) {
      return Optional.of(new Slot.PerDay(1));
    }
    var now = NOW_WANTED.matcher(plain);
    return all.isEmpty() || !now.find()
        ? Optional.empty()
        : Optional.of(
            new Said(SpokenNumber.of(now.group("number")), all.getFirst().unit(), false).slot());
  }

  private static List<Said> all(String plain) {
    var all = new ArrayList<Said>();
    for (var form : List.of(ADVERB, TIMES)) {
      var matcher = form.matcher(plain);
      while (matcher.find()) {
        var before = plain.substring(Math.max(0, matcher.start() - 32), matcher.start());
        var number = matcher.group("number");
        all.add(
            new Said(
                number == null ? 1 : number(number),
                matcher.group("unit").equals("daily") ? "day" : matcher.group("unit"),
                TODAY.matcher(before).find()));
      }
    }
    return all;
  }

  private static int number(String said) {
    return switch (said) {
      case "once", "a", "an", "a single" -> 1;
      case "twice", "a couple" -> 2;
      case "thrice" -> 3;
      default -> SpokenNumber.of(said);
    };
  }

  private static Optional<Slot> days(String plain) {
    if (plain.contains("weekends")) {
      return Optional.of(new Slot.PerWeek(2));
    }
    if (plain.contains("weekdays") || plain.contains("working days")) {
      return Optional.of(new Slot.PerWeek(5));
    }
    var days = new HashSet<String>();
    var matcher = WEEKDAY.matcher(plain);
    while (matcher.find()) {
      days.add(matcher.group(1));
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new Slot.PerWeek(days.size()));
  }
}
