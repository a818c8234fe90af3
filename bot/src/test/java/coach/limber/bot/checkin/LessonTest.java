package coach.limber.bot.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Question STRESS =
      new Question(
          "stress",
          Question.Kind.IN_TURN,
          Set.of("stress"),
          "How much stress?",
          "Stress?",
          false,
          List.of(option("low"), option("high")));

  private static Question.Option option(String level) {
    return new Question.Option(level, level, Map.of("stress", new Value.Level(level)));
  }

  /** A day's answer, such as "low 2" or "low 2 usual": the second number is that day's pain. */
  private static Map<String, Entry> day(String text) {
    var words = List.of(text.split(" "));
    var origin = words.contains("usual") ? Origin.USUAL : Origin.TAPPED;
    var day = new HashMap<String, Entry>();
    day.put("stress", entry("stress", new Value.Level(words.getFirst()), origin));
    words.stream()
        .filter(word -> word.matches("\\d+"))
        .map(word -> new Value.Amount(Double.parseDouble(word)))
        .forEach(pain -> day.put(Measure.PAIN.id(), entry(Measure.PAIN.id(), pain, origin)));
    return day;
  }

  private static Entry entry(String field, Value value, Origin origin) {
    return new Entry(DAY, Instant.EPOCH, field, new Said.Given(value), origin);
  }

  private static double worth(String... days) {
    return new Lesson(STRESS, 1, Arrays.stream(days).map(LessonTest::day).toList()).worth();
  }

  /** What the pain of those days adds. */
  private static double linked(String... days) {
    var painless = Arrays.stream(days).map(day -> day.replaceAll(" \\d+", ""));
    return worth(days) - worth(painless.toArray(String[]::new));
  }

  private static double entropy(double share) {
    return -(share * Math.log(share) + (1 - share) * Math.log(1 - share)) / Math.log(2);
  }

  @Test
  void anAnswerMakesTheNextScarcerAndTellsWhatIsUsual() {
    assertThat(worth("low")).isCloseTo(1 / 2.0 + entropy(0.5 / 2), within(1e-9));
  }

  @Test
  void sameAsUsualIsHalfAnAnswer() {
    assertThat(worth("low usual")).isCloseTo(1 / 1.5 + entropy(0.5 / 1.5), within(1e-9));
    assertThat(worth("low usual", "low usual")).isCloseTo(worth("low"), within(1e-9));
  }

  @Test
  void whatGoesWithPainIsWorthMoreTheMoreDaysThereAre() {
    assertThat(linked("low 2", "low 2", "high 6", "high 6")).isCloseTo(4 / 11.0, within(1e-9));
    assertThat(linked("low 2", "high 6")).isCloseTo(2 / 9.0, within(1e-9));
    assertThat(linked("low 2", "low 6", "high 6", "high 2")).isCloseTo(0, within(1e-9));
    assertThat(linked("low 4", "high 4")).isZero();
  }

  @Test
  void aLinkThatRestsOnSameAsUsualCountsHalfTheDays() {
    assertThat(linked("low 2 usual", "low 2 usual", "high 6 usual", "high 6 usual"))
        .isCloseTo(2 / 9.0, within(1e-9));
  }

  @Test
  void whatWasSaidOutweighsWhatWasAsUsual() {
    assertThat(linked("low 2", "high 6", "low 6 usual", "high 2 usual"))
        .isCloseTo(3 / 10.0 / 9, within(1e-9));
  }
}
