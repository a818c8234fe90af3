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
          lying down 1, walk 4 | pain=4 movement=[walking]
          3 walking 7 stairs | pain=7 movement=[walking]
          walk 10, stretch 8 | movement=[walking, stretching] movement_minutes=18
          walk 10, stretch 8, pain 3 | pain=3 movement=[walking, stretching] movement_minutes=18
          pain 3 walk 10 stretch 8 | pain=3 movement=[walking, stretching] movement_minutes=18
          walked 30 min, 4 | pain=4 movement=[walking] movement_minutes=30
          """)
  void eachPostureHasItsOwnPain(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
