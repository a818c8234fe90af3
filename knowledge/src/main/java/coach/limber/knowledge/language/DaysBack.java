package coach.limber.knowledge.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days gone by that a text names, in whatever way: "12 may", "between 10 and 20 may", "the week of
 * 11 may", "q2", "since easter", "the last ten days", "my first week", "everything".
 *
 * @param last included, and never after today
 * @param from where its words begin in the plain text
 * @param to where they end
 */
public record DaysBack(LocalDate first, LocalDate last, int from, int to) {
  private static final int WEEK = 7;
  private static final int LONGEST = 3660;
  static final String MONTH = CalendarWords.ANY_MONTH;
  private static final String YEAR = "(?: (?:20\\d\\d))?";
  private static final String NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String DATE =
      "(?:(?:the )?(?:"
          + NUMBER
          + " (?:of )?"
          + MONTH
          + "|"
          + MONTH
          + " (?:the )?"
          + NUMBER
          + "(?!\\d))"
          + YEAR
          + "|\\d{1,2}/(?!10)\\d{1,2}(?:/(?:20)?\\d\\d)?)";
  static final String WEEKDAY = CalendarWords.WEEKDAY;
  private static final String PREPOSITION =
      "(?:(?:in|on|for|of|over|during|from|between|through|throughout|all|about|within) )?";
  private static final String TO = " ?(?:-|to|till|until|and|through|up to) ?";
  private static final String HOW_MANY =
      "(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|couple"
          + " of|few)";
  private static final Pattern OF_THE_WEEK = Pattern.compile(WEEKDAY);
  private static final Pattern OF_THE_YEAR = Pattern.compile(MONTH);
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private record Form(Phrasing words, Function<Said, Optional<Days>> days) {}

  private record Said(MatchResult match, LocalDate today, LocalDate began) {
    String group(String name) {
      return Optional.ofNullable(match.group(name)).orElse("");
    }
  }

  private record Days(LocalDate first, LocalDate last) {}

