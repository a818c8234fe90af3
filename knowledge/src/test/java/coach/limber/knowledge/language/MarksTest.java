package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "knee 4",
        "cafe\u0301",
        "שָׁלוֹם",
        "ปวดเข่า",
        "đau đầu gối",
        "नमस्ते",
        "👩‍⚕️"
      })
  void whatPeopleWriteStaysAsItIs(String text) {
    assertThat(Marks.few(text)).isSameAs(text);
  }

  @Test
  void moreThanCanBeReadAreLeftOut() {
    assertThat(Marks.few("k" + "\u0301".repeat(4_000) + "nee" + "\u0323".repeat(9) + " 4"))
        .isEqualTo("k" + "\u0301".repeat(8) + "nee" + "\u0323".repeat(8) + " 4");
  }
}
