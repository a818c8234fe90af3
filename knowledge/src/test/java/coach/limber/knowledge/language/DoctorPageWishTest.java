package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorPageWishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a page for my doctor",
        "can you make me a summary for the rheumatologist please",
        "Give me something I can show my GP tomorrow",
        "print-out of my diary to take to the clinic",
        "what should i bring to my appointment?",
        "doctor's page for the nurse",
        "/doctor",
        "so what will the doctor see",
        "make me the page",
        "i've got a hospital appointment thursday, can you put something together",
        "rheumatologist tomorrow, could you make me a summary?",
      })
  void aPageForTheDoctorIsAskedForInManyWays(String text) {
    assertThat(DoctorPageWish.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "should i see my doctor",
        "i need a letter from my doctor",
        "what does the doctor say about bread",
        "my doctor wants to see me tomorrow",
        "show me my chart",
        "what will the doctor say",
        "i've got a hospital appointment thursday",
        "doctor tomorrow, can you put the check-in off",
        "is there something for my knees",
      })
  void otherWordsAboutDoctorsAreNoWishForOne(String text) {
    assertThat(DoctorPageWish.isIn(text)).isFalse();
  }
}
