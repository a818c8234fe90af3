package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Mention;
import coach.limber.knowledge.language.WordSet;
import java.util.Set;

/** Words after which a number in the next clause is about something else. */
final class SaidAlready {
  private static final Set<String> ADJECTIVES =
      WordSet.of(
          """
          tired fatigued exhausted weary knackered shattered stressed stressful stressy anxious
          tense energetic rested foggy
          """);

  private SaidAlready() {}

  /** "a bit tired, 2": the word has said it all, so a number in the next clause is not its. */
  static boolean is(Tokens tokens, Quantity quantity, Mention mention) {
    return quantity.unit() == Quantity.Unit.NONE
        && mention.to() <= quantity.from()
        && (mention.topic() == Topic.STIFFNESS
            || (mention.topic() == Topic.SLEEP
                && (isDenied(tokens, mention.from()) || isJudged(tokens, mention.to())))
            || (mention.topic() == Topic.MOVEMENT && isDenied(tokens, mention.from()))
            || ADJECTIVES.contains(tokens.text(mention.to() - 1)))
        && !tokens.sameClause(quantity.from(), mention.from())
        && !estimates(tokens, mention, quantity);
  }

  /** "slept badly, 7": how the night was is told. */
  private static boolean isJudged(Tokens tokens, int behind) {
    return tokens.is(behind, "badly", "terribly", "poorly", "awful", "rubbish")
        && (behind + 1 >= tokens.size() || !tokens.sameClause(behind, behind + 1));
  }

  /** "didn't sleep at all, 5": there are no hours to count. */
  private static boolean isDenied(Tokens tokens, int sleep) {
    for (int i = Math.max(0, sleep - 2); i < sleep; i++) {
      if (tokens.is(
          i,
          "no",
          "not",
          "didn't",
          "didnt",
          "couldn't",
          "couldnt",
          "never",
          "haven't",
          "zero",
          "barely",
          "hardly")) {
        return true;
      }
    }
    return false;
  }

  /** "not too stressed, maybe a 3": an estimate of what the word has said. */
  private static boolean estimates(Tokens tokens, Mention mention, Quantity quantity) {
    return mention.to() == quantity.from() - 3
        && tokens.is(quantity.from() - 2, "maybe", "say", "about", "probably", "like", "perhaps")
        && tokens.is(quantity.from() - 1, "a", "an");
  }
}
