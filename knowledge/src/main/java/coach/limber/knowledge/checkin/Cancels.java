package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.HashSet;
import java.util.Set;

/**
 * "gluten free toast", "a flat white with oat milk", "pizza without cheese": what a food is not.
 */
final class Cancels {
  private static final int BEHIND = 5;

  private final Phrases before;
  private final Phrases behind;

  Cancels(Lexicon lexicon) {
    this.before = lexicon.group("cancels");
    this.behind = lexicon.group("cancels_behind");
  }

  /** The kinds that a food would count as, but does not. */
  Set<String> of(Tokens tokens, Found food) {
    var kinds = new HashSet<String>();
    for (int i = Math.max(0, food.from() - 4); i <= food.from(); i++) {
      var found = before.longest(tokens, i);
      if (found != null
          && ((found.to() == food.from()) || joined(tokens, found, food) || inName(found, food))) {
        kinds.add(found.label());
      }
    }
    for (int i = food.to(); i < Math.min(tokens.size(), food.to() + BEHIND); i++) {
      if (!tokens.sameSentence(i, food.from()) || tokens.is(i, ",", "and", "then")) {
        break;
      }
      var found = behind.longest(tokens, i);
      if (found != null) {
        kinds.add(found.label());
      }
    }
    return kinds;
  }

  /** "gluten free and vegan pizza", "gluten free seeded bread". */
  private static boolean joined(Tokens tokens, Found cancel, Found food) {
    var between = food.from() - cancel.to();
    return between == 1
        && cancel.words().contains("free")
        && tokens.sameClause(cancel.from(), food.from());
  }

  private static boolean inName(Found cancel, Found food) {
    return cancel.from() == food.from() && food.to() - food.from() > 1;
  }
}
