package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.DiaryQuestion.Kind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryQuestionTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
  private static final LocalDate BEGAN = LocalDate.of(2026, 5, 3);

  @ParameterizedTest
  @CsvSource({
    "how many days was i bloated, HOW_MANY_DAYS, bloated",
    "how many walks did i do, HOW_MANY_DAYS, walks",
    "how much walking did i do, HOW_MANY_DAYS, walking",
    "how much have i walked this week, HOW_MANY_DAYS, walked",
    "how far did i swim, HOW_MANY_DAYS, swim",
    "how much yoga did i do last week?, HOW_MANY_DAYS, yoga",
    "how many walks have i managed this week, HOW_MANY_DAYS, walks",
    "how many walks this week, HOW_MANY_DAYS, walks",
    "how often did i walk in may?, HOW_MANY_DAYS, walk",
    "how many times cheese in may, HOW_MANY_DAYS, cheese",
    "how many bad days did i have in may, HOW_MANY_DAYS, bad",
    "have i had pizza this week, HOW_MANY_DAYS, pizza",
    "when did i last have pizza, LAST_TIME, pizza",
    "when was my last flare, LAST_TIME, flare",
    "did i tell you about my knee, LAST_TIME, knee",
    "how long was my flare, LENGTH_OF_FLARE, ''",
    "was i bloated yesterday, THE_DAY, bloated",
    "have i walked today, THE_DAY, walked",
    "how did i sleep on thursday, THE_DAY, sleep",
    "what was my pain on the 16th, THE_DAY, pain",
    "what was my worst day, HARDEST_DAY, ''",
    "what did i eat on my best day, EASIEST_DAY, ''",
    "compare this week and last, COMPARED, ''",
    "compare sleep in may and june, COMPARED, sleep",
    "has my sleep got better?, HOW_IT_WAS, sleep",
    "hows my tummy been lately, HOW_IT_WAS, tummy",
    "how was may, HOW_IT_WAS, ''",
    "what's my average in may, HOW_IT_WAS, ''",
    "is it worse at weekends, BY_WEEKDAY, ''",
    "how did i do on tuesdays, BY_WEEKDAY, ''",
    "which joint hurts most, NAMED_MOST, joint",
    "does dairy do anything to me?, WHAT_GOES_WITH, dairy",
    "what triggers me, WHAT_GOES_WITH, ''",
    "do i hurt more when i sleep badly, WHAT_GOES_WITH, sleep badly",
    "are my hands worse after bread, WHAT_GOES_WITH, bread",
    "did i have any pizza, LAST_TIME, pizza",
    "when were my hands last sore, LAST_TIME, hands",
    "'which is worse, knees or hands', NAMED_MOST, ''",
    "are my knees worse than my hands, NAMED_MOST, ''",
    "is my pain linked to sleep, WHAT_GOES_WITH, sleep",
    "graph of bloating, PICTURE, bloating",
    "show me knees only, PICTURE, knees",
    "show may, PICTURE, ''",
    "pain between 10 may and 20 may, PICTURE, pain",
    "what do you have, WHAT_IS_KEPT, ''",
    "show me my diary, WHAT_IS_KEPT, ''",
    "can you read it back to me?, WHAT_IS_KEPT, ''",
    "list everything, WHAT_IS_KEPT, ''",
    "show me everything you've got on me today, WHAT_IS_KEPT, ''",
    "what did you keep, WHAT_IS_KEPT, ''",
    "what's in there now, WHAT_IS_KEPT, ''",
    "what's on record?, WHAT_IS_KEPT, ''",
    "can i see what you stored, WHAT_IS_KEPT, ''",
    "what's in my diary, WHAT_IS_KEPT, ''",
    "did that go to yesterday or today?, WHAT_IS_KEPT, ''",
    "show my data for today, THE_DAY, ''",
    "sunday's check in please, FILL_IN, ''",
    "what did pain look like in may, PICTURE, pain",
    "what do i have for yesterday, THE_DAY, ''",
    "and yesterday?, THE_DAY, ''",
    "when did i eat cheese, LAST_TIME, cheese",
    "when was i bloated, LAST_TIME, bloated",
    "which week was easiest for me, EASIEST_DAY, ''",
    "which night was worst, HARDEST_DAY, ''",
    "do i have more pain at weekends, BY_WEEKDAY, ''",
    "are mondays any worse for me, BY_WEEKDAY, ''",
    "how am i getting on with my stretching, HOW_MANY_DAYS, stretching",
    "how often did i do it, HOW_MANY_DAYS, it",
    "did i sleep better last week, HOW_IT_WAS, ''",
    "how long was i stiff this week, HOW_IT_WAS, stiff",
    "catch up the days i missed, FILL_IN, ''",
    "can i fill in monday, FILL_IN, ''",
    "can i fill in 30 may, FILL_IN, ''",
    "do i sleep worse when i'm stressed, TOGETHER, sleep",
    "does my swelling go with pain, TOGETHER, swelling",
    "does stress affect my sleep, TOGETHER, sleep",
    "show me swelling, SHOWN, swelling",
    "why no tuesday?, WHY_BLANK, ''",
    "why is monday missing, WHY_BLANK, ''",
  })
  void whatIsAskedOfTheDiaryIsKnownByItsForm(String text, Kind kind, String about) {
    assertThat(DiaryQuestion.in(text, FRIDAY, BEGAN))
        .anySatisfy(
            asked -> {
              assertThat(asked.kind()).isEqualTo(kind);
              assertThat(asked.about()).isEqualTo(about);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bloated, pain 4",
        "was bloated yesterday",
        "yesterday",
        "i was bloated on sunday",
        "did my stretches today",
        "pain since monday",
        "pain 4 today, was 6 yesterday",
        "worst pain ever",
        "the usual",
        "does dairy make joints worse?",
        "can gluten cause joint pain",
        "what triggers inflammation",
        "show me exercises for my knee",
        "how many days should i avoid dairy",
        "is it on weekdays",
        "what do i do now",
      })
  void whatIsToldOrAskedOfTheArticleIsNone(String text) {
    assertThat(DiaryQuestion.in(text, FRIDAY, BEGAN)).isEmpty();
    assertThat(DiaryQuestion.asksAfterMyPast(text)).isEqualTo(text.startsWith("how many days"));
  }
}
