package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joints of which one only says where the other is: "fingers on my right hand", "left foot toes",
 * "the back of my knee".
 */
final class JointParts {
  private static final int FARTHEST = 5;
  private static final Set<String> PARTS = Set.of("finger", "thumb", "toe");
  private static final Set<String> WHOLES = Set.of("hand", "foot");

  /** They name a side of whatever follows. */
  private static final String[] SIDES = {"back", "heel", "palm", "sole"};

  private static final String[] OF = {"of", "on", "in", "from"};
  private static final String[] SMALL = {
    "my",
    "the",
    "both",
    "right",
    "left",
    "each",
    "one",
    "other",
    "same",
    "this",
    "that",
    "me",
    "bad",
    "good",
    "r",
    "l",
    "right-hand",
    "left-hand"
  };

  private JointParts() {}

  static List<Found> without(Tokens tokens, List<Found> joints) {
    return IntStream.range(0, joints.size())
        .filter(i -> !isWhere(tokens, joints, i))
        .mapToObj(joints::get)
        .toList();
  }

  private static boolean isWhere(Tokens tokens, List<Found> joints, int i) {
    var joint = joints.get(i);
    var before = i > 0 ? joints.get(i - 1) : joint;
    var next = i + 1 < joints.size() ? joints.get(i + 1) : joint;
    var ofNext = !next.equals(joint) && joined(tokens, joint, next);
    return (WHOLES.contains(joint.label())
            && ((!before.equals(joint)
                    && PARTS.contains(before.label())
                    && joined(tokens, before, joint))
                || (next.from() == joint.to() && PARTS.contains(next.label()))))
        || (ofNext && tokens.is(joint.from(), SIDES) && tokens.is(joint.to(), "of"));
  }

  private static boolean joined(Tokens tokens, Found part, Found whole) {
    return whole.from() - part.to() <= FARTHEST
        && whole.from() > part.to()
        && tokens.is(part.to(), OF)
        && IntStream.range(part.to() + 1, whole.from()).allMatch(i -> tokens.is(i, SMALL));
  }
}
