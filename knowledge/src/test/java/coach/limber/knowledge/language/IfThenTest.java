package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfThenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "after breakfast i'll walk 10 min         | after breakfast         | walk 10 min",
        "After the kettle's on → stretch my fingers | after the kettle's on | stretch my fingers",
        "when i get home, I will do yoga          | when i get home         | do yoga",
        "the kettle is on -> three deep breaths.  | the kettle is on        | three deep breaths",
        "I want to eat fish after work            | after work              | eat fish",
        "remind me at 6 to take my fish oil       | at 6                    | take my fish oil",
        "nudge me to stretch after lunch          | after lunch             | stretch",
        "after lunch please remind me to drink water | after lunch          | drink water",
        "can you remind me before bed to read     | before bed              | read",
        "before bed I’m going to read a book      | before bed              | read a book",
        "and also after lunch i'll walk 5 min     | after lunch             | walk 5 min",
        "i want to eat sauerkraut with lunch      | with lunch              | eat sauerkraut",
        "every evening i'll do ten minutes of yoga | every evening          | ten minutes of yoga",
        "remind me about my yoga every morning    | every morning           | yoga",
        "I should like to do my exercises after the wireless news | after the wireless news | do my"
            + " exercises",
        "I'd like to stretch after my morning cuppa. Could you nudge me? | after my morning cuppa |"
            + " stretch",
        "i'd love to walk before my tea           | before my tea           | walk",
        "yoga when i wake up, please remind me    | when i wake up          | yoga",
        "i'll walk to the church and back after breakfast | after breakfast | walk to the church"
            + " and back",
        "Alright, I'll walk to her grave and back after breakfast | after breakfast | walk to her"
            + " grave and back",
        "whenever the adverts come on, squeeze a ball | whenever the adverts come on | squeeze a"
            + " ball",
        "every day after coffee i stretch for 5 minutes | after coffee | stretch for 5 minutes",
        "after breakfast i do eight wrist circles | after breakfast         | eight wrist circles",
      })
  void aPlanInOneSentence(String text, String cue, String step) {
    assertThat(IfThen.in(text)).hasValue(new IfThen(cue, step));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "after lunch: a short walk          | after lunch             | a short walk",
        "after dinner walk the dog          | after dinner            | walk the dog",
        "walk 10 minutes after lunch        | after lunch             | walk 10 minutes",
        "drink kefir at breakfast           | at breakfast            | drink kefir",
        "maybe yoga, after dinner i guess   | after dinner            | yoga",
        "I'd like to stretch when I wake up | when I wake up          | stretch",
      })
  void askedForAHabitMoreFormsArePlans(String text, String cue, String step) {
    assertThat(IfThen.answer(text)).hasValue(new IfThen(cue, step));
    assertThat(IfThen.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set up two habits: walk after lunch and yoga before bed | walk | yoga",
        "I'd like 2: a walk at lunchtime, and water when I get up | a walk | water",
        "two habits: walk at lunch, water when i get up | walk | water",
        "breathe slowly when the kettle is on, and a walk after dinner | breathe slowly | a walk",
      })
  void twoInOneSentenceAreTwo(String text, String one, String other) {
    assertThat(IfThen.several(text)).extracting(IfThen::step).containsExactly(one, other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "walk after lunch",
        "walk and stretch after lunch",
        "after i eat and wash up i'll walk",
        "actually after i park the car"
      })
  void oneIsNotSeveral(String text) {
    assertThat(IfThen.several(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after dinner i'll answer",
        "after work i will do the check-in",
        "when i eat bread will i hurt?",
        "after pizza my knees hurt",
        "after work i do my check-in",
        "after lunch i do feel bloated",
        "if i eat gluten then my joints ache",
        "pain went 7 after lunch",
        "stretch my fingers",
        "remind me tomorrow at 6 to call mum",
        "remind me to do the check-in after lunch",
        "remind me at 9 to log my day",
        "remind me to stretch",
        "remind me after lunch",
        "could you nudge me?",
        "i'll walk today after lunch",
        "i'll call mum after work",
        "i'll eat after breakfast",
        ""
      })
  void otherSentencesAreNone(String text) {
    assertThat(IfThen.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain 6 → 4",
        "pain 6 -> 4 today",
        "knees 7/10 → 5/10",
        "my hip was 8 => now 5",
        "pain 7 → 5 → 3",
        "knees bad → better",
        "stiffness → much better after a shower"
      })
  void anArrowThatTellsHowALevelChangedIsNoPlan(String text) {
    assertThat(IfThen.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alarm at 8 → 10 squats    | alarm at 8      | 10 squats",
        "after breakfast → 5 min yoga | after breakfast | 5 min yoga",
        "sore knees → good stretch | sore knees      | good stretch",
      })
  void anArrowToADeedIsAPlan(String text, String cue, String step) {
    assertThat(IfThen.in(text)).hasValue(new IfThen(cue, step));
  }
}
