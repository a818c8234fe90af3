package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** That there was no stiffness, and how long it was where only the clock is named. */
final class StiffnessWords {
  /** In minutes: longer than this, the two clock times belong to different things. */
  private static final int LONGEST = 300;

  private static final int BACK = 16;

  private final Scope scope;

  StiffnessWords(Scope scope) {
    this.scope = scope;
  }

  /** "no stiffness", "stiffness none", "not stiff"; "gone after my shower" is some. */
  boolean none(Scan scan) {
    var tokens = scan.tokens();
    return scan.about().stream()
        .filter(found -> found.label().equals("stiffness") && scan.isToday(found))
        .filter(found -> found.words().startsWith("stif"))
        .filter(found -> !tokens.is(found.to(), "gone") || !wentBy(tokens, found.to() + 1))
        .anyMatch(found -> scope.denied(tokens, found));
  }

  private static boolean wentBy(Tokens tokens, int i) {
    return tokens.is(i, "after", "by", "within", "once", "in", "when", "at", "before");
  }

  /** Of several lengths the last, of several joints with one each the longest. */
  static Quantity longest(Scan scan, List<Quantity> lengths) {
    var ofJoints = lengths.stream().filter(length -> isOfAJoint(scan, length)).toList();
    return ofJoints.size() < lengths.size()
        ? lengths.getLast()
        : Collections.max(lengths, Comparator.comparingDouble(Quantity::amount));
  }

  private static boolean isOfAJoint(Scan scan, Quantity length) {
    return scan.joints().stream()
        .anyMatch(
            joint ->
                joint.to() <= length.from()
                    && scan.tokens().sameClause(joint.from(), length.from()));
  }

  /** "woke at six and my hands didn't work till half past": from one clock time to the other. */
  Optional<Double> byTheClock(Scan scan) {
    return scan.about().stream()
        .filter(found -> found.label().equals("stiffness") && scan.isToday(found))
        .flatMap(found -> until(scan.tokens(), found).stream())
        .findFirst();
  }

  private static Optional<Double> until(Tokens tokens, Found stiff) {
    for (int i = stiff.to(); i < Math.min(tokens.size(), stiff.to() + 4); i++) {
      if (tokens.is(i, "till", "until", "til")) {
        int at =
            tokens.is(i + 1, "about", "around", "nearly", "maybe", "roughly", "gone", "just")
                ? i + 2
                : i + 1;
        var end = Spans.time(tokens, at);
        var before = before(tokens, stiff.from());
        var start = before >= 0 ? before : upAfterwards(tokens, at);
        if (end.isPresent() && start >= 0) {
          int minutes = Spans.between(start, end.getAsInt());
          return minutes <= LONGEST ? Optional.of((double) minutes) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The last clock time before that somebody woke or got up at, in minutes; -1 if none. */
  private static int before(Tokens tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - BACK); i--) {
      var time = Spans.time(tokens, i);
      var stated =
          tokens.is(i - 1, "at", "since", "from", "up", "bed") || tokens.is(i + 1, "am", "o'clock");
      if (time.isPresent() && stated) {
        return time.getAsInt();
      }
    }
    return -1;
  }

  /** "stiff till 10, up at 8". */
  private static int upAfterwards(Tokens tokens, int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + 8); i++) {
      if (tokens.is(i, "up", "woke", "awake") && tokens.is(i + 1, "at", "since")) {
        return Spans.time(tokens, i + 2).orElse(-1);
      }
    }
    return -1;
  }
}
