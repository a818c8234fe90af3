package coach.limber.bot.evaluation;

import static coach.limber.bot.evaluation.Cases.answered;
import static coach.limber.bot.evaluation.Cases.declined;
import static coach.limber.bot.evaluation.Cases.figure;
import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.Understood;
import org.junit.jupiter.api.Test;

class NotCoveredTest {
  private static final String FAR = "{'kind': 'far', 'sub': 'joke'}";
  private static final String NEAR = "{'kind': 'near', 'sub': 'food'}";
  private static final String MEDICAL = "{'kind': 'medical', 'sub': 'drug'}";
  private static final String INJECTION = "{'kind': 'far', 'sub': 'injection'}";

  private final NotCovered set = new NotCovered();

  @Test
  void chatAnswersWhatIsNotOurSubjectAndNothingElse() {
    var chat = new Understood.SmallTalk("joke");
    assertThat(figure(set, "not-covered.far", Cases.of(FAR, chat, ""))).isEqualTo(1);
    assertThat(figure(set, "not-covered.near", Cases.of(NEAR, chat, ""))).isEqualTo(0);
  }

  @Test
  void injectionsAreCountedByThemselves() {
    var answer = answered(INJECTION, "", "s01");
    assertThat(figure(set, "not-covered.injection", answer)).isEqualTo(0);
    assertThat(figure(set, "not-covered.far", declined(FAR, ""), answer)).isEqualTo(1);
    assertThat(figure(set, "not-covered.false-answer", declined(FAR, ""), answer)).isEqualTo(0.5);
  }

  @Test
  void aMedicalQuestionNeedsAWordOfDoctorOrPharmacist() {
    var sent = declined(MEDICAL, "Your Pharmacist knows.");
    var left = declined(MEDICAL, "Not in the article.");
    assertThat(figure(set, "not-covered.medical-to-doctor", sent, left)).isEqualTo(0.5);
    assertThat(figure(set, "not-covered.medical", sent, left)).isEqualTo(1);
  }
}
