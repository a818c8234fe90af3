package coach.limber.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.conversation.life.OfTheTalk;
import coach.limber.bot.conversation.wording.LifeTold;
import coach.limber.bot.conversation.wording.OfPrivacy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextAnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can my boss read what i write           | No, not from me: I tell your employer nothing.
          will my manager find out about this?    | No, not from me: I tell your employer nothing.
          does my doctor get my notes             | No, not from me: I send your notes to nobody.
          is this shared with insurers            | No, not from me: I send your notes to nobody.
          do you ever sell my data                | No. I sell nothing
          for how long do you store my answers    | Until you say
          when do you delete my data?             | Until you say
          can my daughter see this                | Whoever runs me
          how old do i have to be                 | Yes: the daily coaching
          can children have this                  | My article doesn't speak of children
          hang on, what am i agreeing to?         | To this:
          and what happens when i say no          | If you say yes,
          """)
  void askedOfOnesNotesTheFirstSentenceAnswers(String text, String begin) {
    assertThat(OfPrivacy.answer(text)).get().asString().startsWith(begin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          but i've already told you that          | Sorry, I may have missed it.
          you keep asking me the same question    | Sorry, I may have missed it.
          that's not what i asked                 | I'm sorry. I only have the words
          you never answered my question          | I'm sorry. I only have the words
          do you know who i am                    | I don't keep names
          hello? are you still there?             | Yes, I'm here.
          why do you always repeat yourself       | Because the words of one article
          you're a bit slow                       | Sorry to keep you waiting.
          i don't get these questions             | Sorry, I was unclear.
          i've got no motivation today            | Some days there's none
          i'm doing this for my mum               | That's fine, if they are 18
          his knee pain is 5 today                | I noted nothing of that
          it hurts to type                        | Then leave the typing out.
          only two minutes left, make it quick    | One number is enough
          """)
  void theTalkItselfIsTalkedOf(String text, String begin) {
    assertThat(OfTheTalk.answer(text)).get().asString().startsWith(begin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i have osteoarthritis in my hands       | Thank you for telling me.
          they put me on steroids last week       | Thank you for telling me.
          blood test tomorrow                     | Thank you for telling me.
          my gp says it's all a fad               | Please go by what your doctor says
          scared i'll never work again            | That's a frightening thought
          we got a kitten                         | How lovely.
          had a wonderful weekend                 | That's lovely to hear.
          i'm really at the end of my tether      | I'm sorry. That sounds like more than enough.
          nothing i try ever helps                | I'm sorry. That sounds like more than enough.
          my wifi was down all weekend            | No matter:
          8pm is no good for me                   | Then let's find a better one
          """)
  void whatIsToldOfALifeIsMetInKind(String text, String begin) {
    assertThat(LifeTold.answer(text)).get().asString().startsWith(begin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i told my doctor about it",
        "i already had breakfast",
        "i've already done my walk",
        "can my wife eat gluten",
        "does the doctor need to know",
        "how long do i keep off dairy",
        "will you tell me when",
        "what if i say nothing for a week",
        "two minutes",
        "i have pain in my hands",
        "i have arthritis, pain 5",
        "do i have arthritis",
        "i had a great walk",
        "nothing hurts",
        "nothing new",
        "i can't do stairs",
        "i had enough sleep",
        "my phone is new",
        "we got a pizza",
        "this is too much bread",
        "my knees are bad",
        "it was slow going today"
      })
  void otherWordsAreNone(String text) {
    assertThat(OfPrivacy.answer(text)).isEmpty();
    assertThat(OfTheTalk.answer(text)).isEmpty();
    assertThat(LifeTold.answer(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hang on a sec", "just a moment", "wait, please", "brb", "give me two minutes"})
  void whoeverWantsTimeGetsIt(String text) {
    assertThat(OfTheTalk.wantsTime(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wait 5 minutes", "a minute", "hold on 45 mins", "one", "two minutes"})
  void aLengthOfTimeIsMoreThanAMoment(String text) {
    assertThat(OfTheTalk.wantsTime(text)).isFalse();
  }
}
