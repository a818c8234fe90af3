package coach.limber.bot.conversation.life;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Understood;
import coach.limber.knowledge.safety.Tier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what says plainly that all is well ends an alarm. */
class AfterDangerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMERGENCY | saw the gp, she says it's muscular       | ALL_CLEAR
          URGENT    | gp says no clot                          | ALL_CLEAR
          EMERGENCY | hospital checked me over, all fine       | ALL_CLEAR
          EMERGENCY | i've seen the doctor and it was nothing  | ALL_CLEAR
          EMERGENCY | doctor said go to a&e                    | NOT_YET
          EMERGENCY | saw the gp, she says it's serious        | NOT_YET
          CRISIS    | better today                             | ALL_CLEAR
          CRISIS    | a bit better now thanks                  | ALL_CLEAR
          CRISIS    | saw the gp, she says it's nothing        | NOT_YET
          CRISIS    | not better                               | NOT_YET
          EMERGENCY | i called an ambulance                    | HELPED
          """)
  void whatTheWordsComeTo(Tier tier, String text, AfterDanger meant) {
    assertThat(AfterDanger.of(tier, text, new Understood.SmallTalk("chat"), true)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a bit better thank you",
        "yes i'm ok",
        "same",
        "ok i suppose",
        "better, was in hospital",
        "i called samaritans",
        "about the same",
        "not too bad"
      })
  void howTheyAre(String text) {
    assertThat(AfterDanger.tellsHowTheyAre(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pain 4 knees", "worse", "ok but not safe", "how are you", "no"})
  void otherWordsTellNothingOfIt(String text) {
    assertThat(AfterDanger.tellsHowTheyAre(text)).isFalse();
  }
}
