package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "track knee swelling 0-3 | Numbers[name=knee swelling, lowest=0, highest=3]",
        "Track my grip strength from 1 to 5, please | Numbers[name=grip strength, lowest=1,"
            + " highest=5]",
        "add a measure: headache yes/no | YesOrNo[name=headache]",
        "can you track coffee | Anyhow[name=coffee]",
        "ask me about coffee instead | Anyhow[name=coffee]",
        "ask about sleep every day | Anyhow[name=sleep]",
        "and track my mood | Anyhow[name=mood]",
        "track my cramps as well 0-3 | Numbers[name=cramps, lowest=0, highest=3]",
        "can you ask about naps from now on please | Anyhow[name=naps]",
        "can you keep an eye on my headaches too | Anyhow[name=headaches]",
        "please monitor my blood pressure | Anyhow[name=blood pressure]",
        "i want to keep an eye on my grip strength, out of ten | Anyhow[name=grip strength]",
        "i also want to track how many teas i drink | Anyhow[name=teas]",
        "i'd like to log grip strength out of ten too | Numbers[name=grip strength, lowest=0,"
            + " highest=10]",
        "can you also ask me how anxious i feel, 0 to 5 | Numbers[name=anxious, lowest=0,"
            + " highest=5]",
        "and how my mood is from 1 to 5 | Numbers[name=mood, lowest=1, highest=5]",
        "and itching 0-10 | Numbers[name=itching, lowest=0, highest=10]",
        "please record jaw clicking yes or no | YesOrNo[name=jaw clicking]",
        "stop tracking knee swelling | No[name=knee swelling]",
        "i don't want to track mood any more | No[name=mood]",
        "i want to stop tracking mood | No[name=mood]",
        "remove the measure headache | No[name=headache]",
      })
  void aWishToTrack(String text, String wish) {
    assertThat(Tracking.in(text).orElseThrow()).hasToString(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "track me",
        "ask about gluten",
        "stop asking me about it",
        "keep an eye on my ankle circles",
        "i watch the news",
        "track record is bad, pain 4",
        "pain 4",
        "and knees 1-3",
        "and pain 1-2",
        "log pain 5 out of 10",
        "and slept 6 to 7"
      })
  void somethingElse(String text) {
    assertThat(Tracking.in(text)).isEmpty();
  }
}
