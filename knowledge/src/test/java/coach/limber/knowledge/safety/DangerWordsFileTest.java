package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.content.ContentProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DangerWordsFileTest {
  private static final List<Flag> FLAGS =
      List.of(new Flag("rf04", "Chest", Tier.EMERGENCY, List.of("chest pain"), "Call", List.of()));

  @Test
  void everyMistakeIsNamedWithItsLineAndHowToMendIt() {
    var problems = new ArrayList<ContentProblem>();
    DangerWordsFile.read(
        "words.yaml",
        """
        reviewed: not clinically reviewed
        lists:
          chest: [chest, Can't breathe]
          pain:
            - _ pain
        alarming: [chest, blood]
        rules:
          - flag: rf04
            trust: maybe
            when:
              - chest ~ pian
          - flag: rf99
            when: [chest]
        """,
        FLAGS,
        problems);

    assertThat(problems)
        .extracting(ContentProblem::toString)
        .containsExactly(
            "words.yaml:3: \"Can't breathe\" is not as messages are read"
                + " (write it in lower case, without apostrophes and commas)",
            "words.yaml:5: \"_ pain\" begins or ends with a gap (leave the gap out)",
            "words.yaml:6: there is no list blood (add it under lists:, or mend the name)",
            "words.yaml:9: unknown trust maybe (use sure, likely or hint)",
            "words.yaml:11: there is no list pian (add it under lists:, or mend the name)",
            "words.yaml:12: there is no flag rf99 (use an id of red-flags.yaml)");
  }

  @Test
  void aRuleKnowsHowNearItsWordsHaveToBe() {
    var rule = Rule.of("rf04", Tier.EMERGENCY, false, Rule.Trust.SURE, "chest ~ pain + sweat");
    assertThat(rule.parts()).extracting(Rule.Part::list).containsExactly("chest", "pain", "sweat");
    assertThat(rule.parts().get(1).distance()).isLessThan(rule.parts().get(2).distance());
  }
}
