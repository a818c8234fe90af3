package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days of the week that come again: "on weekdays", "mon to thu", "not on sundays". */
final class Weekdays {
  private static final String NAME =
      "(?:" + CalendarWords.DAYS + ")" + CalendarWords.REST_OF_A_DAY + "s?";
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:(?<working>week ?days?|working days?|work ?days?|during the week)"
              + "|(?<weekend>week ?ends?)|(?<all>every ?day|each day|all week|daily)"
              + "|(?<from>"
              + NAME
              + ") ?(?:to|through|thru|till?|until|-) ?(?<to>"
              + NAME
              + ")|(?<one>"
              + NAME
              + "))\\b");

  /** Days that come once, or that are no days: "until monday", "this weekend", "i sat down". */
  private static final Pattern ONCE =
      Pattern.compile(
          "\\b(?:until|till?|through|thru|before|after|since|this|next|last|by|i|he|she|we)"
              + " (?:the )?$|(?<!\\b(?:at|on|over) )\\bthe $");

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|no|never|nothing|don'?t|dont|without|except|except for|apart from|but not|skip"
              + "|stop|leave (?:me )?(?:alone|out|off))(?: [\\w'-]+){0,4} ?$");

  private static final Pattern AND = Pattern.compile("(?:,? and|,? or|,| &|/) ?(?:on )?(?:the )?");

  /** "Weekends off", "saturdays and sundays off". */
  private static final Pattern OFF =
      Pattern.compile(
          "^(?:(?:,| and| or|, and) (?:"
              + NAME
              + "|week ?ends?))* (?:off|free)\\b(?! (?:at|from|time)\\b)");

  private Weekdays() {}

  /** Where days are said in a text, and whether they are the ones that are not wanted. */
  record Mention(int start, int end, Set<DayOfWeek> days, boolean denied) {}

  static List<Mention> in(String plain) {
    var mentions = new ArrayList<Mention>();
    var matcher = SAID.matcher(plain);
    while (matcher.find()) {
      var before = plain.substring(Math.max(0, matcher.start() - 40), matcher.start());
      if (!ONCE.matcher(before).find()) {
        var denied =
            DENIED.matcher(before).find()
                || goesOn(mentions, plain, matcher.start())
                || OFF.matcher(plain.substring(matcher.end())).find();
        mentions.add(new Mention(matcher.start(), matcher.end(), days(matcher), denied));
      }
    }
    return mentions;
  }

  /** "Don't ask me on saturday and sunday" denies both. */
  private static boolean goesOn(List<Mention> mentions, String plain, int start) {
    return !mentions.isEmpty()
        && mentions.getLast().denied()
        && AND.matcher(plain.substring(mentions.getLast().end(), start)).matches();
  }

  private static Set<DayOfWeek> days(Matcher matcher) {
    if (matcher.group("working") != null) {
      return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
    if (matcher.group("weekend") != null) {
      return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
    if (matcher.group("all") != null) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    return matcher.group("one") != null
        ? Collections.unmodifiableSet(EnumSet.of(Until.day(matcher.group("one"))))
        : range(Until.day(matcher.group("from")), Until.day(matcher.group("to")));
  }

  private static Set<DayOfWeek> range(DayOfWeek from, DayOfWeek to) {
    var days = EnumSet.of(from);
    for (var day = from; day != to; day = day.plus(1)) {
      days.add(day.plus(1));
    }
    return days;
  }
}
