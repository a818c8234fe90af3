package coach.limber.knowledge.language;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One number for each of several days and nothing else: "yesterday was 7 and today 5", "slept 5h
 * last night and 7h the night before"; or the number of a weekday: "monday's pain was 6".
 *
 * @param measure what the numbers are of
 * @param numbers by day, none after today
 */
public record DayByDay(Measure measure, Map<LocalDate, Double> numbers) {
  private static final int LONGEST = 90;
  private static final int MOST_PAIN = 10;
  private static final int MOST_HOURS = 24;

  private static final String LEAD =
      "(?:(?:so|ok|and|oh|sorry|well|actually|no|my|the|i had|i have)[,:]? ){0,3}(?:(?:joint"
          + " )?pains?(?: score)?(?: was| is)?[:,]? ?)?";
  private static final String DAY =
      "(?:on |for |last )?(?:the day before yesterday|day before yesterday|yesterday|yest|today"
          + "|now|"
          + CalendarWords.WEEKDAY
          + ")";
  private static final String FILLER =
      "(?:(?:it was|it's|it is|was|were|is|it|pain|the|my|an|a|at|about|around|like|more|only|just"
          + "|score|number|i'?d say|say|had|have|been|i|felt) ?){0,5}";
  private static final String NUMBER =
      "(?<!\\d)(?:\\d{1,2}(?:[.,]\\d)?(?![\\d:])|"
          + SpokenNumber.WORD
          + "\\b)(?: ?/ ?10\\b| out of (?:10|ten)\\b)?";
  private static final String SIGN = "(?:'s)?[:,=-]? ?";
  private static final Pattern OF_A_DAY =
      Pattern.compile(
          "(?<day>"
              + DAY
              + ")\\b"
              + SIGN
              + FILLER
              + "(?<number>"
              + NUMBER
              + ")|"
              + FILLER
              + "(?<before>"
              + NUMBER
              + ") (?:for |on )?(?<then>"
              + DAY
              + ")\\b");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[,.;]? ?(?:and|but|then)\\b|[,.;/]|) ?");
  private static final Pattern OF_TEN = Pattern.compile("(?: ?/ ?10| out of (?:10|ten))$");
  private static final Pattern BEGINS = Pattern.compile(LEAD);
  private static final Pattern ENDS =
      Pattern.compile("(?:[, ]*(?:please|pls|sorry|instead|actually|i think|for pain))?[.!]*");

  private static final WholeForm WEEKDAYS =
      WholeForm.of(
          "(?:(?:so|ok|and|oh|sorry|well|actually|no)[,:]? ){0,2}(?<day>(?:last"
              + " )?"
              + CalendarWords.WEEKDAY
              + ")'?s (?:pain|number|score|one)(?:"
              + " score)? (?:was|is|should be|should have been) (?:an? |really |more like |actually"
              + " |about ){0,3}(?<number>\\d{1,2})(?:/10)?[.! ]*");

  private static final String HOURS =
      "(?:(?:only|about|around|just|like|maybe) ){0,2}(%s\\d{1,2}(?:[.,]\\d)?) ?(?:h|hrs?|hours?)";
  private static final WholeForm NIGHTS =
      WholeForm.of(
          "(?:i )?(?:slept|got|had|sleep:?) "
              + HOURS.formatted("?<last>")
              + "(?: of sleep)? (?:last night|today|tonight)(?:,? (?:and|but)|,) (?:i (?:slept"
              + " |got |had ))?"
              + HOURS.formatted("?<first>")
              + "(?: of sleep)?(?: on)? (?:the night before(?: that| last)?|night before(?: last)?"
              + "|yesterday|the day before)[.! ]*");

  /** "Pain is 4, no hang on that was yesterday, today 2". */
  private static final WholeForm TURNED =
      WholeForm.of(
          LEAD
              + FILLER
              + "(?<then>"
              + NUMBER
              + ")[,.;]? ?(?:(?:no|oh|wait|hang on|hold on|sorry|actually|er|um|oops|scratch that"
              + "|scrap that|i mean)[,.;]? ){1,4}(?:that|it)(?:'s| was| is) yesterday(?:'s)?(?:"
              + " (?:number|score|one))?[,.;!]*(?: (?:and |but |so )?(?:today|now)(?:'s)?[,:]? ?"
              + FILLER
              + "(?<now>"
              + NUMBER
              + "))?[.! ]*");

  /** "Pain 4 and yesterday was a 2": the first is of today. */
  private static final WholeForm TODAY_FIRST =
      WholeForm.of(
          "(?:(?:so|ok|and|oh|well|my|the|joint) ){0,3}pain(?:'s)?(?: score| level)?[:,]? ?"
              + FILLER
              + "(?<now>"
              + NUMBER
              + ")(?:[,.;]? (?:and|but)|[,.;])? (?:yesterday(?:'s)?(?: one)?[:,]? ?"
              + FILLER
              + "(?<then>"
              + NUMBER
              + ")|(?:it was |was |had been )?(?:an? )?(?<before>"
              + NUMBER
              + ") yesterday)[.! ]*");

  private static final String BOTH_DAYS =
      "(?:on |for )?(?:both )?(?:yesterday and today|today and yesterday|(?<=both )days)"
          + "(?: alike| both)?";

  /** "Pain 4 yesterday and today", "same both days, a 4". */
  private static final WholeForm BOTH =
      WholeForm.of(
          LEAD
              + "(?:"
              + FILLER
              + "(?<first>"
              + NUMBER
              + "),? "
              + BOTH_DAYS
              + "(?:,? (?:too|as well))?|(?:(?:the )?same )?"
              + BOTH_DAYS
              + "(?:'s)?[:,]? (?:(?:the )?same[:,]? )?"
              + FILLER
              + "(?<last>"
              + NUMBER
              + "))[.! ]*");

  public DayByDay {
    numbers = Map.copyOf(numbers);
  }

  /** Nothing if the text says anything else besides. */
  public static Optional<DayByDay> in(String text, LocalDate today) {
    var plain = Plain.of(text);
    return plain.length() > LONGEST
        ? Optional.empty()
        : weekday(plain, today)
            .or(() -> nights(plain, today))
            .or(() -> days(plain, today))
            .or(() -> turned(plain, today))
            .or(() -> todayFirst(plain, today))
            .or(() -> both(plain, today));
  }

  private static Optional<DayByDay> both(String plain, LocalDate today) {
    return BOTH.in(plain)
        .map(said -> said.group("first") == null ? said.group("last") : said.group("first"))
        .map(DayByDay::number)
        .flatMap(number -> of(Measure.PAIN, Map.of(today, number, today.minusDays(1), number)));
  }

  private static Optional<DayByDay> todayFirst(String plain, LocalDate today) {
    return TODAY_FIRST
        .in(plain)
        .flatMap(
            said -> {
              var then = said.group("then") == null ? said.group("before") : said.group("then");
              return of(
                  Measure.PAIN,
                  Map.of(today, number(said.group("now")), today.minusDays(1), number(then)));
            });
  }

  private static Optional<DayByDay> turned(String plain, LocalDate today) {
    return TURNED
        .in(plain)
        .map(
            said -> {
              var numbers = new TreeMap<LocalDate, Double>();
              numbers.put(today.minusDays(1), number(said.group("then")));
              if (said.group("now") != null) {
                numbers.put(today, number(said.group("now")));
              }
              return numbers;
            })
        .flatMap(numbers -> of(Measure.PAIN, numbers));
  }

  private static Optional<DayByDay> weekday(String plain, LocalDate today) {
    return WEEKDAYS
        .in(plain)
        .map(said -> Map.of(day(said.group("day"), today), number(said.group("number"))))
        .filter(numbers -> !numbers.containsKey(today))
        .flatMap(numbers -> of(Measure.PAIN, numbers));
  }

  private static Optional<DayByDay> nights(String plain, LocalDate today) {
    return NIGHTS
        .in(plain)
        .flatMap(
            said ->
                of(
                    Measure.SLEEP_HOURS,
                    Map.of(
                        today,
                        number(said.group("last")),
                        today.minusDays(1),
                        number(said.group("first")))));
  }

  private static Optional<DayByDay> days(String plain, LocalDate today) {
    var begins = BEGINS.matcher(plain);
    var numbers = new TreeMap<LocalDate, Double>();
    var at = begins.lookingAt() ? begins.end() : 0;
    var part = OF_A_DAY.matcher(plain);
    var between = BETWEEN.matcher(plain);
    while (part.region(at, plain.length()).lookingAt()) {
      var isFirst = part.group("day") != null;
      var day = day(isFirst ? part.group("day") : part.group("then"), today);
      if (numbers.put(day, number(isFirst ? part.group("number") : part.group("before"))) != null) {
        return Optional.empty();
      }
      at = between.region(part.end(), plain.length()).lookingAt() ? between.end() : part.end();
    }
    return numbers.size() > 1 && ENDS.matcher(plain).region(at, plain.length()).matches()
        ? of(Measure.PAIN, numbers)
        : Optional.empty();
  }

  /** What is told of this day; nothing if it is not named. */
  public Report of(LocalDate day) {
    return numbers.containsKey(day)
        ? new Report(Map.of(measure, new Value.Amount(numbers.getOrDefault(day, Double.NaN))))
        : Report.nothing();
  }

  private static Optional<DayByDay> of(Measure measure, Map<LocalDate, Double> numbers) {
    var most = measure == Measure.PAIN ? MOST_PAIN : MOST_HOURS;
    return numbers.values().stream().allMatch(number -> number <= most)
        ? Optional.of(new DayByDay(measure, numbers))
        : Optional.empty();
  }

  private static LocalDate day(String words, LocalDate today) {
    return words.endsWith("now") ? today : AboutDay.named(words, today).orElse(today);
  }

  private static double number(String words) {
    var number = OF_TEN.matcher(words).replaceFirst("").replace(',', '.');
    return number.contains(".") ? Double.parseDouble(number) : SpokenNumber.of(number);
  }
}
