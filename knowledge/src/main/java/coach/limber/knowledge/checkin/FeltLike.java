package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Quantity.Unit;
import java.util.stream.Stream;

/** "slept 8 hours but it felt like 3": what a night felt like is no amount of anything. */
final class FeltLike {
  private static final int FARTHEST = 10;

  private FeltLike() {}

  static boolean is(Scan scan, Quantity night, Quantity quantity) {
    var tokens = scan.tokens();
    int i = start(tokens, quantity.from());
    return quantity.unit() == Unit.NONE
        && tokens.is(i, "like", "more")
        && tokens.is(i - 1, "feel", "feels", "felt", "feeling")
        && tokens.sameSentence(night.from(), i)
        && i - night.to() <= FARTHEST
        && Stream.of(scan.joints(), scan.gut(), scan.foods(), scan.movement())
            .flatMap(found -> found.stream())
            .noneMatch(found -> found.from() >= night.to() && found.to() <= i)
        && scan.about().stream()
            .filter(found -> found.from() >= night.to() && found.to() <= i)
            .allMatch(found -> found.label().equals("sleep"));
  }

  /** Where "like a", "more like" begins. */
  private static int start(Tokens tokens, int number) {
    int i = number;
    while (tokens.is(i - 1, "a", "like", "more", "only", "just", "about")) {
      i--;
    }
    return i;
  }
}
