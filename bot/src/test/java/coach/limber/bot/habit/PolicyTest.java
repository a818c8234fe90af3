package coach.limber.bot.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Plot WALK = new Plot("walk", "walk");
  private static final Policy NEW = new Policy(Beliefs.none());

  /** Somebody who did it after so many of a hundred nudges, and on so many of as many days. */
  private static Policy after(int doneWhenSent, int doneWhenLeft) {
    return knowing(
        Map.of(
            Tally.sent("walk"), new Tally.Count(100, doneWhenSent),
            Tally.left("walk"), new Tally.Count(100, doneWhenLeft)));
  }

  private static Policy knowing(Map<Tally.Key, Tally.Count> counts) {
    return new Policy(new Beliefs(new Tally(counts), Crowd.none()));
  }

  private static Dice dice(int number) {
    return Dice.of("somebody " + number, DAY, "nudge");
  }

  @Test
  void howeverSureItIsBothSendingAndLeavingOutStayPossible() {
    assertThat(after(100, 0).sending(WALK)).isEqualTo(0.8);
    assertThat(after(0, 100).sending(WALK)).isEqualTo(0.2);
  }

  @Test
  void betweenTheBoundsItSendsAsLikelyAsANudgeHelps() {
    assertThat(NEW.sending(WALK)).isBetween(0.55, 0.7);
    assertThat(after(50, 50).sending(WALK)).isBetween(0.5, 0.55);
    assertThat(after(53, 50).sending(WALK)).isBetween(0.6, 0.75);
    assertThat(after(47, 50).sending(WALK)).isBetween(0.25, 0.4);
  }

  @Test
  void wordsRestForFourDaysWhereOthersAreReady() {
    for (int number = 0; number < 50; number++) {
      var shown = new HashMap<String, LocalDate>();
      for (var day = DAY; day.isBefore(DAY.plusDays(60)); day = day.plusDays(1)) {
        var words =
            NEW.words(WALK, World.WORDS, shown, day, Dice.of("somebody " + number, day, "nudge"));
        assertThat(shown.getOrDefault(words.id(), LocalDate.MIN))
            .as("%s before %s", words.id(), day)
            .isBefore(day.minusDays(4));
        shown.put(words.id(), day);
      }
    }
  }

  @Test
  void afterFourDaysTheyMayComeAgain() {
    var shown = Map.of("a", DAY.minusDays(5), "b", DAY.minusDays(4));

    assertThat(NEW.words(WALK, List.of("a", "b"), shown, DAY, dice(1)))
        .isEqualTo(new Policy.Words("a", 1));
  }

  @Test
  void whereAllRestTheOnesThatRestedLongestComeForSure() {
    var shown = Map.of("a", DAY.minusDays(1), "b", DAY.minusDays(3), "c", DAY.minusDays(2));

    for (int number = 0; number < 20; number++) {
      assertThat(NEW.words(WALK, List.of("a", "b", "c"), shown, DAY, dice(number)))
          .isEqualTo(new Policy.Words("b", 1));
    }
  }

  /** Words as good as others: at first they are chosen as seldom as it goes, then evenly. */
  @ParameterizedTest
  @CsvSource({"5, 0.20", "12, 0.26", "19, 0.36", "26, 0.43", "100, 0.50"})
  void whatWasShownComesBackByHalfEveryWeek(int days, double often) {
    var shown = Map.of("a", DAY.minusDays(days));
    var known = new Tally.Count(400, 200);
    var policy =
        knowing(
            Map.of(
                Tally.words("walk", "a"), known,
                Tally.words("walk", "b"), known));

    var average =
        IntStream.range(0, 400)
            .mapToObj(number -> policy.words(WALK, List.of("a", "b"), shown, DAY, dice(number)))
            .mapToDouble(
                words -> words.id().equals("a") ? words.probability() : 1 - words.probability())
            .average()
            .orElseThrow();

    assertThat(average).isCloseTo(often, within(0.03));
  }

  @Test
  void wordsAfterWhichMoreIsDoneComeMoreOften() {
    var policy =
        knowing(
            Map.of(
                Tally.words("walk", "a"), new Tally.Count(40, 30),
                Tally.words("walk", "b"), new Tally.Count(40, 5)));

    var words = policy.words(WALK, List.of("a", "b"), Map.of(), DAY, dice(1));

    assertThat(words.id().equals("a") ? words.probability() : 1 - words.probability())
        .isEqualTo(0.8, within(1e-9));
  }

  @Test
  void whereOneWordingIsLeftItComesForSureOnceItRested() {
    assertThat(NEW.words(WALK, List.of("plain"), Map.of("plain", DAY), DAY, dice(1)))
        .isEqualTo(new Policy.Words("plain", 1));
  }
}
