package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I never said toast | [toast] | true
          I didn't say anything about my neck | [neck] | true
          who said cheese | [cheese] | true
          scrap the ham please | [ham] | true
          can you take the ham out | [ham] | true
          delete toast and jam | [toast, jam] | true
          take the ham out please it was my wife's | [ham] | true
          you can forget about the tea | [tea] | true
          remove cheese please is not true | [cheese] | true
          there was no milk in it | [milk] | true
          the shoulder was a mistake | [shoulder] | true
          sorry, no toast | [toast] | false
          and not the crisps | [crisps] | false
          I didn't have any crisps | [crisps] | false
          without the cheese | [cheese] | false
          """)
  void whatIsTakenBackByName(String text, String things, boolean outright) {
    var withdrawal = Withdrawal.in(text).orElseThrow();
    assertThat(withdrawal.things().toString()).isEqualTo(things);
    assertThat(withdrawal.outright()).isEqualTo(outright);
    assertThat(withdrawal.instead()).isEmpty();
    assertThat(withdrawal.ofYesterday()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the toast was yesterday | [toast]
          no wait the ham was yesterday | [ham]
          """)
  void whatWasOfTheDayBefore(String text, String things) {
    var withdrawal = Withdrawal.in(text).orElseThrow();
    assertThat(withdrawal.things().toString()).isEqualTo(things);
    assertThat(withdrawal.ofYesterday()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          swap neck for jaw | [neck] | [jaw]
          change the ankle to foot | [ankle] | [foot]
          jaw instead of neck | [neck] | [jaw]
          I meant ankle not wrist | [wrist] | [ankle]
          not the wrist, it was the ankle | [wrist] | [ankle]
          no not the wrist. ankle | [wrist] | [ankle]
          no ham sorry, cheese | [ham] | [cheese]
          replace toast with porridge | [toast] | [porridge]
          scrap the ham it was a salad | [ham] | [salad]
          no ham, it was cheese | [ham] | [cheese]
          """)
  void whatTakesItsPlace(String text, String things, String instead) {
    var withdrawal = Withdrawal.in(text).orElseThrow();
    assertThat(withdrawal.things().toString()).isEqualTo(things);
    assertThat(withdrawal.instead().toString()).isEqualTo(instead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no toast, that was yesterday",
        "remove the toast, it was yesterday",
        "no ham yesterday"
      })
  void whatWasOfYesterday(String text) {
    assertThat(Withdrawal.in(text).orElseThrow().ofYesterday()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is there no cheese in it?",
        "pain 4, no toast, slept badly",
        "fingers and wrists but not the thumb",
        "cheese on toast oh and a salad, no the salad was yesterday",
        "4",
        "I had toast and cheese",
        "the pain is much better than last week, no idea why that should be so at all"
      })
  void whatTakesNothingBack(String text) {
    assertThat(Withdrawal.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no sugar for a week",
        "no dairy for the last two weeks",
        "without bread for 3 months",
        "i haven't had milk in about 10 days"
      })
  void whatIsLeftOutForLongIsNoEntry(String text) {
    assertThat(Withdrawal.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no pizza, pasta              | pizza  | pasta
          no pizza. had pasta and wine | pizza  | had pasta and wine
          scrap the crisps, had nuts   | crisps | had nuts
          no toast but porridge        | toast  | porridge
          no pizza, pain 4             | pizza  | pain 4
          """)
  void oneIsTakenBackAndMoreIsTold(String text, String taken, String rest) {
    var more = Withdrawal.andMore(text).orElseThrow();
    assertThat(more.taken().things()).containsExactly(taken);
    assertThat(more.rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no pizza, pasta or beer",
        "no pizza, no pasta",
        "no bread, milk, cheese",
        "no pizza, is pasta bad?",
        "no pizza, sorry",
      })
  void nothingIsToldBesides(String text) {
    assertThat(Withdrawal.andMore(text)).isEmpty();
  }

  @Test
  void whatWasEatenInsteadTakesItsPlaceOnItsDay() {
    var withdrawal = Withdrawal.in("there was no pizza yesterday, it was a salad").orElseThrow();
    assertThat(withdrawal.things()).containsExactly("pizza");
    assertThat(withdrawal.instead()).containsExactly("salad");
    assertThat(Withdrawal.in("the pizza was actually yesterday").orElseThrow().ofYesterday())
        .isTrue();
  }
}
