package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.WordSet;
import java.util.Set;

/** A number that counts joints: "two of my knuckles", "only 1 bad finger"; but "4 fingers". */
final class JointCount {
  private static final double A_FEW = 4;
  private static final double ALL_TEN = 10;

  private static final Set<String> HOW_THEY_ARE =
      WordSet.of(
          """
          swollen puffy stiff sore bad painful achy aching red hot fat angry tender swelled
          swolen dodgy gammy creaky wonky dicky locked stuck numb bent sticky inflamed hurting
          throbbing trigger clicky jammed seized
          """);

  /** What is said of joints that were counted. */
  private static final Set<String> VERBS =
      WordSet.of(
          """
          is are was were has have hurt hurts ache aches lock locks keeps keep feels feel won't
          wont doesn't don't gone went that playing giving
          """);

  /** Of these there are so many that they are counted. */
  private static final Set<String> MANY =
      WordSet.of(
          """
          finger fingers toe toes knuckle knuckles fingertip fingertips joint joints digit
          digits
          """);

  private final Set<String> joints;
  private final Set<String> aches;

  JointCount(Lexicon lexicon) {
    this.joints = lexicon.words("joints");
    this.aches = lexicon.part("about", "pain");
  }

  /**
   * @param from where the number begins
   * @param to the token after it
   */
  boolean is(Tokens tokens, int from, double value, int to) {
    if (value > ALL_TEN || to >= tokens.size() || !tokens.sameClause(from, to)) {
      return false;
    }
    return fewOf(tokens, from, value, to)
        || one(tokens, from, value, to)
        || many(tokens, from, value, to);
  }

  private boolean fewOf(Tokens tokens, int from, double value, int to) {
    if (value > A_FEW) {
      return false;
    }
    if (tokens.is(to, "of") && tokens.is(to + 1, "my", "the", "them", "those", "these")) {
      return true;
    }
    if (value == 2 && tokens.is(from - 1, "my", "these", "those") && isJoints(tokens, to)) {
      return true;
    }
    var counts = !inFigures(tokens, from) || tokens.is(to, "swollen", "puffy") || value == 2;
    return counts
        && value > 1
        && HOW_THEY_ARE.contains(tokens.text(to))
        && isJoints(tokens, to + 1);
  }

  /** "one knee sore", "only 1 bad finger", "one swollen knuckle". */
  private boolean one(Tokens tokens, int from, double value, int to) {
    int joint = HOW_THEY_ARE.contains(tokens.text(to)) ? to + 1 : to;
    return value == 1
        && joints.contains(tokens.text(joint))
        && !tokens.text(joint).endsWith("s")
        && (joint > to || !inFigures(tokens, from) || isSaidOf(tokens, joint + 1))
        && !isMeasured(tokens, from);
  }

  /** "2 fingers are locked", "three toes sore". */
  private boolean many(Tokens tokens, int from, double value, int to) {
    int joint = HOW_THEY_ARE.contains(tokens.text(to)) ? to + 1 : to;
    return value > 1
        && value == Math.rint(value)
        && isJoints(tokens, joint)
        && MANY.contains(tokens.text(joint))
        && (joint > to
            || !inFigures(tokens, from)
            || isSaidOf(tokens, joint + 1)
            || tokens.is(from - 1, "only", "just", "all", "other", "these", "those", "my"))
        && !isMeasured(tokens, from);
  }

  private boolean isSaidOf(Tokens tokens, int i) {
    return i < tokens.size()
        && tokens.sameClause(i - 1, i)
        && (VERBS.contains(tokens.text(i))
            || HOW_THEY_ARE.contains(tokens.text(i))
            || aches.contains(tokens.text(i)));
  }

  private static boolean inFigures(Tokens tokens, int from) {
    return Character.isDigit(tokens.text(from).charAt(0));
  }

  /** "pain 3 fingers", "a 4", "knees 2 hips 5": something else stands before that it measures. */
  boolean isMeasured(Tokens tokens, int from) {
    int i = from - 1;
    return i >= 0
        && tokens.sameClause(i, from)
        && (tokens.is(
                i, "a", "an", "at", "is", "was", "'s", ":", "=", "level", "about", "its", "to",
                "stress", "fatigue", "or")
            || joints.contains(tokens.text(i))
            || aches.contains(tokens.text(i)));
  }

  private boolean isJoints(Tokens tokens, int at) {
    return joints.contains(tokens.text(at)) && tokens.text(at).endsWith("s");
  }
}
