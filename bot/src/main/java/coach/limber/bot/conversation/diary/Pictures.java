package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.wording.ChartWords;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Chart;
import coach.limber.bot.insight.Chart.Cell;
import coach.limber.bot.insight.Chart.Line;
import coach.limber.bot.insight.Chart.Mark;
import coach.limber.bot.insight.Chart.Shape;
import coach.limber.bot.insight.Chart.Sign;
import coach.limber.bot.insight.Chart.Strip;
import coach.limber.bot.insight.Curve;
import coach.limber.bot.insight.Stretch;
import coach.limber.bot.insight.Strips;
import coach.limber.knowledge.language.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture shows of some days: lines, strips, and the words that go with them. */
public final class Pictures {
  private static final int MOST_LINES = 2;
  private static final int MOST_ROWS = 6;
  private static final int MOST_HABITS = 3;

  private Pictures() {}

  /** Pain over foods, sleep and habits; nothing if none of it was answered. */
  public static Optional<Outbound> overview(Stretch stretch, List<Plan> plans) {
    var lines = Curve.PAIN.over(stretch, ChartWords.name("pain")).stream().toList();
    return picture(stretch, lines, quiet(stretch, plans));
  }

  /** What is asked for, by the names that requests give it; nothing if none of it was answered. */
  public static Optional<Outbound> of(List<String> metrics, Stretch stretch, List<Plan> plans) {
    if (metrics.isEmpty() || metrics.equals(List.of("pain"))) {
      return overview(stretch, plans);
    }
    var lines =
        metrics.stream()
            .flatMap(metric -> line(metric, stretch).stream())
            .limit(MOST_LINES)
            .toList();
    var strips =
        metrics.stream()
            .filter(metric -> line(metric, stretch).isEmpty())
            .flatMap(metric -> strips(metric, stretch, plans))
            .limit(MOST_ROWS)
            .toList();
    return picture(stretch, lines, strips);
  }

  /** One thing alone: on which of the days that were told it was so. */
  static Optional<Outbound> strip(Subject what, Stretch stretch) {
    var cells =
        what.told(stretch).stream()
            .map(day -> new Cell(day, what.on(stretch.diary(), day).orElse(false) ? 1 : 0, ""))
            .toList();
    var days = (int) cells.stream().filter(cell -> cell.share() > 0).count();
    return days == 0
        ? Optional.empty()
        : picture(
            stretch,
            List.of(),
            List.of(
                new Strip(
                    ChartWords.upper(what.name()), what.count(stretch), Shape.SQUARES, cells)));
  }

  /** One line alone. */
  static Optional<Outbound> line(Line line, Stretch stretch) {
    return picture(stretch, List.of(line), List.of());
  }

  private static Optional<Outbound> picture(Stretch stretch, List<Line> lines, List<Strip> strips) {
    if (lines.isEmpty() && strips.isEmpty()) {
      return Optional.empty();
    }
    var chart =
        new Chart(
            ChartWords.title(stretch, lines, strips),
            ChartWords.note(stretch, lines),
            stretch.first(),
            stretch.last(),
            lines,
            strips,
            stretch.away(),
            legend(stretch, lines));
    return Optional.of(new Outbound.Picture("", ChartWords.alt(chart), chart));
  }

  private static List<Sign> legend(Stretch stretch, List<Line> lines) {
    var signs = new ArrayList<Sign>();
    for (var mark : List.of(Mark.FLARE, Mark.USUAL)) {
      if (lines.stream()
          .flatMap(line -> line.points().stream())
          .anyMatch(point -> point.mark() == mark)) {
        signs.add(new Sign(mark, ChartWords.meaning(mark)));
      }
    }
    var there = stretch.days() - stretch.away().size();
    if (lines.stream().anyMatch(line -> line.points().size() < there)) {
      signs.add(
          new Sign(
              Mark.GAP,
              lines.size() == 1
                  ? ChartWords.gap(stretch, lines.getFirst())
                  : ChartWords.meaning(Mark.GAP)));
    }
    return signs;
  }

