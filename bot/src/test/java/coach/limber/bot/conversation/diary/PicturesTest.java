package coach.limber.bot.conversation.diary;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.Pages;
import coach.limber.bot.conversation.Situations;
import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.insight.Chart;
import coach.limber.bot.insight.Chart.Cell;
import coach.limber.bot.insight.Chart.Mark;
import coach.limber.bot.insight.Chart.Point;
import coach.limber.bot.insight.Stretch;
import coach.limber.bot.picture.Drawing;
import coach.limber.bot.picture.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * What pictures show. With {@code PICTURES=write} in the environment the examples in {@code docs}
 * are drawn anew, and with {@code PICTURES=all} every situation into {@code target/pictures}.
 */
class PicturesTest {
  private static final LocalDate MONDAY = Pages.MONDAY;

  private final Chart week = Situations.named("week").chart();

  @Test
  void aDayWithoutAnAnswerHasNoPoint() {
    assertThat(week.lines().getFirst().points())
        .extracting(Point::day)
        .containsExactly(
            MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(6));
  }

  @Test
  void correctedValuesAreShownAndFlaresAndUsualOnesMarked() {
    assertThat(week.lines().getFirst().points())
        .contains(new Point(MONDAY.plusDays(3), 8, "8", Mark.FLARE))
        .contains(new Point(MONDAY.plusDays(6), 4, "4", Mark.USUAL));
    assertThat(week.legend())
        .extracting(Chart.Sign::mark)
        .containsExactly(Mark.FLARE, Mark.USUAL, Mark.GAP);
  }

  @Test
  void whatWasNotEatenAndWhatWasNotSaidDiffer() {
    var gluten = week.strips().getFirst();

    assertThat(gluten.name()).isEqualTo("Gluten");
    assertThat(gluten.count()).isEqualTo("told on 2 of 5 days");
    assertThat(gluten.cells())
        .contains(new Cell(MONDAY, 0, ""), new Cell(MONDAY.plusDays(2), 1, ""))
        .noneMatch(cell -> cell.day().equals(MONDAY.plusDays(1)));
  }

  @Test
  void theWordsSayTheSameAsThePicture() {
    assertThat(Situations.named("week").alt())
        .startsWith("Pain 4 to 8, flare on Thursday. 23 to 29 Mar · 5 of 7 days answered")
        .contains("Mon 4, Tue no answer, Wed 5, Thu 8 (flare), Fri 5, Sat no answer")
        .contains("Sun 4 (same as usual)")
        .contains("Gluten: told on 2 of 5 days (Wed, Thu)")
        .contains("Sleep: 6.4 h on average (Mon 7, Wed 6.5, Thu 4, Sun 8)")
        .contains("A ten-minute walk: done 3 of 4 days (Mon, Fri, Sun)");
  }

  @Test
  void theWordsOfAMonthNameTheDaysToo() {
    assertThat(Situations.named("month").alt())
        .containsPattern("Gluten: told on \\d+ of \\d+ days \\([\\d, to]+ Mar\\)")
        .containsPattern("A ten-minute walk: done \\d+ of \\d+ days \\([\\d, to]+ Mar\\)")
        .containsPattern(
            "Sleep: [\\d.]+ h on average \\(least [\\d.]+ on \\d+ Mar, most [\\d.]+ on \\d+"
                + " Mar\\)");
  }

  @Test
  void datesAreSaidInFewWords() {
    var days =
        Stream.of("2026-02-27", "2026-02-28", "2026-03-04", "2026-03-29", "2026-03-30")
            .map(LocalDate::parse)
            .toList();
    var run = LocalDate.of(2026, 3, 30).datesUntil(LocalDate.of(2026, 4, 3)).toList();

    assertThat(ShortDates.dates(days)).isEqualTo("27, 28 Feb, 4, 29, 30 Mar");
    assertThat(ShortDates.dates(run)).isEqualTo("30 Mar to 2 Apr");
    assertThat(ShortDates.dates(MONDAY.datesUntil(MONDAY.plusDays(4)).toList()))
        .isEqualTo("23 to 26 Mar");
  }

  @Test
  void noAnswersNoPicture() {
    assertThat(Pictures.overview(new Stretch(new Pages().diary(), MONDAY, 7), List.of())).isEmpty();
  }

  @Test
  void theHeadlineSaysNoMoreThanIsThere() {
    assertThat(Situations.all().entrySet())
        .extracting(entry -> entry.getKey() + ": " + entry.getValue().chart().title())
        .contains(
            "week-of-one-answer: Pain 4 on Wednesday",
            "week-of-zeros: Pain 0 each time you answered",
            "week-of-tens: Pain 10 each time you answered",
            "week-with-little: Pain 3 to 6, highest on Saturday");
  }

  @Test
  void everySituationIsDrawnAndIsNotBlank() throws IOException {
    for (var situation : Situations.all().entrySet()) {
      var image =
          ImageIO.read(new ByteArrayInputStream(png(situation.getValue().chart(), Theme.LIGHT)));
      var colours = new HashSet<Integer>();
      for (int x = 0; x < image.getWidth(); x += 3) {
        for (int y = 0; y < image.getHeight(); y += 3) {
          colours.add(image.getRGB(x, y));
        }
      }
      assertThat(image.getWidth()).as(situation.getKey()).isEqualTo(1080);
      assertThat(image.getHeight()).as(situation.getKey()).isBetween(300, 1500);
      assertThat(colours).as(situation.getKey()).hasSizeGreaterThan(20);
    }
  }

  @Test
  void theSameChartGivesTheSamePictureInLittleTime() {
    var first = png(week, Theme.DARK);
    var threads = ManagementFactory.getThreadMXBean();
    var warm = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      var before = threads.getCurrentThreadCpuTime();
      assertThat(png(week, Theme.DARK)).isEqualTo(first);
      warm = Math.min(warm, threads.getCurrentThreadCpuTime() - before);
    }

    assertThat(TimeUnit.NANOSECONDS.toMillis(warm)).isLessThan(150);
  }

  @Test
  void areWrittenOnDemand() throws IOException {
    var wish = System.getenv().getOrDefault("PICTURES", "");
    var folder = wish.equals("all") ? Path.of("target/pictures") : Path.of("docs");
    for (var situation : Situations.all().entrySet()) {
      var name = situation.getKey();
      if (wish.equals("all") || (wish.equals("write") && List.of("week", "month").contains(name))) {
        Files.createDirectories(folder);
        for (var theme : Theme.values()) {
          var file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
          Files.write(folder.resolve(file), png(situation.getValue().chart(), theme));
        }
      }
    }
  }

  private static byte[] png(Chart chart, Theme theme) {
    return Drawing.of(chart, theme).png();
  }
}
