package coach.limber.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Long texts in parts, and what is quoted in them. */
class TextTest {
  private static final int LONGEST = 4096;

  @Test
  void partsAreMeasuredAsEntitiesAreAndHalveNoCharacter() {
    var parts = Text.parts("\uD83E\uDD66".repeat(5000) + "x", LONGEST);

    assertThat(parts).allMatch(part -> part.length() <= LONGEST);
    assertThat(String.join("", parts)).isEqualTo("\uD83E\uDD66".repeat(5000) + "x");
    assertThat(parts)
        .noneMatch(part -> Character.isLowSurrogate(part.charAt(0)))
        .noneMatch(part -> Character.isHighSurrogate(part.charAt(part.length() - 1)));
  }

  @Test
  void whatIsCutInAQuotationIsQuotedOn() {
    var quotation = "> " + "One sentence of it. ".repeat(400).strip();
    var parts = Text.parts("Look:\n" + quotation + "\nThat is all.", LONGEST);

    assertThat(parts).hasSizeGreaterThan(1);
    for (var part : parts) {
      var text = Text.of(part);
      assertThat(text.plain()).doesNotContain("> ").hasSizeLessThanOrEqualTo(LONGEST);
      assertThat(text.entities()).hasSize(1);
      var quote = text.entities().getFirst();
      var quoted = text.plain().substring(quote.getOffset(), quote.getOffset() + quote.getLength());
      assertThat(quoted).startsWith("One sentence").endsWith("of it.");
    }
    assertThat(Text.of(parts.getLast()).plain()).endsWith("\nThat is all.");
  }

  @Test
  void nothingAtAllIsNoMessage() {
    assertThat(Text.of("> \nx").entities()).isEmpty();
    assertThatThrownBy(() -> Text.parts(" \n ", LONGEST))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
