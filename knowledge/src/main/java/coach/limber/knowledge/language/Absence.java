package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days on which somebody is not there: "next week", "from friday for two weeks", "until the
 * 1st", "3 to 10 april".
 *
 * @param from the first day
 * @param end when it is over
 */
public record Absence(LocalDate from, End end) {
  private static final String WEEKDAY =
      "(?<weekday>" + CalendarWords.DAYS + ")" + CalendarWords.REST_OF_A_DAY + "\\b";
  private static final String MONTH = "(?<month>" + CalendarWords.MONTHS + ")[a-z]*\\b";
  private static final String NUMBER = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String FROM =
      "\\b(?:from|starting|beginning|as of|leaving|off|away|gone) (?:on |the |next ){0,9}";

  private static final Phrasing SPAN =
      Phrasing.of(
          "(?<!\\b(?:until|till|til|before) )\\b(?:(?<after>(?:the )?week after next)"
              + "|(?<week>next week)|(?<this>(?:this|the|over the|at the) weekend)"
              + "|(?<next>next weekend)|(?<month>next month)|(?<tomorrow>tomorrow))\\b");
  private static final Pattern FROM_DATE = Pattern.compile(FROM + NUMBER + "(?: of)? " + MONTH);
  private static final Pattern FROM_MONTH = Pattern.compile(FROM + MONTH + " (?:the )?" + NUMBER);

  /** "10 to 20 june", wherever it stands. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?<![\\d:.])"
              + NUMBER
              + " ?(?:to|till?|until|through|-|–) ?(?:the )?[0-3]?\\d(?:st|nd|rd|th)?(?: of)? "
              + MONTH);

  private static final Pattern IN_MONTH =
      Pattern.compile("\\b(?:in|all|during|for the whole of|the whole of) " + MONTH + "(?! ?\\d)");
  private static final Phrasing FROM_NUMBER =
      Phrasing.of("\\bfrom the (?<day>[0-3]?\\d)(?:st|nd|rd|th)\\b");
  private static final Pattern FROM_WEEKDAY = Pattern.compile(FROM + WEEKDAY);
  private static final String NAME = "(?:" + CalendarWords.DAYS + ")" + CalendarWords.REST_OF_A_DAY;

  /** "fri to sun", "thursday till saturday": quiet until the last of them. */
  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(?<first>"
              + NAME
              + ") ?(?:to|till?|until|through|thru|-|–) ?(?<last>"
              + NAME
              + ")\\b");

  /** "8th to 10th" of the month that comes. */
  private static final Phrasing NUMBERS =
      Phrasing.of(
          "\\b(?:the )?(?<first>[0-3]?\\d)(?:st|nd|rd|th) ?(?:to|till?|until|-|–) ?(?:the"
              + " )?(?<last>[0-3]?\\d)(?:st|nd|rd|th)\\b(?! (?:of"
              + " )?(?:"
              + CalendarWords.MONTHS
              + "))");

  private static final String ONE_DAY =
      "(?:today|tonight|tomorrow(?: night| evening)?|(?:the )?day after(?: tomorrow)?|(?:the"
          + " )?weekend|(?:"
          + CalendarWords.DAYS
          + ")"
          + CalendarWords.REST_OF_A_DAY
          + ")";

  private static final String NEXT_DAY =
      "(?: please)?(?:,? (?:and|or|nor|n|&) |, ?)(?:(?:also|and|or|not|none|neither|on|this"
          + "|over) ){0,3}";

  /** Days that are named one by one; "sundays" come again and are no such days. */
  public static final String SEVERAL_DAYS =
      ONE_DAY + "(?:" + NEXT_DAY + ONE_DAY + "\\b){1,5}+(?!s\\b| (?:to|till?|until)\\b)";

  private static final Pattern NAMED = Pattern.compile("\\b(?<days>" + SEVERAL_DAYS + ")");

  private static final Pattern BETWEEN_DAYS = Pattern.compile(NEXT_DAY);

  private static final Pattern ON_WEEKDAY = Pattern.compile("\\b(?:on|this) " + WEEKDAY);

