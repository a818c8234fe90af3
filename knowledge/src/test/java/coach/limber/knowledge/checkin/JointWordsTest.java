package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.knowledge.language.JointWords;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class JointWordsTest {
  private static final String ALL = "all";

  /** Whatever a check-in notes of a joint can be spoken of by name afterwards. */
  @Test
  void everyJointThatIsNotedHasItsName() {
    var noted = new TreeSet<>(Lexicon.load().group("joints").labels().values());
    noted.removeAll(Set.of(ALL));

    assertThat(noted).hasSizeGreaterThan(10).allMatch(joint -> joint.matches(JointWords.WITH_BACK));
  }
}
