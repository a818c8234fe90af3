package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;

/** What somebody thinks of a food, who tells no meal: "I love bread", "pizza is the devil". */
final class SpokenOf {
  private static final String[] BETWEEN = {
    "the", "my", "a", "an", "that", "those", "this", "these", "all", "eating", "too", "much", "so"
  };

  private static final String[] THINKS = {
    "love", "hate", "adore", "loathe", "dislike", "blame", "blamed", "blaming", "suspect", "fear",
    "crave", "craving"
  };

  /** "I like bread"; not "had like pizza". */
  private static final String[] LIKES = {"like", "miss", "trust"};

  private static final String[] WHO = {"i", "we", "do", "really", "don't", "dont", "not", "still"};

  private static final String[] LEADING = {
    "the", "a", "an", "so", "really", "pure", "clearly", "such", "my", "very", "surely", "always"
  };

  private static final String[] BLAMING = {
    "it", "that", "this", "must", "have", "to", "surely", "definitely", "probably", "clearly"
  };

  private static final String[] VERDICTS = {
    "devil",
    "evil",
    "poison",
    "poisonous",
    "toxic",
    "culprit",
    "enemy",
    "villain",
    "killer",
    "suspect",
    "downfall"
  };

  private SpokenOf() {}

  static boolean is(Tokens tokens, Found food) {
    return isThoughtOf(tokens, food) || isJudged(tokens, food) || isBlamed(tokens, food);
  }

  private static boolean isThoughtOf(Tokens tokens, Found food) {
    int i = food.from() - 1;
    while (i > 0 && tokens.is(i, BETWEEN)) {
      i--;
    }
    return i >= 0
        && tokens.sameClause(i, food.from())
        && (tokens.is(i, THINKS) || (tokens.is(i, LIKES) && tokens.is(i - 1, WHO)));
  }

  /** "It must be the cake from yesterday"; not "dinner was the pizza". */
  private static boolean isBlamed(Tokens tokens, Found food) {
    int i = food.from() - 1;
    while (i > 0 && tokens.is(i, BETWEEN)) {
      i--;
    }
    return i > 0
        && i < food.from() - 1
        && tokens.is(food.from() - 1, "the", "that", "my", "those")
        && tokens.sameClause(i - 1, food.from())
        && tokens.is(i, "be", "was", "been", "is", "'s", "it's")
        && (tokens.is(i, "it's") || tokens.is(i - 1, BLAMING));
  }

  private static boolean isJudged(Tokens tokens, Found food) {
    if (!tokens.is(food.to(), "is", "are", "'s")) {
      return false;
    }
    int verdict = tokens.past(food.to() + 1, LEADING);
    return tokens.is(verdict, VERDICTS);
  }
}
