package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Mention;
import java.util.List;
import java.util.stream.IntStream;

/** A night whose hours are told, so that a number after it is of something else. */
final class SleptAlready {
  private static final double LARGEST = 10;

  /** In tokens: "six and a half hours". */
  private static final int LONGEST = 8;

  private SleptAlready() {}

  /** "6 hours' sleep and a 4 in the hands", "slept 7 hours, 3". */
  static boolean is(Scan scan, Quantity quantity, Mention mention) {
    var tokens = scan.tokens();
    return mention.topic() == Topic.SLEEP
        && quantity.unit() == Quantity.Unit.NONE
        && quantity.amount() <= LARGEST
        && mention.to() <= quantity.from()
        && beside(scan, mention).stream()
            .filter(hours -> hours.unit() == Quantity.Unit.HOURS)
            .filter(hours -> hours.to() <= quantity.from())
            .anyMatch(
                hours -> areOf(tokens, hours, mention) && isNext(tokens, hours, mention, quantity))
        && stands(scan, quantity.to());
  }

  private static List<Quantity> beside(Scan scan, Mention sleep) {
    return Beginning.between(
        scan.quantities(), Quantity::from, sleep.from() - LONGEST, sleep.to() + 1);
  }

  private static boolean areOf(Tokens tokens, Quantity hours, Mention sleep) {
    return hours.from() - sleep.to() == 0
        || hours.to() == sleep.from()
        || (hours.to() == sleep.from() - 1 && tokens.is(hours.to(), "of", "'", "'s", "s"));
  }

  /** Nothing stands between that takes the hours back or adds to them. */
  private static boolean isNext(Tokens tokens, Quantity hours, Mention sleep, Quantity quantity) {
    int told = Math.max(hours.to(), sleep.to());
    return told < quantity.from()
        && IntStream.range(told, quantity.from())
            .allMatch(
                i -> tokens.is(i, "and", "a", "an", ",", ".", ";", "with", "&", "-", "–", "/"));
  }

  /** Whether the number says all: "a 3", "a 4 in the hands". */
  private static boolean stands(Scan scan, int behind) {
    var tokens = scan.tokens();
    return behind >= tokens.size()
        || !tokens.at(behind).isWord()
        || tokens.is(behind, "in", "for", "on", "today", "and", "with", "again", "now")
        || scan.joints().stream().anyMatch(joint -> joint.from() == behind);
  }
}
