package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words that tell of tiredness or of pain by themselves, and of something else with a word behind.
 */
class AloneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          totally spent, hips 3 | pain=3 joints=[hip] fatigue=high
          spent the day in bed, hips 3 | pain=3 joints=[hip]
          wiped after the shift | fatigue=high
          wiped the worktop, wrists 4 | pain=4 joints=[wrist]
          feeling fresh, 2 | pain=2 fatigue=low
          fresh bread, 2 | pain=2 foods=[bread] triggers=[gluten]
          I'm pooped | fatigue=high
          haven't pooped in 2 days | gut=[constipation] gut_ok=false
          knees wrecked, 7 | pain=7 joints=[knee]
          absolutely wrecked, knees 5 | pain=5 joints=[knee] fatigue=high
          drained the pasta, pain 3 | pain=3
          drained from work | fatigue=high
          run down the hill, ankles 4 | pain=4 joints=[ankle]
          run down today | fatigue=medium
          watched a zombie film, 3 | pain=3
          no strength left, hips 4 | pain=4 joints=[hip] fatigue=high
          no strength in my grip, 5 | pain=5
          """)
  void whoIsTired(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          pain high all day | pain=7
          hips sore after the high kerb | joints=[hip]
          gave my son a high five, thumb 2 | pain=2 joints=[thumb]
          dull ache in my hip | pain=2 joints=[hip]
          dull day, hips sore | joints=[hip]
          quiet in the hips | pain=2 joints=[hip]
          quiet day, hips sore | joints=[hip]
          low grade ache in the toes | pain=2 joints=[toe]
          low chair, hips sore | joints=[hip]
          sharp pain in my elbow | pain=7 joints=[elbow]
          sharp cheddar, elbow sore | joints=[elbow] foods=[cheddar] triggers=[dairy]
          """)
  void whatHurts(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
