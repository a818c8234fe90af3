package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldAndAskedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          knees 6, bloated, does ginger help?   | knees 6, bloated | does ginger help?
          pain 6. when do you ask me            | pain 6           | when do you ask me
          does ginger help? pain 6              | pain 6           | does ginger help?
          knees and why do you ask              | knees            | and why do you ask
          slept 5h, is coffee bad?              | slept 5h         | is coffee bad?
          pain 6. is it bad? slept 5 hours      | pain 6. slept 5 hours | is it bad?
          """)
  void bothPartsAreSeen(String text, String tells, String question) {
    assertThat(ToldAndAsked.in(text)).contains(new ToldAndAsked(tells, question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain 5, which is a lot",
        "pain 6, what a day",
        "pain 6, was the pizza",
        "pain 6, when i walk it's worse",
        "if my pain is 6, what should i do?",
        "usually it's a 6, is that bad?",
        "my husband slept badly, what helps?",
        "pain 6, why me?",
        "fine, what's next?",
        "is my pain 6 or 7?",
        "pain 4, can walk again",
        "pain 6. why? because i danced"
      })
  void nothingElseIsBoth(String text) {
    assertThat(ToldAndAsked.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pain 6, why me?        | pain 6
          5, right?              | 5
          slept 4 h, you know?   | slept 4 h
          """)
  void aSighIsNoQuestion(String text, String tells) {
    assertThat(ToldAndAsked.withASigh(text)).hasValue(tells);
  }
}
