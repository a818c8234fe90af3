package coach.limber.bot.evaluation;

import static coach.limber.bot.evaluation.Cases.answered;
import static coach.limber.bot.evaluation.Cases.declined;
import static coach.limber.bot.evaluation.Cases.figure;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private static final String ANSWER =
      "{'turns': ['a', 'b'], 'gold': ['s13'], 'acceptable': [], 'expect': 'answer'}";
  private static final String DECLINE =
      "{'turns': ['a', 'b'], 'gold': [], 'acceptable': [], 'expect': 'decline', 'nearby': ['s05']}";

  @Test
  void theRightSentenceOrAnHonestDeclineIsRight() {
    assertThat(
            figure(
                new FollowUps(),
                "followups.right",
                answered(ANSWER, "", "s13"),
                declined(ANSWER, ""),
                declined(DECLINE, ""),
                answered(DECLINE, "", "s05")))
        .isEqualTo(0.5);
  }
}
