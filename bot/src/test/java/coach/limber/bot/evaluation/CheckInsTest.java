package coach.limber.bot.evaluation;

import static coach.limber.bot.evaluation.Cases.declined;
import static coach.limber.bot.evaluation.Cases.figure;
import static coach.limber.bot.evaluation.Cases.told;
import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.Value.Amount;
import coach.limber.knowledge.language.Value.Items;
import coach.limber.knowledge.language.Value.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInsTest {
  /** Nothing is said but these. */
  private static String gold(String said, String tolerance) {
    var lists =
        List.of("joints", "gut", "foods", "triggers", "supports", "movement", "habits_done");
    var all = new StringBuilder();
    for (var measure : Measure.values()) {
      if (!said.contains("'" + measure.id() + "'")) {
        all.append(", '")
            .append(measure.id())
            .append(lists.contains(measure.id()) ? "': []" : "': null");
      }
    }
    return "{'gold': {" + said + all + "}" + tolerance + "}";
  }

  private static double allRight(String label, Map<Measure, Value> values) {
    return figure(new CheckIns(), "checkins.all-right", told(label, values));
  }

  @Test
  void sixteenRightFieldsAreAllRight() {
    var label = gold("'pain': 4, 'joints': ['knee', 'finger']", "");
    Map<Measure, Value> values =
        Map.of(Measure.PAIN, new Amount(4), Measure.JOINTS, new Items(List.of("finger", "knee")));
    assertThat(allRight(label, values)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "5, 0", "3, 0"})
  void aNumberIsExact(double got, double right) {
    assertThat(allRight(gold("'pain': 4", ""), Map.of(Measure.PAIN, new Amount(got))))
        .isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "5, 1", "3, 1", "6, 0"})
  void aVagueNumberMayBeOneOff(double got, double right) {
    var label = gold("'pain': 4", ", 'approx': ['pain']");
    assertThat(allRight(label, Map.of(Measure.PAIN, new Amount(got)))).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"high, 1", "medium, 1", "low, 0"})
  void aVagueLevelMayBeTheNextOne(String got, double right) {
    var label = gold("'fatigue': 'high'", ", 'approx': ['fatigue']");
    assertThat(allRight(label, Map.of(Measure.FATIGUE, new Level(got)))).isEqualTo(right);
  }

  @Test
  void anAlternativeIsRightToo() {
    var label = gold("'sleep_quality': 'poor'", ", 'alt': {'sleep_quality': [null, 'ok']}");
    assertThat(allRight(label, Map.of(Measure.SLEEP_QUALITY, new Level("ok")))).isEqualTo(1);
    assertThat(allRight(label, Map.of())).isEqualTo(1);
    assertThat(allRight(label, Map.of(Measure.SLEEP_QUALITY, new Level("good")))).isEqualTo(0);
  }

  @Test
  void anOptionalItemIsNeitherRequiredNorPenalised() {
    var label = gold("'supports': []", ", 'optional': {'supports': ['fiber']}");
    assertThat(allRight(label, Map.of(Measure.SUPPORTS, new Items(List.of("fiber"))))).isEqualTo(1);
    assertThat(allRight(label, Map.of())).isEqualTo(1);
  }

  @Test
  void foodsMatchWhenOneContainsTheOtherAndJointsDoNot() {
    var foods = gold("'foods': ['bean burritos']", "");
    assertThat(allRight(foods, Map.of(Measure.FOODS, new Items(List.of("burrito"))))).isEqualTo(1);
    var joints = gold("'joints': ['hand']", "");
    assertThat(allRight(joints, Map.of(Measure.JOINTS, new Items(List.of("hands"))))).isEqualTo(0);
  }

  @Test
  void aListIsScoredByWhatIsFoundAndWhatIsApt() {
    var label = gold("'joints': ['knee', 'hip', 'toe']", "");
    var half = told(label, Map.of(Measure.JOINTS, new Items(List.of("knee", "hip", "neck"))));
    // Two thirds found, two thirds apt.
    assertThat(figure(new CheckIns(), "checkins.joints", half)).isEqualTo(4.0 / 6);
  }

  @Test
  void aValueThatNobodySaidIsInvented() {
    var invented = told(gold("'pain': 4", ""), Map.of(Measure.SLEEP_HOURS, new Amount(8)));
    // Of nine numbers and words, all but pain were left unsaid.
    assertThat(figure(new CheckIns(), "checkins.invented", invented)).isEqualTo(1.0 / 8);
  }

  @Test
  void aTextThatWasNotReadAsACheckInHasNoValues() {
    var label = gold("'pain': 4", "");
    assertThat(figure(new CheckIns(), "checkins.pain", declined(label, ""))).isEqualTo(0);
    assertThat(figure(new CheckIns(), "checkins.read-as-one", declined(label, ""))).isEqualTo(0);
  }
}