  /** The longer ways of saying it come first: what they take is not read again. */
  private static final List<Form> FORMS =
      List.of(
          form(
              "(?:in )?(?:(?:my|the|your) (?:whole|full|entire|complete|long)"
                  + " (?:history|diary|record|time)|(?:all|everything) (?:of it |i(?:'ve| have)"
                  + " (?:told you|noted|said) )?(?:so far|since (?:i|we) (?:started|began|met)|from"
                  + " the (?:start|beginning)|since the (?:start|beginning))|(?:since|from)"
                  + " (?:i|we) (?:started|began|met)|(?:since|from) the (?:very"
                  + " )?(?:start|beginning)|of all time|all time|everything (?:you have|you've"
                  + " got|i have|there is)|(?<=\\bshow )everything|(?<=\\bme"
                  + " )everything|(?<=\\bshow )it all|(?<=\\bme )it all|(?<=\\bshow )all of"
                  + " it|(?<=\\bme )all of it)",
              said -> Optional.of(new Days(said.began(), said.today()))),
          form(
              PREPOSITION + "(?<one>" + DATE + ")" + TO + "(?<other>" + DATE + ")",
              DaysBack::between),
          form(
              PREPOSITION
                  + "(?:the )?(?<one>"
                  + NUMBER
                  + ")"
                  + TO
                  + "(?:the )?(?<other>"
                  + NUMBER
                  + " (?:of )?"
                  + MONTH
                  + YEAR
                  + ")",
              DaysBack::between),
          form("(?:since|from) (?<one>" + DATE + ")", said -> open(said, said.group("one"))),
          form("since (?<one>the \\d{1,2}(?:st|nd|rd|th))", said -> open(said, said.group("one"))),
          form(
              "(?:since|from) (?:last |this |on )?(?<day>" + WEEKDAY + ")",
              said ->
                  Optional.of(new Days(weekday(said.group("day"), said.today()), said.today()))),
          form(
              "since (?:last )?(?<feast>easter|christmas|xmas|new year(?:'?s)?(?: day)?)",
              said ->
                  Optional.of(new Days(feast(said.group("feast"), said.today()), said.today()))),
          form("since yesterday", said -> Optional.of(new Days(ago(said, 1), said.today()))),
          form(
              PREPOSITION
                  + "(?:the )?week (?:of|from|starting|beginning|commencing|that (?:began|started)"
                  + " on|with) (?:the )?(?<one>"
                  + DATE
                  + "|\\d{1,2}(?:st|nd|rd|th))",
              said -> date(said.group("one"), said.today()).map(DaysBack::week)),
          form(
              PREPOSITION + "(?:the |my |our )?first (?<unit>week|month|fortnight|few days)",
              said ->
                  Optional.of(
                      new Days(
                          said.began(), said.began().plusDays(length(said.group("unit")) - 1L)))),
          form(
              PREPOSITION
                  + "(?:the )?(?:q(?<number>[1-4])|(?<name>first|second|third|fourth|last)"
                  + " quarter)(?: of)?(?: (?<year>20\\d\\d))?",
              DaysBack::quarter),
          form(
              PREPOSITION
                  + "(?:the |my |these )?(?:last|past|previous) (?:"
                  + HOW_MANY
                  + " )?(?<unit>days|nights|weeks|fortnight|months|years?)",
              DaysBack::lastFew),
          form(
              PREPOSITION + "(?:the|a|these) (?:last|past) (?<unit>week|month)", DaysBack::lastFew),
          form(
              PREPOSITION + "(?<which>this|last|previous) weekend",
              said -> Optional.of(weekend(said))),
          form(
              PREPOSITION + "(?:the )?(?<unit>week|month) before (?:last|that|the last one)",
              DaysBack::beforeLast),
          form(
              PREPOSITION + "(?<which>last|previous|this) (?<unit>week|month|year)",
              said ->
                  LookBack.in(said.group("which") + " " + said.group("unit"), said.today())
                      .map(days -> new Days(days.first(), days.last()))),
          form(PREPOSITION + "(?<one>" + DATE + ")", said -> day(said, said.group("one"))),
          form(
              "(?:on |for )?(?<one>the \\d{1,2}(?:st|nd|rd|th))(?! (?:time|day|week|one))",
              said -> day(said, said.group("one"))),
          form(
              "(?<word>in|for|of|during|over|from|since|through|throughout|all|this|last|my|show"
                  + "|me|compare|and|vs\\.?|versus|than|with|to|was|were|about|or|against) (?<one>"
                  + MONTH
                  + ")\\b(?! i\\b| be\\b)(?: (?<year>20\\d\\d))?",
              DaysBack::month),
          form("^(?<one>" + MONTH + ")(?= (?:vs\\.?|versus|against|compared) )", DaysBack::month),
          form(
              "(?:on |for )?(?:last )?(?<one>the day before yesterday|yesterday(?:"
                  + " (?:morning|evening|night))?|today|last night|this morning|"
                  + WEEKDAY
                  + "(?: (?:morning|evening|night))?)(?!s\\b)",
              said -> day(said, said.group("one"))));

