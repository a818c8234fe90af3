package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.habit.Plan;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPlanTest {
  @ParameterizedTest
  @CsvSource({
    "the walk, a ten-minute walk",
    "walking, a ten-minute walk",
    "my stretches, stretch my hands",
    "hand stretching, stretch my hands",
    "the exercises, one exercise",
    "veg, eat vegetables"
  })
  void isNamedByItsWords(String name, String step) {
    assertThat(NamedPlan.in(name, List.of(plan(step)))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "the dog, do yoga",
    "new shoes, shoulder rolls",
    "the swim, a ten-minute walk",
    "the, a ten-minute walk"
  })
  void otherWordsNameNone(String name, String step) {
    assertThat(NamedPlan.in(name, List.of(plan(step)))).isEmpty();
  }

  private static Plan plan(String step) {
    return new Plan(step, step, "After breakfast", LocalTime.of(8, 0), Plan.NEVER);
  }
}
