package coach.limber.knowledge.checkin;

import java.util.List;
import java.util.stream.IntStream;

/** A number beyond the scale that is said in jest before the one that is meant. */
final class Jest {
  private static final double WHOLE_SCALE = 10;

  /** In tokens. */
  private static final int NEXT = 9;

  private static final String[] LAUGHS = {
    "haha",
    "hahaha",
    "hah",
    "ha",
    "hehe",
    "lol",
    "lmao",
    "rofl",
    "jk",
    "kidding",
    "joking",
    "joke",
    "jokes",
    "jest",
    "seriously",
    "serious",
    "really",
    "realistically",
    "honestly",
    "exaggerating",
    "no",
    "nah",
    "fine",
    "ok",
    "okay",
    "alright",
    "😂",
    "🤣",
    "😅",
    "😆"
  };

  private Jest() {}

  /** Without the 12 of "pain 12/10 lol, ok really 7"; "knees 12/10, hands 4" are two. */
  static List<Quantity> without(Scan scan, List<Quantity> numbers) {
    return numbers.stream()
        .filter(
            number ->
                number.amount() <= WHOLE_SCALE
                    || numbers.stream().noneMatch(other -> isMeant(scan, number, other)))
        .toList();
  }

  private static boolean isMeant(Scan scan, Quantity beyond, Quantity other) {
    return other.amount() <= WHOLE_SCALE
        && other.from() >= beyond.to()
        && other.from() - beyond.to() <= NEXT
        && IntStream.range(beyond.to(), other.from()).anyMatch(i -> scan.tokens().is(i, LAUGHS))
        && scan.joints().stream()
            .noneMatch(joint -> joint.from() >= beyond.to() && joint.to() <= other.from());
  }
}
