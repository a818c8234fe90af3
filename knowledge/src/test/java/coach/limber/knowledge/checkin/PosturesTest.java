package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          nothing at rest, 6 when i move | pain=6
          0 sitting 5 walking | pain=5 movement=[walking]
          5 sitting 2 walking | pain=5 movement=[walking]
          sitting 2, standing 6 | pain=6
          3 at rest 7 on the stairs | pain=7
          6 when i stand | pain=6
          3 sitting, 7 stairs | pain=7
          rest 2 moving 5 | pain=5
          hips 2 sitting 7 walking | pain=7 joints=[hip] movement=[walking]
          walked 30 min, 4 | pain=4 movement=[walking] movement_minutes=30
          """)
  void eachPostureHasItsOwnPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
