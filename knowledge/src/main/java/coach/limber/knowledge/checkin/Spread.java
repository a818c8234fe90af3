package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A meal whose dishes are told one by one: "roast dinner at Nan's: beef, carrots". */
final class Spread {
  private static final int REACH = 5;

  private static final Set<String> MEALS =
      Set.of(
          "roast dinner",
          "sunday roast",
          "roast",
          "chinese",
          "indian",
          "thai",
          "sunday dinner",
          "christmas dinner",
          "carvery",
          "full english",
          "full english breakfast",
          "full breakfast",
          "full irish",
          "full irish breakfast",
          "full scottish",
          "cooked breakfast",
          "english breakfast",
          "fry up",
          "fry-up",
          "fryup",
          "ploughman's",
          "ploughmans",
          "mezze",
          "meze",
          "tapas",
          "thali",
          "buffet",
          "barbecue",
          "bbq",
          "barbie",
          "picnic",
          "charcuterie",
          "afternoon tea",
          "cream tea");

  private Spread() {}

  static boolean is(Tokens tokens, Found food, List<Found> foods) {
    return MEALS.contains(food.label())
        && IntStream.range(food.to(), Math.min(tokens.size(), food.to() + REACH))
            .filter(i -> tokens.is(i, ":", "(", "-", "–", "—"))
            .filter(i -> IntStream.range(food.to(), i).allMatch(at -> isSmall(tokens, at)))
            .anyMatch(
                i -> foods.stream().anyMatch(part -> part.from() > i && part.from() <= i + 3));
  }

  /** Where and when it was: "at Nan's", "today". */
  private static boolean isSmall(Tokens tokens, int i) {
    return tokens.at(i).isWord() || tokens.is(i, "'s", "'");
  }
}
