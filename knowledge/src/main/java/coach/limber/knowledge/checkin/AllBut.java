package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Everything hurts save what is named: "everything but my back, 5", "sore everywhere bar the hips".
 */
final class AllBut {
  private static final String[] ALL = {
    "everything", "everywhere", "all", "everyplace", "everythings"
  };
  private static final String[] HURTS = {
    "hurts", "aches", "is", "sore", "stiff", "hurting", "aching", "hurt", "'s", "ached", "achy"
  };
  private static final String[] BUT = {
    "but", "except", "bar", "besides", "save", "excluding", "minus", "barring"
  };
  private static final String[] SMALL = {
    "for", "my", "the", "both", "left", "right", "and", "&", ",", "or", "maybe", "perhaps"
  };
  private static final String[] BEFORE = {
    "hurts",
    "aches",
    "in",
    "sore",
    "and",
    ",",
    ".",
    "!",
    "is",
    "its",
    "'s",
    "today",
    "almost",
    "nearly",
    "much",
    "just",
    "so",
    "basically",
    "literally",
    "aching",
    "hurting",
    ":"
  };
  private static final String[] BEHIND = {
    "hurts", "aches", "hurt", "ache", "is", "are", "sore", "stiff", "today", "at", "a", "this",
    "aching", "hurting", "again", "and", "really", "killing", "so", "was", "were", "ached", "now"
  };

  private AllBut() {}

  /** What hurts: all, or where all but these is fine, these; nothing where it is not said. */
  static List<String> in(Scan scan, Map<Integer, Found> joints, Phrases fine) {
    return IntStream.range(0, scan.tokens().size())
        .filter(i -> scan.tokens().is(i, ALL) && !scan.elsewhen().get(i))
        .mapToObj(i -> at(scan.tokens(), i, joints, fine))
        .filter(hurting -> !hurting.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> at(Tokens tokens, int all, Map<Integer, Found> joints, Phrases fine) {
    int from = behindBut(tokens, all);
    int end = from < 0 ? from : spared(tokens, from, joints);
    if (end <= from || !goesOn(tokens, end)) {
      return List.of();
    }
    return !tokens.is(all + 1, HURTS) && isFine(tokens, end, fine)
        ? IntStream.range(from, end)
            .mapToObj(joints::get)
            .filter(Objects::nonNull)
            .map(Found::label)
            .distinct()
            .toList()
        : List.of("all");
  }

  /** The token behind "everything but", -1 if it is not said here. */
  private static int behindBut(Tokens tokens, int all) {
    if (all > 0 && !tokens.is(all - 1, BEFORE)) {
      return -1;
    }
    int i = tokens.is(all, "all") && tokens.is(all + 1, "over") ? all + 2 : all + 1;
    while (tokens.is(i, HURTS)) {
      i++;
    }
    if (tokens.is(i, "apart", "aside", "other") && tokens.is(i + 1, "from", "than")) {
      return i + 2;
    }
    return tokens.is(i, BUT) ? i + 1 : -1;
  }

  /** Where the joints end that are left out; the start if none is named. */
  private static int spared(Tokens tokens, int from, Map<Integer, Found> joints) {
    int end = from;
    for (int i = from; i < tokens.size(); ) {
      var joint = joints.get(i);
      if (joint != null) {
        end = joint.to();
        i = end;
      } else if (tokens.is(i, SMALL)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean goesOn(Tokens tokens, int end) {
    return end >= tokens.size() || !tokens.at(end).isWord() || tokens.is(end, BEHIND);
  }

  /** "everything but my back is fine". */
  private static boolean isFine(Tokens tokens, int end, Phrases fine) {
    int i = end;
    while (tokens.is(i, "is", "are", "was", "were", "'s", "feels", "feel", "really", "today")) {
      i++;
    }
    return i > end && fine.startsAt(tokens, i);
  }
}
