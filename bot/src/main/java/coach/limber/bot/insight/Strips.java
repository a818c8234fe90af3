package coach.limber.bot.insight;

import coach.limber.bot.insight.Chart.Cell;
import coach.limber.bot.insight.Chart.Shape;
import coach.limber.bot.insight.Chart.Strip;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Rows of yes and no, and nights as bars. */
public final class Strips {
  /** A bar of this many hours is full. */
  private static final double LONG_NIGHT = 10;

  private Strips() {}

  /** How a strip is counted in words: this many of that many days. */
  @FunctionalInterface
  public interface Counting {
    String words(int days, int answered);
  }

  /** The things named of a measure, most frequent first. */
  public static List<String> named(Stretch stretch, Measure measure) {
    var all =
        stretch.readings(measure).stream().flatMap(reading -> items(reading).stream()).toList();
    return all.stream()
        .distinct()
        .sorted((one, other) -> count(all, other) - count(all, one))
        .toList();
  }

  private static int count(List<String> all, String item) {
    return (int) all.stream().filter(item::equals).count();
  }

  /** On which of the answered days this thing was named. */
  public static Strip of(
      Stretch stretch, Measure measure, String item, String name, Counting counting) {
    return strip(
        stretch,
        measure,
        (_, reading) -> items(reading).contains(item) || says(reading),
        name,
        Shape.SQUARES,
        counting);
  }

  /** On which of the answered days this habit was done. */
  public static Strip habit(Stretch stretch, String habit, String name, Counting counting) {
    return strip(
        stretch,
        Measure.HABITS_DONE,
        (day, _) -> stretch.doneOn(day, habit),
        name,
        Shape.DOTS,
        counting);
  }

  private static Strip strip(
      Stretch stretch,
      Measure measure,
      BiPredicate<LocalDate, Reading> holds,
      String name,
      Shape shape,
      Counting counting) {
    var cells =
        stretch.readings(measure).stream()
            .map(reading -> new Cell(reading.day(), holds.test(reading.day(), reading) ? 1 : 0, ""))
            .toList();
    var days = (int) cells.stream().filter(cell -> cell.share() > 0).count();
    return new Strip(name, counting.words(days, cells.size()), shape, cells);
  }

  /**
   * Hours of sleep; a night of which only the quality was said has a bar of a third, two, three.
   */
  public static List<Cell> nights(Stretch stretch) {
    return stretch.dates().stream().flatMap(day -> night(stretch, day)).toList();
  }

  private static Stream<Cell> night(Stretch stretch, LocalDate day) {
    var hours = stretch.diary().value(day, Measure.SLEEP_HOURS.id());
    if (hours.isPresent() && hours.get() instanceof Value.Amount(double amount)) {
      var share = Math.clamp(amount / LONG_NIGHT, 0, 1);
      return Stream.of(new Cell(day, share, Amounts.words(amount)));
    }
    return stretch.diary().value(day, Measure.SLEEP_QUALITY.id()).stream()
        .flatMap(value -> quality(value).stream())
        .map(word -> new Cell(day, share(word), word));
  }

  private static Optional<String> quality(Value value) {
    return value instanceof Value.Level(String word) ? Optional.of(word) : Optional.empty();
  }

  private static double share(String quality) {
    return switch (quality) {
      case "poor" -> 1 / 3.0;
      case "ok" -> 2 / 3.0;
      default -> 1;
    };
  }

  private static List<String> items(Reading reading) {
    return reading.value() instanceof Value.Items(var items) ? items : List.of();
  }

  private static boolean says(Reading reading) {
    return reading.value() instanceof Value.Truth(boolean truth) && truth;
  }
}
