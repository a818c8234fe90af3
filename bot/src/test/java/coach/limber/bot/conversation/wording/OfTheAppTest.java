package coach.limber.bot.conversation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfTheAppTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          could my husband use this as well?       | Yes, any adult can.
          can two people use it                    | Yes, any adult can.
          so what now?                             | Nothing has to be done now.
          what am i supposed to do                 | Nothing has to be done now.
          do i get a badge                         | Here's a star
          my physio appointment is on friday       | I keep no calendar
          can i have it monthly instead            | The summary comes once a week
          what is a nudge for?                     | A nudge is
          call me Maggie                           | Nice to meet you.
          can you ring me tomorrow                 | I can't make or take calls.
          do you ever sleep                        | I'm a program, so
          who built this?                          | I'm a program that somebody runs
          are you an ai                            | No. There's no ChatGPT
          is this chatgpt?                         | No. There's no ChatGPT
          is my data encrypted                     | I don't encrypt
          do you comply with gdpr                  | I can't judge the law
          where are my notes stored                | In one database
          where's your server?                     | In one database
          can you send it to my doctor             | I can't send it
          mail the page to my gp please            | I can't send it
          could you forward it to my brother       | I can't send it
          can my niece use it too                  | Yes, any adult can.
          just the last two weeks                  | The page for your doctor
          do i have to answer every day?           | No. Answer when you like
          """)
  void hasItsOwnAnswer(String text, String begin) {
    assertThat(OfTheApp.answer(text)).get().asString().startsWith(begin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call me tomorrow at 9",
        "can my wife eat gluten",
        "what should i do about my knees",
        "what do i do for breakfast",
        "my knee is at its worst",
        "pain for the last two weeks",
        "send it",
        "once a month",
        "export my data",
        "who said so",
        "do you have sources",
        "where does it hurt",
        "is this safe",
        "what is inflammation"
      })
  void otherQuestionsAreNone(String text) {
    assertThat(OfTheApp.answer(text)).isEmpty();
  }
}