  /** When an absence is over. */
  public sealed interface End {
    /** On this day they are there again. */
    record On(LocalDate day) implements End {}

    /** When they say so. */
    record Open() implements End {}
  }

  /** What a text says, on the day {@code today}; from today and open where it says nothing. */
  public static Absence in(String text, LocalDate today) {
    var plain = Plain.of(text);
    var days = DAYS.matcher(plain);
    if (days.find()) {
      var first =
          today.with(TemporalAdjusters.nextOrSame(Until.day(days.group("first").substring(0, 3))));
      return new Absence(
          first,
          new End.On(
              first.with(TemporalAdjusters.next(Until.day(days.group("last").substring(0, 3))))));
    }
    var inARow = inARow(text, today);
    if (inARow.isPresent()) {
      return inARow.get();
    }
    var numbers = NUMBERS.matcher(plain);
    if (numbers.find()) {
      var first = next(Integer.parseInt(numbers.group("first")), today.minusDays(1));
      return new Absence(first, new End.On(next(Integer.parseInt(numbers.group("last")), first)));
    }
    var span = span(plain, today);
    var from = from(plain, today).or(() -> span.map(Span::from)).orElse(today);
    var until = until(text, from);
    if (until.isPresent() && from.isAfter(today.plusMonths(9))) {
      var begun = until(text, today).filter(day -> day.isBefore(from));
      if (begun.isPresent()) {
        return new Absence(today, new End.On(begun.get()));
      }
    }
    if (until.isPresent()) {
      return new Absence(from, new End.On(until.get()));
    }
    return span.filter(said -> said.from().equals(from))
        .map(said -> new Absence(from, new End.On(from.plusDays(said.days()))))
        .orElse(new Absence(from, new End.Open()));
  }

  /** Days that are named one by one and follow on each other. */
  public static Optional<Absence> inARow(String text, LocalDate today) {
    return named(text, today)
        .filter(Absence::areInARow)
        .map(days -> new Absence(days.getFirst(), new End.On(days.getLast().plusDays(1))));
  }

  /** Whether these days, in their order, follow on each other. */
  public static boolean areInARow(List<LocalDate> days) {
    return days.getFirst().plusDays(days.size() - 1).equals(days.getLast());
  }

