package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names of foods that only say of another how much of it there was or where it came from: "a pint
 * of ice cream", "a sausage roll from Greggs".
 */
record Servings(List<Found> foods, Phrases shops) {
  private static final int REACH = 3;

  boolean is(Tokens tokens, Found food) {
    return isAMeasure(tokens, food) || isWhereItCameFrom(tokens, food);
  }

  private boolean isAMeasure(Tokens tokens, Found food) {
    return tokens.is(food.from(), "pint", "pints")
        && food.to() == food.from() + 1
        && foods.stream()
            .anyMatch(
                other ->
                    other.from() == food.to()
                        || (tokens.is(food.to(), "of") && within(other.from(), food.to(), REACH)));
  }

  private boolean isWhereItCameFrom(Tokens tokens, Found food) {
    int from = tokens.is(food.from() - 1, "the", "our", "my") ? food.from() - 2 : food.from() - 1;
    return shops.startsAt(tokens, food.from())
        && tokens.is(from, "from")
        && foods.stream().anyMatch(other -> within(from, other.to() - 1, REACH))
        && IntStream.range(from, food.from()).allMatch(i -> tokens.sameClause(i, food.from()));
  }

  private static boolean within(int at, int before, int reach) {
    return at > before && at - before <= reach;
  }
}
