package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Similes, loose limbs and figures of speech, each beside what looks the same and is meant. */
class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          knees like melons, 7 | pain=7 joints=[knee]
          feet swelled like bread dough | joints=[foot]
          my hands look like raw chicken, 5 | pain=5 joints=[hand]
          fingers like two fat carrots today | joints=[finger]
          had like a bagel at noon | foods=[bagel] triggers=[gluten]
          ate like a whole pizza | foods=[pizza] triggers=[gluten, dairy, processed]
          something like a curry for dinner | foods=[curry]
          """)
  void whatABodyIsLikeWasNotEaten(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          legs loose after the swim | movement=[swimming]
          felt calm and loose all day | ''
          a bit loose today | gut=[diarrhea] gut_ok=false
          stomach's loose | gut=[diarrhea] gut_ok=false
          bit loose after the walk, had to run to the toilet | gut=[diarrhea] gut_ok=false movement=[walking]
          """)
  void limbsAreLooseInAnotherWay(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my mood's lifted | ''
          the haze lifted after noon | ''
          fog finally lifted | brain_fog=false
          lifted for half an hour | movement=[strength] movement_minutes=30
          couldn't sing for toffee, hip 2 | pain=2 joints=[hip]
          swapped crisps for nuts | foods=[nuts]
          """)
  void whatLiftsByItselfIsNoTrainingAndToffeeMayBeNoFood(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          the landlord is a nightmare, slept 7 hours | sleep_hours=7
          traffic was awful, 6 hours sleep | sleep_hours=6
          had nightmares again | sleep_quality=poor
          sleep was a nightmare | sleep_quality=poor
          the night was a nightmare, 3 hours | sleep_hours=3 sleep_quality=poor
          slept 8 and it was lovely | sleep_hours=8 sleep_quality=good
          """)
  void whatIsSaidOfAnythingElseIsNoNight(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          my ankles are ballooning, 5 | pain=5 joints=[ankle]
          fingers all swole this morning | joints=[finger]
          ballooning since lunch | gut=[bloating] gut_ok=false
          belly ballooned, knees 2 | pain=2 joints=[knee] gut=[bloating] gut_ok=false
          belly has swelled right up | gut=[bloating] gut_ok=false
          """)
  void limbsSwellInAnotherWay(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          feel as if I've swallowed a melon | gut=[bloating] gut_ok=false
          had to undo my jeans at lunch | gut=[bloating] gut_ok=false
          """)
  void whatABellyLooksLike(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          brain refuses to work | brain_fog=true
          head won't engage today, 3 | pain=3 brain_fog=true
          head: mush | brain_fog=true
          brain = porridge | brain_fog=true
          foggy on the fields at dawn, mind clear | brain_fog=false
          foggy, concentration fine, knees 2 | pain=2 joints=[knee] brain_fog=true
          brain fog this morning but head clear now | brain_fog=true
          """)
  void aHeadThatDoesNotWork(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          belly tight as a drum | gut=[bloating] gut_ok=false
          stomach hard as a rock, no poo for 3 days | gut=[constipation, bloating] gut_ok=false
          mum's belly is swollen | ''
          ankles like balloons, tummy grand | joints=[ankle] gut_ok=true
          """)
  void aBellyLikeADrumIsBloated(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          stiff as a plank for 40 mins | stiffness_minutes=40
          did planks for 5 min | movement=[strength] movement_minutes=5
          """)
  void asStiffAsAPlankIsNoExercise(String text, String day) {
    assertThat(Day.of(text)).isEqualTo(day);
  }
}
