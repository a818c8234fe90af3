package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Chart;
import coach.limber.bot.insight.Chart.Cell;
import coach.limber.bot.insight.Chart.Line;
import coach.limber.bot.insight.Chart.Mark;
import coach.limber.bot.insight.Chart.Point;
import coach.limber.bot.insight.Chart.Strip;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Measure;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What pictures say: the headline, the names of their rows, and all of it in words. */
public final class ChartWords {
  private static final int A_WEEK = 8;
  private static final int CALM = 1;
  private static final int MOST_FLARES = 6;
  private static final int MOST_VALUES = 31;
  private static final int MOST_GAPS = 10;
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

  private ChartWords() {}

  // The headline: what is there to see, and nothing that is not

  public static String title(Stretch stretch, List<Line> lines, List<Strip> strips) {
    if (lines.size() == 1) {
      return title(stretch, lines.getFirst());
    }
    return lines.isEmpty()
        ? titleOf(strips)
        : upper(
                lines.stream()
                    .map(line -> line.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" and ")))
            + ", day by day";
  }

  private static String title(Stretch stretch, Line line) {
    var points = line.points();
    var lowest = points.stream().min(ChartWords::byValue).orElseThrow();
    var highest = points.stream().max(ChartWords::byValue).orElseThrow();
    if (points.size() == 1) {
      return line.name() + " " + highest.words() + " on " + on(stretch, highest.day());
    }
    if (lowest.value() == highest.value()) {
      return line.name() + " " + highest.words() + " each time you answered";
    }
    var range = line.name() + " " + lowest.words() + " to " + highest.words();
    var top = points.stream().filter(point -> point.value() == highest.value()).toList();
    var flares = points.stream().filter(point -> point.mark() == Mark.FLARE).toList();
    if (flares.size() == 1) {
      return range + ", flare on " + on(stretch, flares.getFirst().day());
    }
    if (flares.size() > 1) {
      return range + ", " + flares.size() + " flares";
    }
    return top.size() == 1 && highest.value() - lowest.value() > CALM
        ? range + ", highest on " + on(stretch, highest.day())
        : range;
  }

  private static int byValue(Point one, Point other) {
    return Double.compare(one.value(), other.value());
  }

  private static String titleOf(List<Strip> strips) {
    var first = strips.getFirst();
    var most = strips.stream().max(Comparator.comparingInt(ChartWords::daysOf)).orElseThrow();
    var isAhead = strips.stream().filter(strip -> daysOf(strip) == daysOf(most)).count() == 1;
    return strips.size() == 1
        ? first.name() + ": " + first.count()
        : daysOf(most) == 0
            ? first.name() + " and more, day by day"
            : most.name() + (isAhead ? " most often: " : ": ") + most.count();
  }

  private static int daysOf(Strip strip) {
    return (int) strip.cells().stream().filter(cell -> cell.share() > 0).count();
  }

  private static String on(Stretch stretch, LocalDate day) {
    return stretch.days() <= A_WEEK ? LONG.format(day) : ShortDates.date(day);
  }

  /** The days, how many were answered, and their average. */
  public static String note(Stretch stretch, List<Line> lines) {
    var parts = new ArrayList<String>();
    parts.add(days(stretch));
    var off = stretch.away().size();
    if (lines.size() == 1) {
      var told = stretch.days() - off - stretch.silent().size();
      var points = lines.getFirst().points().size();
      parts.add(answered(Math.max(told, points), stretch.days() - off));
      if (points < told) {
        parts.add(name(lines.getFirst()) + " on " + points);
      }
    }
    if (off > 0) {
      parts.add(off == 1 ? "1 day off" : off + " days off");
    }
    if (lines.size() == 1) {
      var points = lines.getFirst().points();
      if (points.size() > 1 && lines.getFirst().scale().getFirst().words().equals("0")) {
        parts.add("average " + Amounts.words(average(points)));
      }
    }
    return String.join(" · ", parts);
  }

  private static double average(List<Point> points) {
    return points.stream().mapToDouble(Point::value).average().orElseThrow();
  }

  private static String answered(int answered, int days) {
    if (answered < days) {
      return answered + " of " + days + " days answered";
    }
    return switch (days) {
      case 1 -> "1 day answered";
      case 2 -> "both days answered";
      default -> "all " + days + " days answered";
    };
  }

  /** "March 2026", or "23 Mar to 29 Mar". */
  public static String days(Stretch stretch) {
    var first = stretch.first();
    var last = stretch.last();
    var wholeMonth = first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
    if (first.equals(last)) {
      return ShortDates.date(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return Integer.toString(first.getYear());
    }
    return wholeMonth
        ? MONTH.format(first) + " " + first.getYear()
        : first.getYear() == last.getYear()
            ? (first.getMonth() == last.getMonth()
                    ? "" + first.getDayOfMonth()
                    : ShortDates.date(first))
                + " to "
                + ShortDates.date(last)
            : ShortDates.date(first)
                + " "
                + first.getYear()
                + " to "
                + ShortDates.date(last)
                + " "
                + last.getYear();
  }

  // Names

  public static String name(String metric) {
    return switch (metric) {
      case "stiffness" -> "Stiff minutes";
      case "sleep" -> "Sleep";
      case "stress" -> "Stress";
      case "fatigue" -> "Tiredness";
      case "movement" -> "Minutes of moving";
      case "brain_fog" -> "Brain fog";
      default -> "Pain";
    };
  }

  public static String item(String item) {
    return switch (item) {
      case "processed" -> "Processed food";
      case "fiber" -> "Fibre";
      case "omega3" -> "Omega-3";
      case "all" -> "All over";
      default -> upper(item.replace('_', ' '));
    };
  }

  public static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  public static String daysOf(int days, int answered) {
    return days + " of " + answered + (answered == 1 ? " day" : " days");
  }

  /** What is named where it was so is told on some of the days with answers. */
  public static String toldOn(int days, Stretch stretch) {
    return "told on "
        + daysOf(days, stretch.days() - stretch.silent().size() - stretch.away().size());
  }

  public static String timesDone(int days, int answered) {
    return "done " + daysOf(days, answered);
  }

  public static String nights(Stretch stretch, int nights) {
    var hours = stretch.average(Measure.SLEEP_HOURS);
    return hours.isPresent()
        ? Amounts.words(hours.getAsDouble()) + " h on average"
        : nights + (nights == 1 ? " night" : " nights");
  }

  /** What a gap in this line means: "no answer", or that a day has all but this. */
  public static String gap(Stretch stretch, Line line) {
    var told = stretch.days() - stretch.away().size() - stretch.silent().size();
    return line.points().size() < told ? "no " + name(line) + " told" : meaning(Mark.GAP);
  }

  private static String name(Line line) {
    return line.name().toLowerCase(Locale.ROOT);
  }

  public static String meaning(Mark mark) {
    return switch (mark) {
      case OWN -> "your answer";
      case USUAL -> "\"same as usual\"";
      case FLARE -> "flare";
      case GAP -> "no answer";
    };
  }

  // Where there is nothing to draw

  public static String nothingYet(List<String> metrics) {
    return metrics.isEmpty()
        ? "Nothing to draw yet. After a check-in or two there will be."
        : "I have nothing to draw of that yet. Tell me in a check-in, and I will.";
  }

  public static String nothingIn(Stretch stretch) {
    return "I have no answers for " + days(stretch) + ". Other days I do have: say \"my chart\".";
  }

  // All of it in words

  public static String alt(Chart chart) {
    var sentences = new ArrayList<String>();
    sentences.add(chart.title());
    sentences.add(chart.note());
    for (var line : chart.lines()) {
      sentences.add(chart.days().size() <= A_WEEK ? dayByDay(chart, line) : inShort(chart, line));
    }
    for (var strip : chart.strips()) {
      sentences.add(
          chart.days().size() <= A_WEEK
              ? dayByDay(strip)
              : chart.days().size() <= MOST_VALUES ? withDates(strip) : inShort(strip));
    }
    return sentences.stream()
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(". ", "", "."));
  }

  private static String dayByDay(Chart chart, Line line) {
    var name = chart.lines().size() > 1 ? line.name() + ": " : "";
    return name
        + chart.days().stream()
            .map(day -> ShortDates.weekday(day) + " " + said(chart, line, day))
            .collect(Collectors.joining(", "));
  }

  private static String said(Chart chart, Line line, LocalDate day) {
    return line.points().stream()
        .filter(point -> point.day().equals(day))
        .map(point -> point.words() + aside(point.mark()))
        .findFirst()
        .orElse(chart.off().contains(day) ? "off" : gap(chart));
  }

  private static String gap(Chart chart) {
    return chart.legend().stream()
        .filter(sign -> sign.mark() == Mark.GAP)
        .map(Chart.Sign::words)
        .findFirst()
        .orElse(meaning(Mark.GAP));
  }

  private static String aside(Mark mark) {
    return switch (mark) {
      case FLARE -> " (flare)";
      case USUAL -> " (same as usual)";
      case OWN, GAP -> "";
    };
  }

  private static String inShort(Chart chart, Line line) {
    var flares =
        line.points().stream()
            .filter(point -> point.mark() == Mark.FLARE)
            .map(point -> ShortDates.date(point.day()) + " " + point.words())
            .toList();
    var gaps =
        chart.days().stream()
            .filter(day -> !chart.off().contains(day))
            .filter(day -> line.points().stream().noneMatch(point -> point.day().equals(day)))
            .toList();
    var parts = new ArrayList<String>();
    if (chart.lines().size() > 1) {
      var lowest = line.points().stream().min(ChartWords::byValue).orElseThrow();
      var highest = line.points().stream().max(ChartWords::byValue).orElseThrow();
      parts.add(line.name() + " " + lowest.words() + " to " + highest.words());
    }
    if (!flares.isEmpty() && flares.size() <= MOST_FLARES) {
      parts.add("Flares: " + String.join(", ", flares));
    }
    if (line.points().size() <= MOST_VALUES) {
      parts.add(runs(chart, line));
    }
    if (!gaps.isEmpty()) {
      parts.add(
          upper(gap(chart))
              + " on "
              + (gaps.size() <= MOST_GAPS
                  ? gaps.stream().map(ShortDates::date).collect(Collectors.joining(", "))
                  : gaps.size() + " days"));
    }
    return String.join(". ", parts);
  }

  /** Days in a row with their answers: "1 May to 3 May: 4, 5, 4". */
  private static String runs(Chart chart, Line line) {
    var runs = new ArrayList<String>();
    var run = new ArrayList<Point>();
    for (var day : chart.days()) {
      var point = line.points().stream().filter(it -> it.day().equals(day)).findFirst();
      point.ifPresent(run::add);
      if (!run.isEmpty() && (point.isEmpty() || day.equals(chart.last()))) {
        runs.add(run(run));
        run.clear();
      }
    }
    return String.join("; ", runs);
  }

  private static String run(List<Point> run) {
    var first = ShortDates.date(run.getFirst().day());
    return (run.size() == 1 ? first : first + " to " + ShortDates.date(run.getLast().day()))
        + ": "
        + run.stream().map(Point::words).collect(Collectors.joining(", "));
  }

  private static String dayByDay(Strip strip) {
    var days =
        strip.cells().stream()
            .filter(cell -> cell.share() > 0)
            .map(cell -> (ShortDates.weekday(cell.day()) + " " + cell.words()).strip())
            .collect(Collectors.joining(", "));
    return inShort(strip) + (days.isEmpty() ? "" : " (" + days + ")");
  }

  /** Of nights the shortest and the longest, of all else the days on which it was so. */
  private static String withDates(Strip strip) {
    var days = strip.cells().stream().filter(cell -> cell.share() > 0).toList();
    if (days.isEmpty()) {
      return inShort(strip);
    }
    return inShort(strip)
        + switch (strip.shape()) {
          case SQUARES, DOTS ->
              " (" + ShortDates.dates(days.stream().map(Cell::day).toList()) + ")";
          case BARS -> " (" + range(days) + ")";
        };
  }

  private static String range(List<Cell> days) {
    var least = days.stream().min(Comparator.comparingDouble(Cell::share)).orElseThrow();
    var most = days.stream().max(Comparator.comparingDouble(Cell::share)).orElseThrow();
    return days.size() == 1
        ? most.words() + " on " + ShortDates.date(most.day())
        : "least %s on %s, most %s on %s"
            .formatted(
                least.words(),
                ShortDates.date(least.day()),
                most.words(),
                ShortDates.date(most.day()));
  }

  private static String inShort(Strip strip) {
    return strip.name() + ": " + strip.count();
  }
}
