package coach.limber.knowledge.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads until when: "til monday", "until 5 March", "back on the 12th", "away till September". */
final class Until {
  private static final String UNTIL =
      "(?:\\b(?:until|till?|through|thru|to|before|back|return(?:ing)?|resume|away|gone|-)"
          + " ?)(?:(?:like|maybe|say|roughly|probably|about|around|at"
          + " least|after|on|home|the|this|next|coming|following) ){0,9}";
  private static final String WEEKDAY =
      "(?<!the"
          + " (?=s[au][nt]\\b))(?<weekday>"
          + CalendarWords.DAYS
          + ")"
          + CalendarWords.REST_OF_A_DAY
          + "\\b";
  private static final String MONTH =
      "(?<month>"
          + CalendarWords.MONTHS
          + ")"
          + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";
  private static final String NUMBER = "(?<day>[0-3]?\\d)";

  private static final Pattern DAY_MONTH =
      Pattern.compile(UNTIL + NUMBER + "(?:st|nd|rd|th)?(?: of)?[ .-]?" + MONTH);
  private static final Pattern MONTH_DAY =
      Pattern.compile(UNTIL + MONTH + " ?(?:the )?" + NUMBER + "(?:st|nd|rd|th)?\\b(?![:.\\d])");
  private static final Pattern ISO =
      Pattern.compile("\\b\\d{4}-(?<number>[01]\\d)-(?<day>[0-3]\\d)\\b");
  private static final Pattern NUMBERS =
      Pattern.compile(
          UNTIL + NUMBER + "(?<sign>[./])(?<number>[0-3]?\\d)(?:[./]\\d{2,4})?(?![\\d:])");
  private static final Phrasing WEEKEND =
      Phrasing.of("\\b(?:until|till?) (?<after>after )?the (?:(?<end>end of the week)|weekend)\\b");
  private static final Phrasing ON_WEEKDAY = Phrasing.of(UNTIL + WEEKDAY);
  private static final Phrasing HOLIDAY =
      Phrasing.of(UNTIL + "(?<name>christmas|xmas|boxing day|new year)");
  private static final Phrasing MONTH_ONLY = Phrasing.of(UNTIL + "(?<end>end (?:of )?)?" + MONTH);
  private static final Phrasing DAY = Phrasing.of(UNTIL + NUMBER + "(?:st|nd|rd|th)\\b");

  private Until() {}

  /** An {@code UntilWeekday}, an {@code UntilDate} or, with no month said, an {@code UntilDay}. */
  static Optional<Slot> in(String text) {
    var plain = Plain.of(text);
    return dayAndMonth(plain)
        .or(() -> numbers(plain))
        .or(() -> weekend(plain))
        .or(() -> weekday(plain))
        .or(() -> holiday(plain))
        .or(() -> dayOnly(plain))
        .or(() -> month(plain));
  }

  private static Optional<Slot> dayAndMonth(String plain) {
    for (var form : new Pattern[] {DAY_MONTH, MONTH_DAY}) {
      var matcher = form.matcher(plain);
      if (matcher.find()) {
        return date(number(matcher.group("month")), Integer.parseInt(matcher.group("day")));
      }
    }
    return Optional.empty();
  }

  /** Day before month, save where that cannot be: 3/25. */
  private static Optional<Slot> numbers(String plain) {
    var iso = ISO.matcher(plain);
    if (iso.find()) {
      return date(Integer.parseInt(iso.group("number")), Integer.parseInt(iso.group("day")));
    }
    var matcher = NUMBERS.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var first = Integer.parseInt(matcher.group("day"));
    var second = Integer.parseInt(matcher.group("number"));
    return second > 12 ? date(first, second) : date(second, first);
  }

  private static Optional<Slot> weekend(String plain) {
    var matcher = WEEKEND.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var over = matcher.group("after") != null || matcher.group("end") != null;
    return Optional.of(new Slot.UntilWeekday(over ? DayOfWeek.MONDAY : DayOfWeek.SATURDAY));
  }

  private static Optional<Slot> weekday(String plain) {
    var matcher = ON_WEEKDAY.matcher(plain);
    return matcher.find()
        ? Optional.of(new Slot.UntilWeekday(day(matcher.group("weekday"))))
        : Optional.empty();
  }

  private static Optional<Slot> holiday(String plain) {
    var matcher = HOLIDAY.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return switch (matcher.group("name")) {
      case "boxing day" -> date(12, 26);
      case "new year" -> date(1, 1);
      default -> date(12, 25);
    };
  }

  private static Optional<Slot> month(String plain) {
    var matcher = MONTH_ONLY.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var month = Month.of(number(matcher.group("month")));
    return date(month.getValue(), matcher.group("end") == null ? 1 : month.minLength());
  }

  private static Optional<Slot> dayOnly(String plain) {
    var matcher = DAY.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var day = Integer.parseInt(matcher.group("day"));
    return day >= 1 && day <= 31 ? Optional.of(new Slot.UntilDay(day)) : Optional.empty();
  }

  private static Optional<Slot> date(int month, int day) {
    try {
      return Optional.of(new Slot.UntilDate(MonthDay.of(month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static DayOfWeek day(String start) {
    return DayOfWeek.of(1 + "montuewedthufrisatsun".indexOf(start.substring(0, 3)) / 3);
  }

  static int number(String month) {
    return 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.substring(0, 3)) / 3;
  }
}
