package coach.limber.bot.insight;

import coach.limber.bot.diary.Flares;
import coach.limber.bot.insight.Chart.Line;
import coach.limber.bot.insight.Chart.Mark;
import coach.limber.bot.insight.Chart.Point;
import coach.limber.bot.insight.Chart.Tick;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Optional;

/** What can be drawn as a line: numbers, or words that have an order. */
@SuppressWarnings("ImmutableEnumChecker") // each list is made by List.of
public enum Curve {
  PAIN(Measure.PAIN, List.of(tick(0), tick(5), tick(10))),
  STIFFNESS(Measure.STIFFNESS_MINUTES, List.of(tick(0), tick(30), tick(60))),
  SLEEP(Measure.SLEEP_HOURS, List.of(tick(0), tick(4), tick(8))),
  SLEEP_QUALITY(Measure.SLEEP_QUALITY, words("poor", "ok", "good")),
  STRESS(Measure.STRESS, words("low", "medium", "high")),
  FATIGUE(Measure.FATIGUE, List.of(tick(0), tick(5), tick(10))),
  FATIGUE_IN_WORDS(Measure.FATIGUE, words("low", "medium", "high")),
  MOVEMENT(Measure.MOVEMENT_MINUTES, List.of(tick(0), tick(30), tick(60)));

  private final Measure measure;
  private final List<Tick> scale;

  Curve(Measure measure, List<Tick> scale) {
    this.measure = measure;
    this.scale = scale;
  }

  /** The line over these days; nothing if none of them was answered on this scale. */
  public Optional<Line> over(Stretch stretch, String name) {
    var points =
        stretch.readings(measure).stream()
            .flatMap(reading -> point(stretch, reading).stream())
            .toList();
    return points.isEmpty() ? Optional.empty() : Optional.of(new Line(name, scale, points));
  }

  private Optional<Point> point(Stretch stretch, Reading reading) {
    var mark =
        measure == Measure.PAIN && Flares.isOn(stretch.diary(), reading.day())
            ? Mark.FLARE
            : reading.usual() ? Mark.USUAL : Mark.OWN;
    return tick(reading.value())
        .map(tick -> new Point(reading.day(), tick.value(), tick.words(), mark));
  }

  private Optional<Tick> tick(Value value) {
    return switch (value) {
      case Value.Amount(double amount) ->
          scale.getFirst().words().equals("0") ? Optional.of(tick(amount)) : Optional.empty();
      case Value.Level(String word) ->
          scale.stream().filter(tick -> tick.words().equals(word)).findFirst();
      case Value.Truth _, Value.Items _ -> Optional.empty();
    };
  }

  private static Tick tick(double amount) {
    return new Tick(amount, Amounts.words(amount));
  }

  private static List<Tick> words(String low, String middle, String high) {
    return List.of(new Tick(1, low), new Tick(2, middle), new Tick(3, high));
  }
}
