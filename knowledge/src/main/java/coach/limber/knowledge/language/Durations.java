package coach.limber.knowledge.language;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long something is to last: "2 hours", "a fortnight", "half an hour", "1h30". */
public final class Durations {
  private static final String UNIT =
      "(?<unit>minutes?|mins?|m|hours?|hrs?|h|days?|d|nights?|fortnights?|weekends?|weeks?|wks?|wk|w"
          + "|months?|mths?|mo|years?|yrs?|y)(?![a-z])";

  /** Not "1100 hrs", which is a time of day. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\d.,:/])(?<![a-z])(?!(?:[01]\\d|2[0-3])[0-5]\\d ?(?:hours|hrs)\\b)"
              + "(?<number>\\d{1,4}(?:[.,]\\d{1,2})?|[13]/[24](?: an?)?|"
              + SpokenNumber.WORD
              + "|an?(?= )|(?:a )?couple(?: of)?|(?:a )?few|a"
              + " dozen|the|this|all|whole|another)(?<half> and a half| and half| 1/2)?(?:"
              + " (?:more|other|extra|full|whole|entire|solid|long|another))?(?:(?<=\\d)[ -]?|[ -])"
              + UNIT
              + "(?<andHalf> and a half| and half)?"
              + "(?:,? ?(?:and )?(?<minutes>[0-5]?\\d)(?: ?(?:minutes?|mins?|m))?(?![\\w.:/]))?");

  private static final Pattern IN_WORDS = Pattern.compile(SpokenNumber.WORD);
  private static final Pattern HALF =
      Pattern.compile("\\bhalf(?:[ -]an?)?[ -](?<unit>hour|hr|day|week|month|year)\\b");
  private static final Pattern QUARTERS =
      Pattern.compile("\\b(?<three>(?:three|3) )?quarters?(?: of)?(?: an?)? (?:hour|hr)\\b");

  /** "Back in ten", "give me 20": minutes, since nobody says so of hours. */
  private static final Pattern LONE =
      Pattern.compile(
          "\\b(?:in|another|gimme|give me|need|wait|snooze(?: for)?|within)(?: like| about)?"
              + " (?<number>\\d{1,3}|"
              + SpokenNumber.WORD
              + ")(?= ?(?:$|[.,!?)]|please|pls|plz|thx|thanks|then\\b|and\\b|or so|ok))");

  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:until|till?|'til) (?:the )?(?:(?<tomorrow>tomorrow|tmrw|tmr|tomoz)|next"
              + " (?<unit>day|week|month|year))\\b");

  /** "Not this minute" says when. */
  private static final Phrasing NOW =
      Phrasing.of("(?:the|this) (?:minutes?|mins?|m|hours?|h)\\b.*");

  private static final Phrasing FORTNIGHT = Phrasing.of("\\bfortnight\\b");

  /** What was or what comes again is not how long. */
  private static final Pattern NOT_AHEAD =
      Pattern.compile("\\b(?:every|each|per|once|twice|than|times|not|since|last|past) $");

  private static final Pattern NOT_LASTING = Pattern.compile("\\b(?:every|each|per|times|not) $");
  private static final Phrasing GONE =
      Phrasing.of("^ ?(?:ago\\b|old\\b|late\\b|early\\b|earlier|later every)");

  /** "After 19h" is a time of day. */
  private static final Phrasing CLOCK =
      Phrasing.of("\\b(?:at|after|until|till?|by|before|around|about|to) $");

  private static final Phrasing ASKED =
      Phrasing.of(
          "\\b(?:for|in|next|another|snooze|pause|wait|delay|mute|hush|off|last|past)"
              + "(?: the| like| about| maybe)?(?: next)? $");

  private static final Phrasing SINCE =
      Phrasing.of("\\b(?:last|past|previous) (?<unit>week|fortnight|month|year)\\b");

  private Durations() {}

  /**
   * A {@code Duration} for minutes and hours, a {@code Period} for days and more. Where a text
   * names several, the one that it asks for.
   */
  public static Optional<TemporalAmount> in(String text) {
    return best(Plain.of(text), NOT_AHEAD);
  }

  /** The stretch of time to look back on: "the last two weeks", "this month". */
  static Optional<TemporalAmount> backIn(String plain) {
    var since = SINCE.matcher(plain);
    return since.find()
        ? Optional.of(amount(1, since.group("unit")))
        : best(plain, NOT_LASTING).or(() -> fortnight(plain));
  }

  private static Optional<TemporalAmount> fortnight(String plain) {
    return FORTNIGHT.matcher(plain).find()
        ? Optional.<TemporalAmount>of(Period.ofDays(14))
        : Optional.empty();
  }

  private record Said(int start, int end, int weight, TemporalAmount amount) {
    boolean overlaps(Matcher matcher) {
      return start < matcher.end() && matcher.start() < end;
    }
  }

  private static Optional<TemporalAmount> best(String plain, Pattern excluded) {
    var found = new ArrayList<Said>();
    each(HALF, plain, excluded, found);
    each(QUARTERS, plain, excluded, found);
    each(NEXT, plain, excluded, found);
    each(COUNTED, plain, excluded, found);
    each(LONE, plain, excluded, found);
    return found.stream()
        .max(Comparator.comparingInt(Said::weight).thenComparingInt(Said::start))
        .map(Said::amount);
  }

  private static void each(Pattern pattern, String plain, Pattern excluded, List<Said> found) {
    var matcher = pattern.matcher(plain);
    while (matcher.find()) {
      var before = plain.substring(Math.max(0, matcher.start() - 32), matcher.start());
      var behind = plain.substring(matcher.end(), Math.min(plain.length(), matcher.end() + 16));
      if (found.stream().noneMatch(said -> said.overlaps(matcher))
          && !excluded.matcher(before).find()
          && !(NOW.matcher(matcher.group()).matches() && !ASKED.matcher(before).find())
          && !GONE.matcher(behind).find()
          && !(matcher.group().endsWith("h") && CLOCK.matcher(before).find())) {
        var weight = pattern == LONE ? 0 : ASKED.matcher(before).find() ? 2 : 1;
        found.add(new Said(matcher.start(), matcher.end(), weight, amount(pattern, matcher)));
      }
    }
  }

  private static TemporalAmount amount(Pattern pattern, Matcher matcher) {
    if (pattern == HALF) {
      return amount(0.5, matcher.group("unit"));
    }
    if (pattern == QUARTERS) {
      return Duration.ofMinutes(matcher.group("three") == null ? 15 : 45);
    }
    if (pattern == NEXT) {
      return matcher.group("tomorrow") == null
          ? amount(1, matcher.group("unit"))
          : Period.ofDays(1);
    }
    var number = number(matcher.group("number"));
    if (pattern == LONE) {
      return amount(number, "minutes");
    }
    var unit = matcher.group("unit");
    var halves = matcher.group("half") != null || matcher.group("andHalf") != null ? 0.5 : 0;
    var whole = amount(number + halves, unit);
    return whole instanceof Duration hours
            && unit.startsWith("h")
            && matcher.group("minutes") != null
        ? hours.plusMinutes(Long.parseLong(matcher.group("minutes")))
        : whole;
  }

  private static double number(String said) {
    if (Character.isDigit(said.charAt(0))) {
      return said.indexOf('/') == 1
          ? (double) (said.charAt(0) - '0') / (said.charAt(2) - '0')
          : Double.parseDouble(said.replace(',', '.'));
    }
    return said.contains("couple")
        ? 2
        : said.contains("few") ? 3 : said.equals("a dozen") ? 12 : word(said);
  }

  private static double word(String said) {
    return IN_WORDS.matcher(said).matches() ? SpokenNumber.of(said) : 1;
  }

  private static TemporalAmount amount(double number, String unit) {
    return switch (Objects.toString(unit)
        .substring(0, unit.startsWith("mo") || unit.startsWith("mt") ? 2 : 1)) {
      case "h" -> Duration.ofMinutes(Math.round(number * 60));
      case "d", "n" -> days(number);
      case "f" -> days(number * 14);
      case "w" -> days(number * (unit.startsWith("weekend") ? 2 : 7));
      case "mo", "mt" ->
          Period.ofMonths((int) number).plusDays(Math.round((number - Math.floor(number)) * 30));
      case "y" -> Period.ofMonths((int) Math.round(number * 12)).normalized();
      default -> Duration.ofMinutes(Math.round(number));
    };
  }

  private static TemporalAmount days(double number) {
    return number == Math.rint(number)
        ? Period.ofDays((int) number)
        : Duration.ofHours(Math.round(number * 24));
  }
}
