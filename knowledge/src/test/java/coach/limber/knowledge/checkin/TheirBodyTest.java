package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The body of an animal or of somebody else is not the person's. */
class TheirBodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the dog's hip is bad, 7/10",
        "our cat's back is sore, 6",
        "dog's knee is a 7",
        "my horse's leg is bad, 8/10",
        "the dog is limping, 7/10",
        "my husband's knee is bad, maybe an 8",
        "my mum has sore hands, 9/10",
        "mums hands are a 9",
        "sarah's knee is a 9"
      })
  void aNumberBehindItIsTheirs(String text) {
    assertThat(Day.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my knee is 8 like my mum's | pain=8 joints=[knee]
          my husband's knee is bad, mine is 4 | pain=4 joints=[knee]
          his shoulder's killing him, 8, mine is 3 | pain=3 joints=[shoulder]
          my husband's knee is bad, my hip 5 | pain=5 joints=[hip]
          my husband is ill and my left knee is 7 | pain=7 joints=[knee]
          my husband rubbed my knee, 6 | pain=6 joints=[knee]
          my dog jumped on my hip, 7 | pain=7 joints=[hip]
          the dog was sick, 5 | pain=5
          my mum's in hospital, knees 7 | pain=7 joints=[knee]
          today's knee is a 7 | pain=7 joints=[knee]
          dog walk 20 min, 5 | pain=5 movement=[walking] movement_minutes=20
          """)
  void whatIsTheirOwnStays(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
