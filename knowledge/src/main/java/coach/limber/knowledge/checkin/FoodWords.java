package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What was eaten, and what it counts as. */
final class FoodWords {
  private static final int AFTERTHOUGHT = 8;
  private static final String[] COFFEES = {
    "latte",
    "lattes",
    "flat",
    "cappuccino",
    "coffee",
    "mocha",
    "chai",
    "matcha",
    "cortado",
    "macchiato"
  };

  /** What is on the table as it is, and no part of the dish that is named next. */
  private static final String[] PLATES = {
    "toast",
    "soup",
    "sandwich",
    "sandwiches",
    "toastie",
    "wrap",
    "wraps",
    "curry",
    "pie",
    "stew",
    "pizza",
    "burger",
    "burgers",
    "omelette",
    "casserole",
    "risotto",
    "kebab",
    "porridge",
    "lasagne",
    "lasagna",
    "quiche",
    "burrito",
    "burritos",
    "sushi",
    "ramen",
    "smoothie",
    "juice",
    "tea",
    "coffee",
    "latte",
    "cappuccino",
    "water",
    "beer",
    "wine"
  };

  private static final List<String> TRIGGERS = List.of("gluten", "dairy", "processed");
  private static final List<String> SUPPORTS =
      List.of("fermented", "omega3", "fiber", "bone_broth");

  private final Foods foods;
  private final Meals meals;
  private final Cancels cancels;
  private final UnknownFoods unknown;
  private final Phrases categories;
  private final Phrases dishes;

  FoodWords(Lexicon lexicon, Foods foods, Scope scope, Wordings wordings) {
    this.foods = foods;
    this.meals = new Meals(lexicon, foods, scope);
    this.cancels = new Cancels(lexicon);
    this.unknown = new UnknownFoods(lexicon, wordings);
    this.categories = lexicon.group("categories");
    this.dishes = lexicon.group("dishes");
  }

  /** Foods, triggers and supports, each once and in the order of the text. */
  record Eaten(List<String> foods, List<String> triggers, List<String> supports) {}

  Eaten in(Scan scan) {
    var tokens = scan.tokens();
    var rows = new Listed(tokens, scan.foods());
    var eaten =
        scan.foods().stream()
            .filter(food -> meals.eaten(scan, food, rows.first(food)))
            .filter(food -> !SpokenOf.is(tokens, food))
            .filter(food -> !deniedAfterwards(scan, food))
            .toList();
    var counts = new LinkedHashSet<String>();
    for (var food : eaten) {
      var kinds = new ArrayList<>(foods.food(food.label()).kinds());
      kinds.removeAll(cancels.of(tokens, food));
      takenBack(scan, food).forEach(part -> kinds.removeAll(foods.food(part.label()).kinds()));
      counts.addAll(kinds);
    }
    for (var category : categories.in(tokens)) {
      if (!Scan.inside(category, scan.foods()) && meals.said(tokens, category)) {
        counts.add(category.label());
      }
    }
    return new Eaten(names(scan, eaten), kept(TRIGGERS, counts), kept(SUPPORTS, counts));
  }

  /** "pasta with cheese, no cheese in fact". */
  private boolean deniedAfterwards(Scan scan, Found food) {
    return behind(scan, food).stream()
        .anyMatch(again -> again.words().equals(food.words()) && meals.isDenied(scan, again));
  }

  /** "eggs on toast, actually no toast": the parts that a later word takes away. */
  private List<Found> takenBack(Scan scan, Found dish) {
    return behind(scan, dish).stream()
        .filter(part -> (" " + dish.words() + " ").contains(" " + part.words() + " "))
        .filter(part -> !dish.words().equals(part.words()) && meals.isDenied(scan, part))
        .toList();
  }

  private static List<Found> behind(Scan scan, Found food) {
    return Beginning.between(scan.foods(), Found::from, food.to(), food.to() + AFTERTHOUGHT + 1);
  }

  private List<String> names(Scan scan, List<Found> eaten) {
    var tokens = scan.tokens();
    var named = new ArrayList<Found>();
    for (var food : eaten) {
      if (!named.isEmpty() && isOne(tokens, named.getLast(), food)) {
        var first = named.removeLast();
        named.add(new Found(food.label(), "", first.from(), food.to()));
      } else if (!isSignOf(tokens, food, eaten) && !Spread.is(tokens, food, eaten)) {
        named.add(food);
      }
    }
    named.addAll(unknown.beside(scan, named));
    return named.stream()
        .sorted(Comparator.comparingInt(Found::from))
        .map(food -> tokens.written(pastMilk(tokens, food), food.to()))
        .distinct()
        .toList();
  }

  /** "oat milk latte" is a latte. */
  private static int pastMilk(Tokens tokens, Found food) {
    return food.to() - food.from() > 2
            && tokens.is(food.from() + 1, "milk", "m*lk")
            && tokens.is(food.from() + 2, COFFEES)
        ? food.from() + 2
        : food.from();
  }

  /** "chicken pie": a dish with what is in it is one food. */
  private boolean isOne(Tokens tokens, Found first, Found next) {
    return first.to() == next.from()
        && tokens.sameClause(first.from(), next.from())
        && dishes.startsAt(tokens, next.from())
        && !standsAlone(tokens, first.to() - 1);
  }

  /** "eggs toast", "toast tea": what is in a dish is named as one, "egg salad". */
  private boolean standsAlone(Tokens tokens, int last) {
    return tokens.is(last, PLATES) || foods.isOfSeveral(tokens.text(last));
  }

  /** The foods that a text names one behind the other, if it says nothing else. */
  List<String> only(Scan scan) {
    var tokens = scan.tokens();
    return IntStream.range(0, tokens.size())
            .allMatch(i -> scan.foods().stream().anyMatch(food -> food.covers(i)))
        ? names(scan, scan.foods())
        : List.of();
  }

  /** A picture beside the word for it, or for something like it. */
  private static boolean isSignOf(Tokens tokens, Found food, List<Found> eaten) {
    return !Character.isLetter(tokens.at(food.from()).written().codePointAt(0))
        && eaten.stream()
            .anyMatch(
                other ->
                    !other.equals(food)
                        && Character.isLetter(tokens.at(other.from()).written().codePointAt(0))
                        && (other.from() == food.to()
                            || other.to() == food.from()
                            || other.from() == food.to() + 1));
  }

  private static List<String> kept(List<String> kinds, Set<String> counts) {
    return kinds.stream().filter(counts::contains).toList();
  }
}
