package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.content.ContentProblem;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FlagFileTest {

  @Test
  void aFlagNeedsAKnownTierAndTheAddressOfItsSource() {
    var problems = new ArrayList<ContentProblem>();
    var flags =
        FlagFile.read(
            "flags.yaml",
            """
            reviewed: not clinically reviewed
            flags:
              - id: rf01
                name: Hot joint
                tier: soon
                advice: See a doctor.
                people_say:
                  - my knee is hot
                sources:
                  - body: NHS
                    url: somewhere
            """,
            problems);

    assertThat(flags).isEmpty();
    assertThat(problems)
        .extracting(ContentProblem::toString)
        .containsExactly(
            "flags.yaml:3: has the unknown tier soon (use doctor, urgent, emergency or crisis)",
            "flags.yaml:10: \"somewhere\" is no web address (give the page, with https://)");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    var problems = new ArrayList<ContentProblem>();
    assertThat(FlagFile.read("flags.yaml", "reviewed: no\nflags: [\n", problems)).isEmpty();
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(3));
  }
}
