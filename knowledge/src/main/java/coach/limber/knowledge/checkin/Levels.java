package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Pain in words: "pretty bad" is 7. A word counts for pain if pain or a joint is the nearest topic.
 */
final class Levels {
  private static final Map<String, Double> AMOUNTS =
      Map.of(
          "zero", 0.0, "one", 1.0, "two", 2.0, "three", 3.0, "five", 5.0, "seven", 7.0, "eight",
          8.0, "ten", 10.0);
  private static final Set<String> BARE_STARTS =
      Set.of(
          "one",
          "day",
          "today",
          "morning",
          "joints",
          "it's",
          "its",
          "was",
          "been",
          "a",
          "the",
          "actually",
          "really",
          "still",
          "just",
          "feeling",
          "pretty",
          "again",
          "tbh",
          "honestly",
          "thanks",
          "one.",
          "ones");
  private static final int LONGEST_BARE = 5;

  private final Phrases levels;

  Levels(Lexicon lexicon) {
    this.levels = lexicon.group("levels");
  }

  OptionalDouble pain(Scan scan, List<Found> otherTopics) {
    var amount = OptionalDouble.empty();
    for (var level : levels.in(scan.tokens())) {
      if (Scan.inside(level, scan.foods()) || Scan.inside(level, otherTopics)) {
        continue;
      }
      if (isPain(scan, level, otherTopics)) {
        var value = AMOUNTS.getOrDefault(level.label(), 0.0);
        if (amount.isEmpty() || value > amount.getAsDouble()) {
          amount = OptionalDouble.of(value);
        }
      }
    }
    return amount;
  }

  private static boolean isPain(Scan scan, Found level, List<Found> otherTopics) {
    var tokens = scan.tokens();
    var zero = level.label().equals("zero");
    if (zero && tokens.text(level.to() + 1).equals("more")) {
      return false;
    }
    if (level.words().contains("pain") && zero) {
      return true;
    }
    var pain =
        distance(
            tokens,
            level,
            scan.about().stream().filter(f -> f.label().equals("pain")).toList(),
            zero);
    var joint = zero ? 99 : distance(tokens, level, scan.joints(), false);
    var other = distance(tokens, level, otherTopics, zero);
    var nearest = Math.min(pain, joint + 0.5);
    if (nearest < 90) {
      return nearest <= (zero ? 2 : 5) && nearest <= other;
    }
    return other > 90 && bare(tokens, level);
  }

  /** The level is all that its clause says: "meh", "not too bad actually", "Rough one". */
  private static boolean bare(Tokens tokens, Found level) {
    int words = 0;
    int known = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.at(i).clause() == tokens.at(level.from()).clause() && tokens.at(i).isWord()) {
        words++;
        known += level.covers(i) || BARE_STARTS.contains(tokens.text(i)) ? 1 : 0;
      }
    }
    var all = level.label().equals("zero") ? tokens.size() <= 3 : true;
    return all && words <= LONGEST_BARE && known == words;
  }

  private static double distance(Tokens tokens, Found level, List<Found> topics, boolean close) {
    var shortest = 99.0;
    for (var topic : topics) {
      if (tokens.sameClause(topic.from(), level.from())) {
        var gap =
            topic.from() >= level.to()
                ? topic.from() - level.to()
                : level.from() - topic.to() + 0.25;
        shortest = Math.min(shortest, Math.max(0, gap));
      }
    }
    return close && shortest > 2 ? 99 : shortest;
  }
}