  /** Two days and more that are named one by one, in their order: "tomorrow or friday". */
  public static Optional<List<LocalDate>> named(String text, LocalDate today) {
    var named = NAMED.matcher(Plain.of(text));
    if (!named.find()) {
      return Optional.empty();
    }
    var days = new ArrayList<LocalDate>();
    for (var name : BETWEEN_DAYS.split(named.group("days"))) {
      var first =
          dayOf(name, days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()), today);
      days.add(first);
      if (name.endsWith("weekend") && first.getDayOfWeek() == DayOfWeek.SATURDAY) {
        days.add(first.plusDays(1));
      }
    }
    var inOrder = days.stream().distinct().sorted().toList();
    return inOrder.size() < 2 ? Optional.empty() : Optional.of(inOrder);
  }

  /** The next day of this name; one that is named after another is not today unless it says so. */
  private static LocalDate dayOf(String name, Optional<LocalDate> before, LocalDate today) {
    if (name.equals("today") || name.equals("tonight")) {
      return today;
    }
    if (name.startsWith("tomorrow")) {
      return today.plusDays(1);
    }
    if (name.contains("day after")) {
      return before.filter(_ -> name.endsWith("after")).orElse(today.plusDays(1)).plusDays(1);
    }
    if (name.endsWith("weekend")) {
      return today.getDayOfWeek() == DayOfWeek.SUNDAY
          ? today
          : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
    var weekday = Until.day(name.substring(0, 3));
    return today.with(
        before.isEmpty() ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.next(weekday));
  }

  /** The day named by "until monday", "for two weeks", "till the 1st", counted from this one. */
  public static Optional<LocalDate> until(String text, LocalDate from) {
    return Until.in(text)
        .map(slot -> day(slot, from))
        .or(
            () ->
                OpenEnd.isIn(text)
                    ? Optional.empty()
                    : Durations.in(text).map(amount -> from.plusDays(days(amount, from))));
  }

  private static LocalDate day(Slot slot, LocalDate from) {
    return switch (slot) {
      case Slot.UntilWeekday(var weekday) -> from.with(TemporalAdjusters.next(weekday));
      case Slot.UntilDate(var date) -> next(date, from);
      case Slot.UntilDay(var number) -> next(number, from);
      default -> throw new IllegalArgumentException("not a day: " + slot);
    };
  }

  private static long days(TemporalAmount amount, LocalDate from) {
    var midnight = from.atStartOfDay();
    return Math.max(1, ChronoUnit.DAYS.between(midnight, midnight.plus(amount)));
  }

  private static LocalDate next(MonthDay date, LocalDate from) {
    var thisYear = date.atYear(from.getYear());
    return thisYear.isAfter(from) ? thisYear : date.atYear(from.getYear() + 1);
  }

  /** The next day of this number; the last of a month that is too short for it. */
  private static LocalDate next(int number, LocalDate from) {
    var here = from.withDayOfMonth(Math.min(number, from.lengthOfMonth()));
    var later = from.plusMonths(1);
    return here.isAfter(from)
        ? here
        : later.withDayOfMonth(Math.min(number, later.lengthOfMonth()));
  }

  private record Span(LocalDate from, int days) {}

  private static Optional<Span> span(String plain, LocalDate today) {
    var matcher = SPAN.matcher(plain);
    if (!matcher.find()) {
      return weekday(ON_WEEKDAY, plain, today)
          .map(day -> new Span(day, 1))
          .or(() -> month(plain, today));
    }
    var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    if (matcher.group("tomorrow") != null) {
      return Optional.of(new Span(today.plusDays(1), 1));
    }
    if (matcher.group("month") != null) {
      var first = today.withDayOfMonth(1).plusMonths(1);
      return Optional.of(new Span(first, first.lengthOfMonth()));
    }
    if (matcher.group("this") != null) {
      var begun = today.getDayOfWeek() == DayOfWeek.SUNDAY;
      return Optional.of(
          begun
              ? new Span(today, 1)
              : new Span(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)), 2));
    }
    return Optional.of(
        matcher.group("next") != null
            ? new Span(monday.plusDays(5), 2)
            : new Span(matcher.group("after") == null ? monday : monday.plusWeeks(1), 7));
  }

  /** "In august": all of it, or what is left. */
  private static Optional<Span> month(String plain, LocalDate today) {
    var said = IN_MONTH.matcher(plain);
    if (!said.find()) {
      return Optional.empty();
    }
    var month = YearMonth.of(today.getYear(), Until.number(said.group("month")));
    if (month.getMonthValue() == today.getMonthValue()) {
      return Optional.of(new Span(today, month.lengthOfMonth() - today.getDayOfMonth() + 1));
    }
    var next = month.atEndOfMonth().isBefore(today) ? month.plusYears(1) : month;
    return Optional.of(new Span(next.atDay(1), next.lengthOfMonth()));
  }

  private static Optional<LocalDate> from(String plain, LocalDate today) {
    for (var form : new Pattern[] {FROM_DATE, FROM_MONTH, FROM_TO}) {
      var matcher = form.matcher(plain);
      if (matcher.find()) {
        return date(matcher).map(date -> next(date, today.minusDays(1)));
      }
    }
    var number = FROM_NUMBER.matcher(plain);
    return number.find()
        ? Optional.of(next(Integer.parseInt(number.group("day")), today.minusDays(1)))
        : weekday(FROM_WEEKDAY, plain, today);
  }

  private static Optional<MonthDay> date(Matcher matcher) {
    var number = Until.number(matcher.group("month"));
    var day = Integer.parseInt(matcher.group("day"));
    return day < 1 || day > Month.of(number).maxLength()
        ? Optional.empty()
        : Optional.of(MonthDay.of(number, day));
  }

  private static Optional<LocalDate> weekday(Pattern form, String plain, LocalDate today) {
    var matcher = form.matcher(plain);
    return matcher.find()
        ? Optional.of(today.with(TemporalAdjusters.nextOrSame(Until.day(matcher.group("weekday")))))
        : Optional.empty();
  }
}
