package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was eaten, and what it counts as. */
final class FoodWords {
  private static final List<String> TRIGGERS = List.of("gluten", "dairy", "processed");
  private static final List<String> SUPPORTS =
      List.of("fermented", "omega3", "fiber", "bone_broth");

  private final Foods foods;
  private final Phrases ate;
  private final Phrases categories;
  private final Phrases cancels;
  private final Scope scope;

  FoodWords(Lexicon lexicon, Foods foods, Scope scope) {
    this.foods = foods;
    this.ate = lexicon.group("ate");
    this.categories = lexicon.group("categories");
    this.cancels = lexicon.group("cancels");
    this.scope = scope;
  }

  /** Foods, triggers and supports, each once and in the order of the text. */
  record Eaten(List<String> foods, List<String> triggers, List<String> supports) {}

  Eaten in(Scan scan) {
    var tokens = scan.tokens();
    var named = new ArrayList<String>();
    var counts = new LinkedHashSet<String>();
    for (var food : scan.foods()) {
      if (!eaten(scan, food)) {
        continue;
      }
      named.add(food.words());
      var kinds = new ArrayList<>(foods.food(food.label()).kinds());
      kinds.removeAll(cancelled(tokens, food));
      counts.addAll(kinds);
    }
    for (var category : categories.in(tokens)) {
      if (!Scan.inside(category, scan.foods()) && said(tokens, category)) {
        counts.add(category.label());
      }
    }
    return new Eaten(
        named.stream().distinct().toList(), kept(TRIGGERS, counts), kept(SUPPORTS, counts));
  }

  private static List<String> kept(List<String> kinds, Set<String> counts) {
    return kinds.stream().filter(counts::contains).toList();
  }

  private boolean said(Tokens tokens, Found found) {
    return !scope.denied(tokens, found)
        && !scope.planned(tokens, found)
        && !scope.ofAnother(tokens, found)
        && !tokens.is(found.to(), "free", "-free");
  }

  private boolean eaten(Scan scan, Found found) {
    return said(scan.tokens(), found)
        && (!foods.food(found.label()).ambiguous() || amongFood(scan, found));
  }

  /**
   * An everyday word counts only where somebody eats: after a verb of eating, or in a list of food.
   */
  private boolean amongFood(Scan scan, Found found) {
    var tokens = scan.tokens();
    if (found.from() == 0 || tokens.is(found.from() - 1, ".", "!", "?", "+", ":", "\n", "✅")) {
      return true;
    }
    for (int i = Math.max(0, found.from() - 8); i < found.from(); i++) {
      if (ate.startsAt(tokens, i) && tokens.sameSentence(i, found.from())) {
        return true;
      }
    }
    return scan.foods().stream()
        .anyMatch(
            other ->
                !other.equals(found)
                    && tokens.sameSentence(other.from(), found.from())
                    && (Math.abs(other.from() - found.to()) <= 3
                        || Math.abs(found.from() - other.to()) <= 3));
  }

  private List<String> cancelled(Tokens tokens, Found food) {
    return Stream.of(food.from() - 1, food.from() - 2, food.from())
        .filter(i -> i >= 0)
        .flatMap(
            i -> {
              var found = cancels.longest(tokens, i);
              return found != null
                      && (found.to() == food.from()
                          || (i == food.from() && food.to() - food.from() > 1))
                  ? Stream.of(found.label())
                  : Stream.<String>empty();
            })
        .toList();
  }
}
