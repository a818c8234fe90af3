package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where somebody was and did not work: "read a book in the garden", "coffee in the garden". */
final class Lounging {
  private static final Set<String> PLACES =
      Set.of(
          "in the garden",
          "allotment",
          "the allotment",
          "greenhouse",
          "in the pool",
          "in the water",
          "veg patch",
          "veggie patch",
          "flower beds",
          "flowerbeds",
          "hedge");
  private static final Set<String> IDLE =
      WordSet.of(
          """
          read reading book sat sit sitting seat lay lie lying slept sleep nap napped dozed
          snooze coffee tea lunch dinner breakfast supper brunch picnic ate eat eating drank
          drink drinks beer wine barbecue bbq barbeque party friends kids phone music podcast
          relaxed relaxing relax chilled chilling sunbathed sunbathing sun sunshine rested
          resting rest watched watching chat chatted talked quiet peaceful enjoyed enjoying
          evening deckchair hammock chair bench knitting knitted meditated meditation painted
          painting wrote writing fresh air
          """);
  private static final int WIDE = 12;

  private Lounging() {}

  static boolean is(Tokens tokens, Found place, List<Found> movement, List<Found> foods) {
    if (!PLACES.contains(place.words())) {
      return false;
    }
    var works =
        movement.stream()
            .anyMatch(
                move ->
                    !PLACES.contains(move.words()) && tokens.sameClause(move.from(), place.from()));
    return !works
        && (foods.stream().anyMatch(food -> tokens.sameClause(food.from(), place.from()))
            || IntStream.range(
                    Math.max(0, place.from() - WIDE), Math.min(tokens.size(), place.to() + WIDE))
                .filter(i -> tokens.sameClause(i, place.from()))
                .anyMatch(i -> IDLE.contains(tokens.text(i))));
  }
}
