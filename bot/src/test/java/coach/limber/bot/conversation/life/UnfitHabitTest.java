package coach.limber.bot.conversation.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfitHabitTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "skip my insulin",
        "take 6 ibuprofen",
        "double my prednisone",
        "come off the tablets",
        "no more painkillers",
        "5000 IU vitamin d",
        "fast for 3 days",
        "eat nothing",
        "stop eating",
        "skip breakfast",
        "only broth",
        "a pint of lager",
        "a glass of wine",
      })
  void whatMayHarmIsNoHabit(String words) {
    assertThat(UnfitHabit.isUnfit(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remind me to take my pills at 8",
        "can you remind me to take my blood pressure tablets after breakfast",
        "nudge me about my inhaler please",
        "don't let me forget my insulin",
        "set a reminder for my antibiotics",
      })
  void nobodysMedicineHangsOnANudge(String text) {
    assertThat(UnfitHabit.remindsOfMedicines(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remind me to take my vitamin d after lunch",
        "remind me to stretch after breakfast",
        "don't remind me of my tablets",
        "took my tablets, pain 4",
        "remind me what my tablets do",
      })
  void butOtherThingsMay(String text) {
    assertThat(UnfitHabit.remindsOfMedicines(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "walk fast for ten minutes",
        "take my vitamin d",
        "take my tablets with water",
        "two minutes of stretching",
        "no wine on weekdays",
        "stop eating crisps",
        "not eat after eight",
        "smoked mackerel on toast",
        "weed the garden",
        "one more portion of veg",
        "no fast food",
        "less screen time before bed",
      })
  void whatIsSmallAndGentleIs(String words) {
    assertThat(UnfitHabit.isUnfit(words)).isFalse();
  }
}