  private static Form form(String words, Function<Said, Optional<Days>> days) {
    return new Form(Phrasing.of("(?<![\\w/])(?:" + words + ")(?![\\w/])"), days);
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  /** As they stand in the text, which is plain; {@code began} is the first day of the diary. */
  static List<DaysBack> all(String plain, LocalDate today, LocalDate began) {
    var found = new ArrayList<DaysBack>();
    var start = began.isAfter(today) ? today : began;
    for (var form : FORMS) {
      var matcher = form.words().matcher(plain);
      while (matcher.find()) {
        var match = matcher.toMatchResult();
        if (found.stream().noneMatch(other -> other.overlaps(match))) {
          form.days()
              .apply(new Said(match, today, start))
              .filter(days -> !days.first().isAfter(today) && !days.last().isBefore(days.first()))
              .filter(days -> ChronoUnit.DAYS.between(days.first(), days.last()) < LONGEST)
              .map(days -> of(days, today, match))
              .ifPresent(found::add);
        }
      }
    }
    return found.stream().sorted(Comparator.comparingInt(DaysBack::from)).toList();
  }

  /** The first days that a text names. */
  static Optional<DaysBack> in(String text, LocalDate today, LocalDate began) {
    return all(Plain.of(text), today, began).stream().findFirst();
  }

  private static DaysBack of(Days days, LocalDate today, MatchResult match) {
    return new DaysBack(
        days.first(),
        days.last().isAfter(today) ? today : days.last(),
        beginning(match),
        match.end());
  }

  /** A verb before a month is no part of its name. */
  private static int beginning(MatchResult match) {
    return match.namedGroups().containsKey("word")
            && !match.group("word").matches("in|for|of|during|over|from|since|through\\w*|all|this")
        ? match.start("one")
        : match.start();
  }

  private boolean overlaps(MatchResult match) {
    return match.start() < to && from < match.end();
  }

  private static Optional<Days> between(Said said) {
    var other = date(said.group("other"), said.today());
    return other.flatMap(
        last ->
            date(said.group("one"), last)
                .or(() -> number(said.group("one"), last))
                .map(first -> new Days(first, last)));
  }

  private static Optional<Days> open(Said said, String words) {
    return date(words, said.today()).map(first -> new Days(first, said.today()));
  }

  private static Optional<Days> day(Said said, String words) {
    return date(words, said.today()).map(day -> new Days(day, day));
  }

  private static LocalDate ago(Said said, int days) {
    return said.today().minusDays(days);
  }

  /** The latest of this name that is not after {@code latest}. */
  private static Optional<LocalDate> date(String words, LocalDate latest) {
    if (words.startsWith("the day before")) {
      return Optional.of(latest.minusDays(2));
    }
    if (words.startsWith("yesterday")) {
      return Optional.of(latest.minusDays(1));
    }
    if (words.equals("today") || words.equals("last night") || words.equals("this morning")) {
      return Optional.of(latest);
    }
    if (OF_THE_WEEK.matcher(words).lookingAt()) {
      return Optional.of(weekday(words.split(" ")[0], latest));
    }
    var month = OF_THE_YEAR.matcher(words);
    if (month.find()) {
      return DIGITS
          .matcher(words)
          .results()
          .findFirst()
          .flatMap(
              day ->
                  dated(
                      Integer.parseInt(day.group()),
                      Until.number(month.group()),
                      year(words),
                      latest));
    }
    if (words.contains("/")) {
      var parts = words.split("/");
      var one = Integer.parseInt(parts[0]);
      var two = Integer.parseInt(parts[1]);
      return two > 12 ? dated(two, one, 0, latest) : dated(one, two, 0, latest);
    }
    return number(words, latest);
  }

  private static Optional<LocalDate> dated(int day, int month, int year, LocalDate latest) {
    try {
      var date = LocalDate.of(year == 0 ? latest.getYear() : year, month, day);
      return Optional.of(date.isAfter(latest) && year == 0 ? date.minusYears(1) : date);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** "The 6th": of this month or the last. */
  private static Optional<LocalDate> number(String words, LocalDate latest) {
    var digits = DIGITS.matcher(words);
    if (!digits.find()) {
      return Optional.empty();
    }
    var number = Integer.parseInt(digits.group());
    var month = number > latest.getDayOfMonth() ? latest.minusMonths(1) : latest;
    return number < 1 || number > month.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(month.withDayOfMonth(number));
  }

  private static int year(String words) {
    return DIGITS
        .matcher(words)
        .results()
        .map(digits -> Integer.parseInt(digits.group()))
        .filter(number -> number > 2000)
        .findFirst()
        .orElse(0);
  }

  private static LocalDate weekday(String name, LocalDate today) {
    return today.with(
        TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT))));
  }

  private static Days week(LocalDate day) {
    return new Days(day, day.plusDays(WEEK - 1L));
  }

  /** "The week before last": whole, as "last week" is. */
  private static Optional<Days> beforeLast(Said said) {
    return LookBack.in("last " + said.group("unit"), said.today())
        .flatMap(last -> LookBack.in("last " + said.group("unit"), last.first()))
        .map(days -> new Days(days.first(), days.last()));
  }

