package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.Map;

/** That a joint has no pain, said behind it: "hips no pain, knees 5", "hands not sore today". */
final class NoPain {
  private static final String[] LEADING = {"has", "have", "had", "got", "with", "-", "absolutely"};
  private static final String[] NO = {
    "no", "zero", "without", "not", "isn't", "aren't", "nil", "nae"
  };
  private static final String[] DEGREES = {"any", "real", "actual", "more", "longer", "at", "much"};
  private static final String[] PAIN = {
    "pain",
    "pains",
    "ache",
    "aches",
    "sore",
    "soreness",
    "hurting",
    "painful",
    "aching",
    "achy",
    "discomfort",
    "twinge",
    "twinges",
    "niggle",
    "niggles",
    "symptoms"
  };
  private static final String[] WHEN = {
    "today", "now", "at", "all", "so", "far", "whatsoever", "thankfully", "this", "morning", "yet"
  };
  private static final String[] LEFT = {
    "stiff", "stiffness", "swollen", "swelling", "puffy", "sore", "achy", "tender", "hot", "creaky"
  };

  /** In tokens. */
  private static final int REACH = 5;

  private NoPain() {}

  static boolean isSaidAt(Tokens tokens, int from, Map<Integer, Found> joints) {
    int i = tokens.past(from, LEADING);
    if (!tokens.is(i, NO)) {
      return false;
    }
    int pain = tokens.past(i + 1, DEGREES);
    if (!tokens.is(pain, PAIN)) {
      return false;
    }
    int next = tokens.past(pain + 1, WHEN);
    var ends =
        next >= tokens.size()
            || !tokens.sameClause(pain, next)
            || joints.containsKey(next)
            || tokens.is(next, "and");
    return ends && !hasSomethingElse(tokens, next, joints);
  }

  /** "knees no pain, just stiff": there is something all the same. */
  static boolean hasSomethingElse(Tokens tokens, int from, Map<Integer, Found> joints) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (joints.containsKey(i) || tokens.is(i, "no", "not", ".", "\n", "elsewhere")) {
        return false;
      }
      if (tokens.is(i, LEFT)) {
        return true;
      }
    }
    return false;
  }
}
