package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.stream.IntStream;

/** Tea that is no drink but the evening's meal: "tea: cod and broccoli", "tea was chips". */
final class MealNames {
  private static final String[] OTHERS = {
    "breakfast",
    "brekkie",
    "brekky",
    "breaky",
    "lunch",
    "dinner",
    "brunch",
    "supper",
    "snack",
    "snacks"
  };

  private MealNames() {}

  static boolean is(Scan scan, Found food) {
    var tokens = scan.tokens();
    if (!food.label().equals("tea")) {
      return false;
    }
    if (tokens.is(food.to(), ":", "=", "-", "–", "was", "tonight")) {
      return eatenFrom(scan, food.to() + 1);
    }
    var opens =
        food.from() == 0
            || !tokens.sameClause(food.from() - 1, food.from())
            || !tokens.at(food.from() - 1).isWord()
            || tokens.is(food.from() - 1, "and", "then");
    return opens && amongMeals(tokens) && eatenFrom(scan, food.to());
  }

  /** A food begins here or after a small word or two. */
  private static boolean eatenFrom(Scan scan, int from) {
    return scan.foods().stream()
        .anyMatch(
            other ->
                other.from() >= from
                    && other.from() <= from + 3
                    && IntStream.range(from, other.from())
                        .allMatch(i -> scan.tokens().at(i).isWord() || scan.tokens().is(i, ":")));
  }

  private static boolean amongMeals(Tokens tokens) {
    return IntStream.range(0, tokens.size()).anyMatch(i -> tokens.is(i, OTHERS));
  }
}
