package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person or a machine may send. */
class AnyTextTest {
  private static final RedFlags FLAGS = RedFlags.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "...",
        "?!",
        "💪",
        "\u200b\u200d\ufeff",
        "\ud800",
        "0",
        "'''",
        "\u202ehello\u202c",
      })
  void nothingMuchIsNoDanger(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can\u2019t breathe",
        "CHEST PAIN",
        "ch\u200best p\u00adain",
        "chest\npain",
        "chest   pain!!!",
        "chesst painn",
        "i want to killl myself",
        "ｃｈｅｓｔ ｐａｉｎ",
        "thrwoing up blood, vomitting blood",
      })
  void aDangerIsFoundHoweverItIsWritten(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER)).isPresent();
  }

  @Test
  void randomTextNeverThrowsAndNeverTakesLong() {
    var random = new Random(7);
    assertQuick(() -> fromAnywhere(random, 4_000));
    assertQuick(() -> fromAnywhere(random, 40));
    assertQuick(() -> fromDangerWords(random, 700));
    assertQuick(() -> "pain ".repeat(800));
    assertQuick(() -> "no ".repeat(1_300));
    assertQuick(() -> "a\n".repeat(2_000));
    assertQuick(() -> "x".repeat(4_000));
  }

  private static void assertQuick(Supplier<String> texts) {
    for (int i = 0; i < 20; i++) {
      FLAGS.check(texts.get(), Quiet.ENCODER);
    }
    var fastest = Duration.ofDays(1);
    for (int i = 0; i < 5; i++) {
      var text = texts.get();
      var start = System.nanoTime();
      FLAGS.check(text, Quiet.ENCODER);
      var took = Duration.ofNanos(System.nanoTime() - start);
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }
    assertThat(fastest).isLessThan(Duration.ofMillis(50));
  }

  private static String fromAnywhere(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return text.toString();
  }

  private static String fromDangerWords(Random random, int length) {
    var words =
        "no my knee chest pain blood kill myself not swollen hot fever , . and i dad had"
            .split(" ");
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return text.toString();
  }
}
