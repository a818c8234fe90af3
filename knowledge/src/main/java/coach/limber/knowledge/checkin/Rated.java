package coach.limber.knowledge.checkin;

import java.util.Set;

/** A score that praises a thing and measures no pain: "10/10 for that soup", "a solid 8/10 day". */
final class Rated {
  private static final String[] POINTING = {
    "the", "that", "this", "those", "these", "their", "her", "his"
  };

  /** "5/10 day", "2/10 film": what is commonly given marks. */
  private static final Set<String> THINGS =
      Set.of(
          "day",
          "evening",
          "weekend",
          "weather",
          "film",
          "movie",
          "show",
          "book",
          "service",
          "effort",
          "view",
          "company",
          "experience",
          "recommend",
          "would",
          "atmosphere",
          "hotel",
          "concert",
          "gig",
          "match",
          "game",
          "trip",
          "holiday",
          "mood",
          "vibes",
          "craic",
          "breakfast",
          "brunch",
          "lunch",
          "dinner",
          "supper",
          "dessert",
          "pudding",
          "takeaway");

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "morning",
          "afternoon",
          "evening",
          "night",
          "most",
          "rest",
          "whole",
          "moment",
          "time",
          "first",
          "last",
          "past",
          "week",
          "start",
          "one",
          "bit",
          "minute",
          "worst",
          "other");

  private Rated() {}

  /**
   * @param ours the words that a check-in is read by: a score for one of these measures it
   */
  static boolean is(Tokens tokens, Quantity quantity, Set<String> ours) {
    if (quantity.unit() != Quantity.Unit.OF_TEN) {
      return false;
    }
    int i = quantity.to();
    if (THINGS.contains(tokens.text(i))) {
      return tokens.sameClause(i - 1, i);
    }
    int article = tokens.is(quantity.from() - 1, "a", "an") ? 2 : 1;
    int given = quantity.from() - article;
    return (tokens.is(i, "for") && THINGS.contains(tokens.text(i + 1)))
        || (tokens.is(i, "for") && tokens.is(i + 1, POINTING) && isThing(tokens, i + 2, ours))
        || (tokens.is(given - 2, "give", "gave", "giving")
            && tokens.is(given - 1, POINTING)
            && isThing(tokens, given, ours));
  }

  private static boolean isThing(Tokens tokens, int i, Set<String> ours) {
    var word = tokens.text(i);
    return !word.isEmpty() && !ours.contains(word) && !TIMES.contains(word);
  }
}
