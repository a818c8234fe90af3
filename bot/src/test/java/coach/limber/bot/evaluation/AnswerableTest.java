package coach.limber.bot.evaluation;

import static coach.limber.bot.evaluation.Cases.answered;
import static coach.limber.bot.evaluation.Cases.declined;
import static coach.limber.bot.evaluation.Cases.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerableTest {
  private static final String TWO_NEEDED =
      """
      {'id': 'q', 'text': 't', 'gold': ['s01', 's02'], 'acceptable': ['s03'], 'style': 'short',
       'must_mention': ['aging|ageing', 'joint']}\
      """;

  private final Answerable set = new Answerable();

  @Test
  void anAcceptableSentenceIsAHitButNotTheFullAnswer() {
    var one = answered(TWO_NEEDED, "Ageing joints", "s03");
    assertThat(figure(set, "answerable.hit", one)).isEqualTo(1);
    assertThat(figure(set, "answerable.full", one)).isEqualTo(0);
  }

  @Test
  void aFullAnswerHasEverySentenceAndOneWordOfEachAlternative() {
    var full = answered(TWO_NEEDED, "ageing JOINTS", "s01", "s02");
    assertThat(figure(set, "answerable.full", full)).isEqualTo(1);

    var wordless = answered(TWO_NEEDED, "ageing", "s01", "s02");
    assertThat(figure(set, "answerable.full", wordless)).isEqualTo(0);
  }

  @Test
  void precisionIsTheShareOfShownSentencesThatAreRight() {
    var one = answered(TWO_NEEDED, "", "s01", "s03", "s20", "s21");
    assertThat(figure(set, "answerable.precision", one)).isEqualTo(0.5);
  }

  @Test
  void aDeclineIsAWrongRouteAndLeavesPrecisionAlone() {
    var right = answered(TWO_NEEDED, "", "s01");
    var wrong = declined(TWO_NEEDED, "");
    assertThat(figure(set, "answerable.wrong-route", right, wrong)).isEqualTo(0.5);
    assertThat(figure(set, "answerable.precision", right, wrong)).isEqualTo(1);
    assertThat(figure(set, "answerable.hit", right, wrong)).isEqualTo(0.5);
  }

  @Test
  void aMissNamesWhatWasExpectedAndWhatCame() {
    var misses = set.score(List.of(answered(TWO_NEEDED, "", "s09"))).misses();
    assertThat(misses)
        .containsExactly(new Miss("q", "t", "s01 s02 (s03) aging|ageing joint", "answer s09"));
  }
}