  private static Optional<Line> line(String metric, Stretch stretch) {
    return switch (metric) {
      case "pain" -> Curve.PAIN.over(stretch, ChartWords.name(metric));
      case "stiffness" -> Curve.STIFFNESS.over(stretch, ChartWords.name(metric));
      case "sleep" -> first(metric, stretch, Curve.SLEEP, Curve.SLEEP_QUALITY);
      case "stress" -> Curve.STRESS.over(stretch, ChartWords.name(metric));
      case "fatigue" -> first(metric, stretch, Curve.FATIGUE, Curve.FATIGUE_IN_WORDS);
      case "movement" -> Curve.MOVEMENT.over(stretch, ChartWords.name(metric));
      default -> Optional.empty();
    };
  }

  private static Optional<Line> first(String metric, Stretch stretch, Curve... curves) {
    return Stream.of(curves)
        .flatMap(curve -> curve.over(stretch, ChartWords.name(metric)).stream())
        .max((one, other) -> one.points().size() - other.points().size());
  }

  private static Stream<Strip> strips(String metric, Stretch stretch, List<Plan> plans) {
    return switch (metric) {
      case "foods" ->
          Stream.concat(named(stretch, Measure.TRIGGERS), named(stretch, Measure.SUPPORTS));
      case "gut" -> named(stretch, Measure.GUT);
      case "joints" -> named(stretch, Measure.JOINTS);
      case "movement" -> named(stretch, Measure.MOVEMENT);
      case "brain_fog" ->
          answered(
              Strips.of(
                  stretch, Measure.BRAIN_FOG, metric, ChartWords.name(metric), ChartWords::daysOf));
      case "habits" -> habits(stretch, plans);
      default -> Stream.of();
    };
  }

  /** What stands below the pain: what was eaten, how the nights were, what was done. */
  private static List<Strip> quiet(Stretch stretch, List<Plan> plans) {
    return Stream.of(named(stretch, Measure.TRIGGERS), nights(stretch), habits(stretch, plans))
        .flatMap(strips -> strips)
        .limit(MOST_ROWS)
        .toList();
  }

  private static Stream<Strip> named(Stretch stretch, Measure measure) {
    return Strips.named(stretch, measure).stream()
        .map(
            item ->
                Strips.of(
                    stretch,
                    measure,
                    item,
                    ChartWords.item(item),
                    (days, _) -> ChartWords.toldOn(days, stretch)));
  }

  private static Stream<Strip> nights(Stretch stretch) {
    var nights = Strips.nights(stretch);
    return nights.isEmpty()
        ? Stream.of()
        : Stream.of(
            new Strip(
                ChartWords.name("sleep"),
                ChartWords.nights(stretch, nights.size()),
                Shape.BARS,
                nights));
  }

  private static Stream<Strip> habits(Stretch stretch, List<Plan> plans) {
    return plans.stream()
        .map(
            plan ->
                sincePlanned(
                    plan,
                    Strips.habit(
                        stretch,
                        plan.habit(),
                        ChartWords.upper(plan.step()),
                        ChartWords::timesDone)))
        .flatMap(Pictures::answered)
        .sorted(Comparator.comparingLong(Pictures::daysDone).reversed())
        .limit(MOST_HABITS);
  }

  /** Days before the plan was made are no days on which it was left out. */
  private static Strip sincePlanned(Plan plan, Strip strip) {
    var cells =
        strip.cells().stream()
            .filter(cell -> cell.share() > 0 || !plan.isYoungerThan(cell.day()))
            .toList();
    var done = (int) cells.stream().filter(cell -> cell.share() > 0).count();
    return new Strip(strip.name(), ChartWords.timesDone(done, cells.size()), strip.shape(), cells);
  }

  private static long daysDone(Strip strip) {
    return strip.cells().stream().filter(cell -> cell.share() > 0).count();
  }

  private static Stream<Strip> answered(Strip strip) {
    return strip.cells().isEmpty() ? Stream.of() : Stream.of(strip);
  }
}
