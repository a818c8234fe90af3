package coach.limber.bot.insight;

import coach.limber.bot.insight.Chart.Line;
import coach.limber.bot.insight.Chart.Mark;
import coach.limber.bot.insight.Chart.Point;
import coach.limber.bot.insight.Chart.Tick;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A measure of somebody's own as a line, on the scale that they gave it. */
public final class OwnLine {
  private OwnLine() {}

  /** Nothing if none of the days was answered. */
  public static Optional<Line> over(
      Stretch stretch, String field, String name, int lowest, int highest) {
    var points = stretch.dates().stream().flatMap(day -> point(stretch, field, day)).toList();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Line(name, List.of(tick(lowest), tick(highest)), points));
  }

  private static Stream<Point> point(Stretch stretch, String field, LocalDate day) {
    return stretch.diary().value(day, field).stream()
        .flatMap(
            value ->
                value instanceof Value.Amount(double amount)
                    ? Stream.of(new Point(day, amount, Amounts.words(amount), Mark.OWN))
                    : Stream.of());
  }

  private static Tick tick(int value) {
    return new Tick(value, Integer.toString(value));
  }
}
