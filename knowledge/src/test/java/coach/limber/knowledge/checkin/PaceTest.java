package coach.limber.knowledge.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long message is read in time that grows with its length only. */
class PaceTest {
  private static final int LONGEST = 4_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "knee 4 ",
        "no ",
        "yesterday 5, today 4, ",
        "gas yes cramps no ",
        "pizza and brocoli with ",
        "4-5 ",
        "bed at 11 up at 6 ",
        "xqzvw brwxq ",
        "7 ",
        "stiff 5 ",
        "yoga 5 ",
        "walk 5. ",
        "99 a yoga 5 ",
        "period cramps 8 ",
        "slept 6 ",
        "rested ",
        "rice, ",
        "walk 10 min, ",
        "when i was young ",
        "usually 5, ",
        "my mum is bad, 7/10 "
      })
  void theLongestMessageTakesUnderFiftyMilliseconds(String piece) {
    var text = piece.repeat(LONGEST / piece.length());
    var fastest = Duration.ofDays(1);
    for (int i = 0; i < 12; i++) {
      long start = System.nanoTime();
      Day.report(text);
      var took = Duration.ofNanos(System.nanoTime() - start);
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }
    assertThat(fastest).isLessThan(Duration.ofMillis(50));
  }
}