  private static Days weekend(Said said) {
    var saturday = said.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    var running = ChronoUnit.DAYS.between(saturday, said.today()) <= 1;
    var first = running && !said.group("which").equals("this") ? saturday.minusWeeks(1) : saturday;
    return new Days(first, first.plusDays(1));
  }

  private static int length(String unit) {
    return switch (unit) {
      case "week" -> WEEK;
      case "fortnight" -> 2 * WEEK;
      case "month" -> 30;
      default -> 3;
    };
  }

  private static Optional<Days> quarter(Said said) {
    var running = (said.today().getMonthValue() - 1) / 3 + 1;
    var year = said.group("year").isEmpty() ? said.today().getYear() : year(said.group("year"));
    var number =
        switch (said.group("name")) {
          case "first" -> 1;
          case "second" -> 2;
          case "third" -> 3;
          case "fourth" -> 4;
          case "last" -> running - 1;
          default -> Integer.parseInt(said.group("number"));
        };
    var first = LocalDate.of(year, Month.JANUARY, 1).plusMonths(3L * (number - 1));
    var begun = first.isAfter(said.today()) && said.group("year").isEmpty();
    var quarter = begun ? first.minusYears(1) : first;
    return Optional.of(new Days(quarter, quarter.plusMonths(3).minusDays(1)));
  }

  private static Optional<Days> lastFew(Said said) {
    var counted = said.match().namedGroups().containsKey("count") ? said.group("count") : "";
    var unit = said.group("unit");
    var count = counted.isEmpty() ? 1 : count(counted);
    var plural = unit.endsWith("s") && !unit.equals("years");
    if (plural && counted.isEmpty()) {
      return Optional.of(new Days(ago(said, unit.startsWith("day") ? WEEK - 1 : 27), said.today()));
    }
    var after = said.today().plusDays(1);
    var first =
        switch (unit) {
          case "days", "nights" -> after.minusDays(count);
          case "week", "weeks" -> after.minusWeeks(count);
          case "fortnight" -> after.minusWeeks(2);
          case "month", "months" -> after.minusMonths(count);
          default -> after.minusYears(count);
        };
    return counted.isEmpty() && unit.equals("year")
        ? LookBack.in("last year", said.today()).map(days -> new Days(days.first(), days.last()))
        : Optional.of(new Days(first, said.today()));
  }

  private static int count(String words) {
    return switch (words) {
      case "couple of" -> 2;
      case "few" -> 3;
      default -> SpokenNumber.of(words);
    };
  }

  private static Optional<Days> month(Said said) {
    var named = said.match().namedGroups();
    var year =
        named.containsKey("year") && !said.group("year").isEmpty()
            ? Integer.parseInt(said.group("year"))
            : 0;
    var since = named.containsKey("word") && said.group("word").equals("since");
    return dated(1, Until.number(said.group("one")), year, said.today())
        .map(
            first ->
                new Days(
                    first, since ? said.today() : first.with(TemporalAdjusters.lastDayOfMonth())));
  }

  private static LocalDate feast(String name, LocalDate today) {
    var year = today.getYear();
    var day =
        switch (name) {
          case "easter" -> easter(year);
          case "christmas", "xmas" -> LocalDate.of(year, Month.DECEMBER, 25);
          default -> LocalDate.of(year, Month.JANUARY, 1);
        };
    if (!day.isAfter(today)) {
      return day;
    }
    return name.equals("easter") ? easter(year - 1) : day.minusYears(1);
  }

  /** By the anonymous Gregorian rule. */
  private static LocalDate easter(int year) {
    var golden = year % 19;
    var century = year / 100;
    var rest = year % 100;
    var leap = (century - (century + 8) / 25 + 1) / 3;
    var moon = (19 * golden + century - century / 4 - leap + 15) % 30;
    var sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    var late = (golden + 11 * moon + 22 * sunday) / 451;
    var sum = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
