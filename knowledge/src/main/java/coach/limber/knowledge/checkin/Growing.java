package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.stream.IntStream;

/** Food that still grows: "pruned the apple tree", "planted out tomatoes", "the bean rows". */
final class Growing {
  private static final int REACH = 5;

  /** Behind the name of a fruit or a vegetable. */
  private static final String[] PLANTS = {
    "patch",
    "patches",
    "plot",
    "plots",
    "beds",
    "tree",
    "trees",
    "bush",
    "bushes",
    "plant",
    "plants",
    "seedling",
    "seedlings",
    "rows",
    "vines",
    "vine",
    "canes",
    "orchard"
  };

  private static final String[] WORK = {
    "planted",
    "planting",
    "sowed",
    "sowing",
    "sown",
    "weeded",
    "weeding",
    "watered",
    "watering",
    "pruned",
    "pruning",
    "hoed",
    "hoeing",
    "dug",
    "digging",
    "potted",
    "potting",
    "repotted",
    "repotting",
    "mulched",
    "mulching",
    "transplanted",
    "harvested",
    "harvesting",
    "picked",
    "picking"
  };

  private static final String[] BETWEEN = {
    "the", "my", "our", "some", "a", "few", "up", "out", "over", "in", "more", "new", "and", "of",
    "rows", "row", "bit", "all", "last", "first", "fresh"
  };

  private Growing() {}

  static boolean is(Tokens tokens, Found food, List<Found> foods) {
    return (tokens.is(food.to(), PLANTS) && tokens.sameClause(food.from(), food.to()))
        || (tokens.is(food.to(), "bed") && tokens.is(food.from() - 1, "the", "my", "our"))
        || isWorkedOn(tokens, food, foods);
  }

  /** "picked a salad", "picked the curry": from a menu. */
  private static boolean isChosen(Tokens tokens, int next, Found food) {
    return tokens.is(next, "up", "out", "at")
        || tokens.is(food.from() - 1, "a", "an")
        || (tokens.is(food.from() - 1, "the", "my") && !tokens.text(food.to() - 1).endsWith("s"));
  }

  /** "dug up some potatoes", "planted peas and beans"; not "picked at a salad". */
  private static boolean isWorkedOn(Tokens tokens, Found food, List<Found> foods) {
    return IntStream.range(Math.max(0, food.from() - REACH), food.from())
        .filter(i -> tokens.is(i, WORK) && tokens.sameClause(i, food.from()))
        .filter(i -> !tokens.is(i, "picked", "picking") || !isChosen(tokens, i + 1, food))
        .filter(i -> !tokens.is(i - 1, "fresh", "freshly", "just", "hand", "home"))
        .anyMatch(
            i ->
                IntStream.range(i + 1, food.from())
                    .allMatch(
                        at ->
                            tokens.is(at, BETWEEN)
                                || foods.stream().anyMatch(other -> other.covers(at))));
  }
}
