package coach.limber.bot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.insight.Chart;
import coach.limber.bot.insight.Chart.Line;
import coach.limber.bot.insight.Chart.Mark;
import coach.limber.bot.insight.Chart.Point;
import coach.limber.bot.insight.Chart.Tick;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is really on the paper, dot by dot. */
class PixelsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final List<Tick> SCALE =
      List.of(new Tick(0, "0"), new Tick(5, "5"), new Tick(10, "10"));

  /** The days of a gap, and those before and after it. */
  private static final Set<Integer> GAP = Set.of(3, 4);

  @ParameterizedTest
  @ValueSource(ints = {7, 31})
  void whereNothingWasSaidThereIsNoLineAndNoZero(int days) {
    for (var theme : Theme.values()) {
      var full = drawn(pain(days, Map.of(), Set.of()), theme);
      var broken = drawn(pain(days, Map.of(), GAP), theme);
      var columns = extent(full, theme.line);
      var step = (columns.right() - columns.left()) / (double) days;
      var left = (int) (columns.left() + 3.05 * step);
      var right = (int) (columns.left() + 4.95 * step);

      assertThat(count(full, theme.line, left, right)).isPositive();
      assertThat(count(broken, theme.line, left, right)).isZero();
      assertThat(count(broken, theme.gap, left, right)).isGreaterThan(100);
      assertThat(count(full, theme.gap, left, right)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 31})
  void aZeroThatWasSaidIsDrawn(int days) {
    for (var theme : Theme.values()) {
      var gap = drawn(pain(days, Map.of(), Set.of(3)), theme);
      var zero = drawn(pain(days, Map.of(3, new Point(day(3), 0, "0", Mark.OWN)), Set.of()), theme);

      assertThat(extent(zero, theme.line).bottom())
          .isGreaterThan(extent(gap, theme.line).bottom() + 100);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 31, 90})
  void everyFlareHasATriangleThatStandsOnItsBase(int days) {
    var flares =
        Map.of(
            1, new Point(day(1), 8, "8", Mark.FLARE),
            4, new Point(day(4), 9, "9", Mark.FLARE),
            6, new Point(day(6), 10, "10", Mark.FLARE));
    for (var theme : Theme.values()) {
      var shapes = shapes(drawn(pain(days, flares, Set.of()), theme), theme.flare);

      assertThat(shapes).as("%s of %d days", theme, days).hasSize(3);
      assertThat(shapes)
          .allSatisfy(
              rows -> {
                var widths = List.copyOf(rows.values());
                assertThat(widths.getFirst()).isLessThan(widths.get(widths.size() / 2));
                assertThat(widths.get(widths.size() / 2)).isLessThan(widths.getLast());
              });
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsStandOutFromThePaper(Theme theme) {
    assertThat(Eye.contrast(theme.ink, theme.paper)).isGreaterThanOrEqualTo(4.5);
    assertThat(Eye.contrast(theme.quiet, theme.paper)).isGreaterThanOrEqualTo(4.5);
  }

  /** The grid and the hatch of a gap are quiet on purpose: that nothing is there says the same. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void signsStandOutFromThePaper(Theme theme) {
    signs(theme)
        .forEach(
            (name, colour) ->
                assertThat(Eye.contrast(colour, theme.paper)).as(name).isGreaterThanOrEqualTo(3));
  }

  /** Of colours that are as far apart as 15 nobody says that they are the same. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void noTwoSignsLookAlikeToTheColourBlind(Theme theme) {
    var signs = List.copyOf(signs(theme).entrySet());
    for (var eye : Eye.values()) {
      for (int i = 0; i < signs.size(); i++) {
        for (var other : signs.subList(i + 1, signs.size())) {
          assertThat(eye.distance(signs.get(i).getValue(), other.getValue()))
              .as("%s and %s to %s", signs.get(i).getKey(), other.getKey(), eye)
              .isGreaterThan(15);
        }
      }
    }
  }

  private static Map<String, Color> signs(Theme theme) {
    return Map.of(
        "line", theme.line,
        "flare", theme.flare,
        "squares", theme.squares,
        "dots", theme.dots,
        "bars", theme.bars);
  }

  // Pictures

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  /** Pain 5 on each day that is not left out and has no point of its own. */
  private static Chart pain(int days, Map<Integer, Point> own, Set<Integer> without) {
    var points =
        IntStream.range(0, days)
            .filter(number -> !without.contains(number))
            .mapToObj(number -> own.getOrDefault(number, new Point(day(number), 5, "5", Mark.OWN)))
            .toList();
    return new Chart(
        "Pain",
        "",
        FIRST,
        day(days - 1),
        List.of(new Line("Pain", SCALE, points)),
        List.of(),
        List.of(),
        List.of());
  }

  private static BufferedImage drawn(Chart chart, Theme theme) {
    try {
      return ImageIO.read(new ByteArrayInputStream(Drawing.of(chart, theme).png()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Dots of one colour

  private static boolean is(BufferedImage image, int x, int y, Color colour) {
    return (image.getRGB(x, y) & 0xffffff) == (colour.getRGB() & 0xffffff);
  }

  private static long count(BufferedImage image, Color colour, int left, int right) {
    return IntStream.range(left, right)
        .mapToLong(
            x -> IntStream.range(0, image.getHeight()).filter(y -> is(image, x, y, colour)).count())
        .sum();
  }

  private record Extent(int left, int right, int bottom) {}

  private static Extent extent(BufferedImage image, Color colour) {
    var columns =
        IntStream.range(0, image.getWidth())
            .filter(x -> count(image, colour, x, x + 1) > 0)
            .summaryStatistics();
    var bottom =
        IntStream.range(0, image.getHeight())
            .filter(
                y -> IntStream.range(0, image.getWidth()).anyMatch(x -> is(image, x, y, colour)))
            .max()
            .orElseThrow();
    return new Extent(columns.getMin(), columns.getMax(), bottom);
  }

  /** Shapes that stand side by side: for each the width of its rows, from the top. */
  private static List<Map<Integer, Integer>> shapes(BufferedImage image, Color colour) {
    var columns =
        IntStream.range(0, image.getWidth())
            .filter(x -> count(image, colour, x, x + 1) > 0)
            .boxed()
            .toList();
    return columns.stream()
        .filter(x -> !columns.contains(x - 1))
        .map(x -> rows(image, colour, x, columns))
        .toList();
  }

  private static Map<Integer, Integer> rows(
      BufferedImage image, Color colour, int left, List<Integer> columns) {
    var right = left;
    while (columns.contains(right + 1)) {
      right++;
    }
    var rows = new TreeMap<Integer, Integer>();
    for (int x = left; x <= right; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (is(image, x, y, colour)) {
          rows.merge(y, 1, Integer::sum);
        }
      }
    }
    return rows;
  }
}
