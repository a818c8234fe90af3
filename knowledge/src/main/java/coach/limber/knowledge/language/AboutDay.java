package coach.limber.knowledge.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that says which day it is about: "yesterday pain 8, knees", "check in for monday".
 *
 * @param day never after today
 * @param rest the text without the words that name the day
 */
public record AboutDay(LocalDate day, String rest) {
  private static final String WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(AboutDay::lower)
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final String DAY =
      "(?<day>the day before yesterday|day before yesterday|yesterday|yest|today|" + WEEKDAYS + ")";

  /** "Yesterday evening" and the like still name the day; "yesterday's pizza" names the pizza. */
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:(?:and|so|oh|ok|hi|hey|sorry|also|actually|oops)[,.!]? ){0,9}(?:for |about |on |re"
              + " )?(?:last )?"
              + DAY
              + "(?! night)(?:'s check-?in| (?:evening|morning|afternoon)|'s(?= (?:joint"
              + " )?(?:pain|stress|sleep|stiffness|gut|fatigue|energy|mood|fog|score|number)(?:"
              + " (?:level|score|number))? (?:was|were|should (?:be|have been)|must have"
              + " been)\\b))?(?!'s)[:,.]?(?:"
              + " was)?[:,]? +(?<rest>.+)$",
          Pattern.DOTALL);

  private static final Pattern LAST =
      Pattern.compile(
          "^(?!(?:and |oh |so |ok ){0,2}(?:i|we)(?: have(?! had| eaten| been)|'ve got| am|'m|"
              + " will|'ll)\\b[^\\d]{0,60}\\b(?:on|this|next) "
              + WEEKDAYS
              + ")(?<rest>[^,.;!?\\n]+?)[, ] ?(?:for |on |from )?(?:last )?"
              + DAY
              + "(?: (?:too|as well|also|actually|though|lol|by the way)){0,2}[.!]*$");

  /** "I had pizza on sunday with my sister": the day stands between. */
  private static final Phrasing BETWEEN =
      Phrasing.of(
          "^(?:(?:and|so|oh|ok|also|but|well)[,.]? ){0,3}(?<rest>(?:i|we)"
              + " (?:had|ate|drank|slept|did|walked|swam) [^,.;!?\\n]{2,60}?) on (?:last )?(?<day>"
              + WEEKDAYS
              + ") (?<then>(?:with|at|for|and|but|after|before|because|round|in) [^?\\n]{2,60})$");

  private static final List<Pattern> FIRST_OR_LAST = List.of(FIRST, LAST);

  /** One of these is in every name of a day that is no date. */
  private static final List<String> OF_DAYS = List.of("day", "yest");

  /** "I never did yesterday. It was a 4". */
  private static final Phrasing MISSED =
      Phrasing.of(
          "^(?:(?:sorry|oh|oops|and|so|hi)[,.!]? ){0,3}(?:i )?(?:never|didn'?t|did not|forgot(?:"
              + " to| about)?|missed|skipped)(?: (?:do|did|doing|answer(?:ed)?|fill(?:ed)?(?: in|"
              + " out)?|log(?:ged)?|note|tell you(?: about)?|check(?: |-)?in(?: for)?|send))?(?:"
              + " (?:my|the|your|to do (?:my|the)) (?:check(?: |-)?ins?|questions?|answers?)(?:"
              + " (?:for|of|from))?)? yesterday(?:'s)?(?: check(?: |-)?in| one| answers?|"
              + " questions?)? ?[.,;:!-]+ ?(?:it was (?:(?:an?|about|around|maybe|like)"
              + " ){0,2}(?=\\d)|so )?(?<rest>.+)$",
          Pattern.DOTALL);

  /** "It was a 5 yesterday, fingers". */
  private static final Phrasing SCORED =
      Phrasing.of(
          "^(?:(?:and|so|oh|ok|sorry|well)[,.]? ){0,3}(?:it|pain|the pain|that) was (?:an? |about"
              + " |around |like ){0,2}(?<number>\\d{1,2})(?:/10)? yesterday[,;:.-]+ ?(?:in |mostly"
              + " |my |the |both |only ){0,3}(?<where>[\\p{L} ]{3,40}?)[.!]*$");

  /** "Stress was awful yesterday and i had cheese". */
  private static final Phrasing WENT_ON =
      Phrasing.of(
          "^(?<first>[^,.;!?\\n]{1,80}?) yesterday and (?<then>(?:i|we)"
              + " (?:had|ate|drank|slept|did|walked|went) .{1,80})$");

  /** "Add peas to yesterday", "can you add to yesterday: pain 3". */
  private static final Phrasing ADDED =
      Phrasing.of(
          "^(?:(?:(?:can|could|would|will) you|please|pls|also|and|oh|sorry|ok|i forgot to|i want"
              + " to|let me)[,]? ){0,4}(?:add|put|note|log|write|record|include|enter)(?: down)?"
              + " (?:(?!(?:it|that|this|them|those) )(?<what>[^.;!?\\n"
              + "]{2,80}?) )?(?:to|for|on|under) (?:yesterday|yest)(?:'s)?(?:"
              + " (?:notes?|list|diary|entry|foods?|meals?|check-?in))?(?:[:,]| that){0,3}(?:"
              + " (?<rest>[^?]{2,120}))?$");

  /** "It's past midnight, this is for yesterday, pain 6", "pain 6 knees, that's for yesterday". */
  private static final Pattern FOR =
      Pattern.compile(
          "^(?:[^?\\n]{0,50}?[,.;!-]+ ?)?(?:this|that|it|these|all this|the following)(?:'s| is|"
              + " are| was)?(?: all| still)? (?:for|about|of|re) yesterday(?:'s check-?in)?[,:.;-]+"
              + " ?(?<rest>[^?]{2,200})$");

  private static final Pattern FOR_LAST =
      Pattern.compile(
          "^(?<rest>[^?]{2,200}?)[,.;(-]+ ?(?:(?:(?:this|that|it|all)(?:'s| is| was)? )?(?:for"
              + "|about) yesterday\\)?|yesterday\\))[.!]*$");

  private static final int LONGEST = 240;
  private static final int LONGEST_MONTH = 31;

  private static final Pattern BREAK = Pattern.compile(" ?[,.;:!(-]+ | (?=(?:and|but) )");

  /** "Correct pain on Monday to 3, sleep to 7". */
  private static final Phrasing ORDERED =
      Phrasing.of(
          "^(?:(?:please|pls|can you|could you|and|also|ok)[, ]+){0,3}(?:correct|change|fix|set"
              + "|update|amend|put|make|edit) (?:the |my )?(?<what>(?:joint )?pain|sleep|stiffness"
              + "|stress|fatigue|energy|movement) (?:on|of|for|from) (?:last )?"
              + DAY
              + " (?:to|as|at|=|from \\d{1,2} to) ?(?<rest>[^?]{1,80})$");

  private static final String MONTH = "(?<month>" + CalendarWords.MONTHS + ")[a-z]*";
  private static final Phrasing DATED =
      Phrasing.of(
          "^(?:on )?(?:the )?(?:(?<number>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + "|"
              + MONTH.replace("month", "name")
              + " (?:the )?(?<digits>[0-3]?\\d)(?:st|nd|rd|th)?)(?: was| were|:|,){1,4} (?:an?"
              + " (?=\\d))?(?<rest>.+)$");
  private static final Phrasing NAMED = Phrasing.of("\\b(?:last )?" + DAY + "\\b(?! night)");

  private static final String AGO =
      "(?:(?<days>an?|one|two|three|four|five|six|seven|\\d{1,2}|a couple of|a few|several)"
          + " (?<unit>days?|nights?|weeks?) ago|(?<week>last week(?:end)?|the other"
          + " (?:day|night))|on the (?<nth>\\d{1,2})(?:st|nd|rd|th))";

  /** "Three days ago pain was 8", "my pain was 5 last weekend": a number of another day. */
  private static final List<Phrasing> LONG_AGO =
      List.of(
          Phrasing.of(
              "^(?:(?:and|so|oh|ok|hi|hey|sorry|also|actually|oops)[,.!]? ){0,3}(?:for |from )?"
                  + AGO
                  + "[:,]? (?<rest>(?!i started|it started)(?:(?:(?:my|the) )?(?:joint )?pain[:"
                  + " ]|.*\\b(?:was|were|had|slept|ate)\\b).*\\d.*)$"),
          Phrasing.of(
              "^(?<rest>(?!.*\\b(?:start\\w*|began|since|fell|injur\\w*|surgery|operation|hurt|twisted|diagnosed|last"
                  + " time)\\b)[^,.;!?\\n"
                  + "]*\\b(?:was|were|had|slept)\\b[^,.;!?\\n"
                  + "]*\\d[^,.;!?\\n"
                  + "]*?),? "
                  + AGO
                  + "[.! ]*$"));

  private static final Phrasing OF_LONG_AGO = Phrasing.of("\\b" + AGO + "(?!\\w)");

  private static final List<String> COUNTS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven");

  /** The day is that of all of it: what it was "after" or "because of" may go on. */
  private static final WholeForm EARLIER =
      WholeForm.of(
          "(?!.*\\b(?:after|from|because|since|until|till|every|next|will|going|start\\w*)\\b)"
              + "[^,.;!?\\n]{2,60}\\bon (?:last )?(?<day>"
              + WEEKDAYS
              + ")(?=[,.;! ]|$)(?=.{0,80}\\b(?:was|were|had|ate|did|slept|drank)\\b).{0,80}");

  private static final Phrasing OF_NOW =
      Phrasing.of("\\b(?:today|now|this morning|tonight|this evening|since)\\b");

  /** "I forgot last night's check-in", "didn't get round to it last night". */
  private static final Phrasing OF_LAST_NIGHT =
      Phrasing.of(
          "\\blast (?:night|evening)'?s (?:check|questions?|ones?\\b|answers?|survey|entry|log\\b"
              + "|round)|\\b(?:missed|forgot|skipped|slept through|fell asleep|never|didn'?t"
              + " (?:do|get|answer|finish|manage|see|have time|check)|did not (?:do|get|answer"
              + "|finish|manage|see|check)|couldn'?t (?:do|answer|finish))\\b[^.;!?]{0,40}\\blast"
              + " (?:night|evening)\\b");

  /** Whether somebody says first that they missed yesterday's check-in, and then how it was. */
  public static boolean tellsOfAMissedDay(String text) {
    return MISSED.matcher(Plain.of(text)).matches();
  }

  /** What a text tells with a number of some time ago, and of nothing else. */
  public static Optional<AboutDay> ofLongAgo(String text, LocalDate today) {
    var plain = Plain.of(text);
    return Plain.hasDigits(plain) ? longAgo(plain, today) : Optional.empty();
  }

  /** Whether a text names a time before yesterday: "a week ago", "last weekend". */
  public static boolean namesLongAgo(String text) {
    return OF_LONG_AGO.matcher(Plain.of(text)).find();
  }

  /** What a text tells of one day other than the one it is said on, named first or last. */
  public static Optional<AboutDay> told(String text, LocalDate today) {
    var plain = Plain.of(text);
    if (!Plain.hasAny(plain, OF_DAYS) && !Plain.hasDigits(plain)) {
      return Optional.empty();
    }
    for (var form : FIRST_OR_LAST) {
      var matcher = form.matcher(plain);
      if (matcher.matches() && !OF_NOW.matcher(matcher.group("rest")).find()) {
        var day = day(matcher, today);
        return day.isBefore(today)
            ? Optional.of(new AboutDay(day, matcher.group("rest")))
            : Optional.empty();
      }
    }
    return scored(plain, today)
        .or(() -> missed(plain, today))
        .or(() -> wentOn(plain, today))
        .or(() -> dated(plain, today))
        .or(() -> saidToBeFor(plain, today))
        .or(() -> ordered(plain, today))
        .or(() -> between(plain, today))
        .or(() -> longAgo(plain, today));
  }

  private static Optional<AboutDay> longAgo(String plain, LocalDate today) {
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    for (var form : LONG_AGO) {
      var said = form.matcher(plain);
      if (said.matches() && !OF_NOW.matcher(said.group("rest")).find()) {
        return Optional.of(new AboutDay(longAgo(said, today), said.group("rest")))
            .filter(about -> about.day().isBefore(today));
      }
    }
    return Optional.empty();
  }

  private static LocalDate longAgo(Matcher said, LocalDate today) {
    if (said.group("nth") != null) {
      var nth = Integer.parseInt(said.group("nth"));
      return IntStream.rangeClosed(0, LONGEST_MONTH)
          .mapToObj(today::minusDays)
          .filter(day -> day.getDayOfMonth() == nth)
          .findFirst()
          .orElse(today);
    }
    if (said.group("days") == null) {
      return today.minusDays(2);
    }
    var words = said.group("days");
    var count =
        switch (words) {
          case "a", "an" -> 1;
          case "a couple of" -> 2;
          case "a few", "several" -> 3;
          case String number ->
              COUNTS.contains(number) ? COUNTS.indexOf(number) : Integer.parseInt(number);
        };
    return today.minusDays(said.group("unit").startsWith("week") ? count * 7L : count);
  }

  /** "Pain 5. actually make that yesterday": what is told, and then of which day it was. */
  public static Optional<AboutDay> saidAfterwards(String text, LocalDate today) {
    var plain = Plain.of(text);
    if (plain.length() > LONGEST || !Plain.hasAny(plain, OF_DAYS)) {
      return Optional.empty();
    }
    var breaks = BREAK.matcher(plain);
    while (breaks.find()) {
      var day = OtherDay.in(plain.substring(breaks.end()), today).filter(today::isAfter);
      var rest = plain.substring(0, breaks.start());
      if (day.isPresent()) {
        return rest.isBlank()
                || rest.contains("?")
                || OF_NOW.matcher(rest).find()
                || NAMED.matcher(rest).find()
            ? Optional.empty()
            : Optional.of(new AboutDay(day.get(), rest));
      }
    }
    return Optional.empty();
  }

  /** What is to be added to the day before. */
  public static Optional<AboutDay> addedToYesterday(String text, LocalDate today) {
    return added(Plain.of(text), today);
  }

  private static Optional<AboutDay> ordered(String plain, LocalDate today) {
    var said = ORDERED.matcher(plain);
    return said.matches()
        ? Optional.of(new AboutDay(day(said, today), said.group("what") + " " + said.group("rest")))
        : Optional.empty();
  }

  private static Optional<AboutDay> added(String plain, LocalDate today) {
    var said = ADDED.matcher(plain);
    if (!said.matches() || (said.group("what") == null) == (said.group("rest") == null)) {
      return Optional.empty();
    }
    var what = said.group("what") == null ? said.group("rest") : said.group("what");
    return Optional.of(new AboutDay(today.minusDays(1), what));
  }

  private static Optional<AboutDay> scored(String plain, LocalDate today) {
    return Optional.of(SCORED.matcher(plain))
        .filter(said -> said.matches() && tellsWhereItWas(plain))
        .map(
            said ->
                new AboutDay(
                    today.minusDays(1),
                    "pain " + said.group("number") + ", " + said.group("where")));
  }

  /** A number of yesterday, and where it was, and nothing of today. */
  static boolean tellsWhereItWas(String plain) {
    var said = SCORED.matcher(plain);
    return said.matches()
        && !OF_NOW.matcher(said.group("where")).find()
        && !Amendment.joints("my " + said.group("where")).isEmpty();
  }

  private static Optional<AboutDay> saidToBeFor(String plain, LocalDate today) {
    return Stream.of(FOR, FOR_LAST)
        .map(form -> form.matcher(plain))
        .filter(Matcher::matches)
        .map(said -> new AboutDay(today.minusDays(1), said.group("rest")))
        .findFirst();
  }

  private static Optional<AboutDay> missed(String plain, LocalDate today) {
    var said = MISSED.matcher(plain);
    return said.matches() && !OF_NOW.matcher(said.group("rest")).find()
        ? Optional.of(new AboutDay(today.minusDays(1), said.group("rest")))
        : Optional.empty();
  }

  private static Optional<AboutDay> wentOn(String plain, LocalDate today) {
    var said = WENT_ON.matcher(plain);
    return said.matches() && !OF_NOW.matcher(plain).find()
        ? Optional.of(
            new AboutDay(today.minusDays(1), said.group("first") + ", " + said.group("then")))
        : Optional.empty();
  }

  private static Optional<AboutDay> between(String plain, LocalDate today) {
    var said = BETWEEN.matcher(plain);
    if (!said.matches()
        || OF_NOW.matcher(plain).find()
        || NAMED.matcher(said.group("then")).find()) {
      return Optional.empty();
    }
    var day = day(said, today);
    return day.isBefore(today)
        ? Optional.of(new AboutDay(day, said.group("rest") + " " + said.group("then")))
        : Optional.empty();
  }

  /** By its date, the last of that name. */
  private static Optional<AboutDay> dated(String plain, LocalDate today) {
    var said = DATED.matcher(plain);
    if (!said.matches()) {
      return Optional.empty();
    }
    var number = said.group("number") == null ? said.group("digits") : said.group("number");
    var month = said.group("month") == null ? said.group("name") : said.group("month");
    try {
      var date = MonthDay.of(Until.number(month), Integer.parseInt(number));
      var day = date.atYear(today.getYear());
      var last = day.isAfter(today) ? day.minusYears(1) : day;
      return last.isBefore(today)
          ? Optional.of(new AboutDay(last, said.group("rest")))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** "No cake on monday, it was a scone", of a day that cannot be noted any more. */
  public static boolean isOfLongAgo(String text, LocalDate today) {
    var plain = Plain.of(text);
    return EARLIER
        .in(plain)
        .filter(_ -> !OF_NOW.matcher(plain).find())
        .map(said -> DayOfWeek.valueOf(said.group("day").toUpperCase(Locale.ROOT)))
        .filter(day -> last(day, today).isBefore(today.minusDays(1)))
        .isPresent();
  }

  /** The day that a text names anywhere; the last one of its name. */
  public static Optional<LocalDate> named(String text, LocalDate today) {
    var matcher = NAMED.matcher(Plain.of(text));
    return matcher.find() ? Optional.of(day(matcher, today)) : Optional.empty();
  }

  /** The day whose questions somebody wants: those of "last night" are of the day before. */
  public static Optional<LocalDate> ofQuestions(String text, LocalDate today) {
    return named(text, today)
        .or(
            () ->
                OF_LAST_NIGHT.matcher(Plain.of(text)).find()
                    ? Optional.of(today.minusDays(1))
                    : Optional.empty());
  }

  private static LocalDate day(Matcher matcher, LocalDate today) {
    return switch (matcher.group("day")) {
      case "today" -> today;
      case "yesterday", "yest" -> today.minusDays(1);
      case "the day before yesterday", "day before yesterday" -> today.minusDays(2);
      case String weekday -> last(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)), today);
    };
  }

  private static LocalDate last(DayOfWeek weekday, LocalDate today) {
    return today.minusDays((today.getDayOfWeek().getValue() - weekday.getValue() + 7) % 7);
  }

  private static String lower(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
