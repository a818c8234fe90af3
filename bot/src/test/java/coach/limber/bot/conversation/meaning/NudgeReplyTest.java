package coach.limber.bot.conversation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NudgeReplyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WILL_DO        | ok will do
          WILL_DO        | yes
          WILL_DO        | 👍
          WILL_DO        | good idea, thanks
          NOT_NOW        | can't, its raining
          NOT_NOW        | missed it
          NOT_NOW        | i'm at work
          NOT_NOW        | sorry, stuck in a meeting
          NOT_NOW        | i forgot
          NOT_NOW        | can't, my sister is here
          DONE_EARLIER   | i forgot, did it this morning instead
          DONE_EARLIER   | already did it
          DONE_EARLIER   | did it earlier today
          IN_PART        | i only managed five minutes
          IN_PART        | did about 10 mins
          ANOTHER_HABIT  | that one's boring, different one
          ANOTHER_HABIT  | can i have another habit
          ANOTHER_MOMENT | that's too early for me
          WHY            | what? why are you telling me this
          TOLD_BEFORE    | you already told me that
          """)
  void plainWordsAreAnswers(NudgeReply reply, String text) {
    assertThat(NudgeReply.of(text)).hasValue(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can't, my knees hurt at 7",
        "pain 4 knees",
        "is walking good for me?",
        "why does bread hurt me",
        "did you know that",
        "had the pizza at lunch",
        "i forgot to tell you my pain was 5",
        "it's a hot swollen knee",
        "no, ask me at nine"
      })
  void otherWordsAreNone(String text) {
    assertThat(NudgeReply.of(text)).isEmpty();
  }
}
