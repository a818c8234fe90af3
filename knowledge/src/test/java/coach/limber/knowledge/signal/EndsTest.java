package coach.limber.knowledge.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndsTest {
  @Test
  void anOrdinaryMessageIsSeenWhole() {
    var message =
        "pain 6/10 in both knees, stiff for 20 min, and I had pizza last night. ".repeat(6);
    assertThat(message).hasSizeGreaterThan(400);
    assertThat(Ends.of(message)).isEqualTo(message);
    assertThat(Ends.of("")).isEmpty();
  }

  @Test
  void ofALongTextBothEndsAreSeen() {
    var ends = Ends.of("begin " + "word ".repeat(200) + "end");
    assertThat(ends).startsWith("begin word").endsWith("word end").hasSizeBetween(600, 700);
  }

  @Test
  void ofAMuchLongerOneLess() {
    var ends = Ends.of("begin " + "word ".repeat(1_000) + "end");
    assertThat(ends).startsWith("begin word").endsWith("word end").hasSizeBetween(300, 350);
  }

  @Test
  void aLongWordIsMoreThanOneToken() {
    assertThat(Ends.of("inflammatory ".repeat(200))).hasSizeBetween(380, 450);
  }

  @Test
  void signsCountForMoreThanLetters() {
    assertThat(Ends.of("-".repeat(200))).hasSize(64 + 1 + 64);
  }

  @Test
  void lettersOfOtherScriptsCountForMoreThanLatinOnes() {
    assertThat(Ends.of("\u0431\u043e\u043b\u0438\u0442 ".repeat(40))).hasSizeLessThan(160);
    assertThat(Ends.of("hurts ".repeat(40))).hasSize(240);
  }

  @Test
  void blanksDoNotGoOnForEver() {
    assertThat(Ends.of(" ".repeat(40_000))).hasSizeLessThan(14_000);
  }
}
