package coach.limber.bot.conversation.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareSoughtTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "had it checked, just a pulled muscle",
        "i had it checked its just a pulled muscle",
        "seen the gp",
        "doctor says its fine",
        "gp said nothing serious",
        "ok i'll ring them",
        "i'm going to the doctor tomorrow",
        "booked in with the physio for thursday",
        "had my bloods done",
      })
  void newsOfCareIsHeard(String text) {
    assertThat(CareSought.answer(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "should i see a doctor",
        "doctor says i should eat more fish",
        "i can't get a doctors appointment",
        "the doctor was useless",
        "i'm going to bed",
        "i'll see",
        "its just a pulled muscle",
        "i have an appointment",
        "seeing my doctor thursday, can you put something together",
        "i'm at the hospital tomorrow so pause for a week",
        "i have to see the gp at 9 so remind me at 8",
        "off to the hospital don't message me this week",
        "i'm going to the gp what should i tell them about my pain",
        "i'm at the gp what do i have noted for last week",
        "i'll ask my doctor about gluten is that sensible",
      })
  void otherWordsAreNoSuchNews(String text) {
    assertThat(CareSought.answer(text)).isEmpty();
  }
}
