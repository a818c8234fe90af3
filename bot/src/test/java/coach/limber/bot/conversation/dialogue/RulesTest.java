package coach.limber.bot.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {
  private final List<String> asked = new ArrayList<>();

  @Test
  void theFirstThatHasSomethingToSayIsTheOnlyOneThatSpeaks() {
    assertThat(said(Rules.of(silent("one"), rule("two"), rule("three")))).contains("two");
    assertThat(asked).containsExactly("one", "two");
  }

  @Test
  void theOtherSpeaksIfTheyChangePlaces() {
    assertThat(said(Rules.of(silent("one"), rule("three"), rule("two")))).contains("three");
  }

  @Test
  void nothingIsSaidWhereNoRuleHasAnythingToSay() {
    assertThat(said(Rules.of(silent("one"), silent("two")))).isEmpty();
  }

  @Test
  void noTwoRulesHaveOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.of(rule("one"), silent("two"), silent("one")))
        .withMessageContaining("one");
  }

  @Test
  void aRuleSaysWhyItStandsWhereItStands() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rule<String>("one", " ", _ -> Optional.empty()))
        .withMessageContaining("one");
  }

  private static Optional<String> said(Rules<String> rules) {
    return rules
        .hear("hello")
        .map(move -> move.replies().getFirst() instanceof Outbound.Text(var text) ? text : "");
  }

  private Rule<String> rule(String name) {
    return rule(name, Optional.of(Move.to(new Dialogue.Stranger(), new Outbound.Text(name))));
  }

  private Rule<String> silent(String name) {
    return rule(name, Optional.empty());
  }

  private Rule<String> rule(String name, Optional<Move> says) {
    return new Rule<>(
        name,
        "for this test",
        _ -> {
          asked.add(name);
          return says;
        });
  }
}
