package coach.limber.knowledge;

import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.Kinds;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.checkin.CheckInReader;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the article makes of one thing more, "and rye?": a food is known by what it counts as, and
 * whatever else is named by whether people ask about it where the article answers.
 */
final class Things {
  private static final String FIBER = "fiber";
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private final CheckInReader foods;
  private final Kinds kinds;
  private final Retrieval retrieval;

  Things(CheckInReader foods, Kinds kinds, Retrieval retrieval) {
    this.foods = foods;
    this.kinds = kinds;
    this.retrieval = retrieval;
  }

  /**
   * Ids of the sentences that speak of the kinds which a thing counts as; an empty list if the
   * article knows nothing of it; nothing if this cannot tell.
   */
  Optional<List<String>> of(String thing) {
    var eaten = foods.read("i had " + thing);
    var sentences =
        kinds.of(
            Stream.of(
                    items(eaten),
                    items(eaten, Measure.MOVEMENT),
                    items(eaten, Measure.GUT),
                    named(eaten, Measure.FATIGUE, Measure.BRAIN_FOG))
                .flatMap(named -> named)
                .toList());
    return sentences.isEmpty() && retrieval.names(thing)
        ? Optional.empty()
        : Optional.of(sentences);
  }

  /** Whether a text names something to eat or drink. */
  boolean areFoods(String text) {
    return items(foods.read("i had " + text), Measure.FOODS).findAny().isPresent();
  }

  /** The food, or the way to move, that a text names where a thing is one as well. */
  Optional<String> like(String thing, String text) {
    var alike = foods.read("i had " + thing);
    return Stream.of(Measure.FOODS, Measure.MOVEMENT)
        .filter(measure -> items(alike, measure).findAny().isPresent())
        .flatMap(measure -> items(foods.read(text), measure))
        .map(item -> item.replace('_', ' '))
        .filter(text::contains)
        .findFirst();
  }

  /**
   * Whether these speak of no more than fibre, and come after sentences on what may do harm: nobody
   * asks there whether a thing has it.
   */
  boolean areBesideTheHarm(List<String> sentences, List<String> after) {
    return sentences.equals(kinds.of(List.of(FIBER)))
        && after.stream().anyMatch(kinds.of(kinds.harmful())::contains);
  }

  /**
   * A text with its foods called by what they count as, if the article speaks of all in one
   * sentence: "paneer" is dairy, "mac and cheese" gluten and dairy.
   */
  String byKind(String text) {
    var plain = text;
    var sentences = new HashSet<String>();
    for (var food : items(foods.read(text), Measure.FOODS).toList()) {
      var counts = items(foods.read("i had " + food)).toList();
      var called = counts.stream().flatMap(kind -> kinds.called(kind).stream()).toList();
      if (!called.isEmpty()) {
        sentences.addAll(kinds.of(counts));
        plain =
            Pattern.compile("(?i)\\b" + Pattern.quote(food) + "\\b")
                .matcher(plain)
                .replaceAll(called.getFirst());
      }
    }
    return sentences.size() == 1 ? plain : text;
  }

  /**
   * Ids of the sentences that speak of the foods on which a text asks for a judgement, and for
   * nothing else: "whey shakes, three a day, problem or not?". None if it does not, or of a food
   * that has no more than fibre: the article names none.
   */
  List<String> judged(String text) {
    var isAsked = Verdict.isAsked(text) || Verdict.wonders(text);
    if (!isAsked || !areFoods(text)) {
      return List.of();
    }
    var rest = text;
    var counts = new ArrayList<String>();
    for (var food : items(foods.read(text), Measure.FOODS).toList()) {
      var kindsOfIt =
          items(foods.read("i had " + food)).filter(kind -> !kind.equals(FIBER)).toList();
      if (kinds.of(kindsOfIt).isEmpty()) {
        return List.of();
      }
      counts.addAll(kindsOfIt);
      rest = Pattern.compile("(?i)\\b" + Pattern.quote(food) + "\\b").matcher(rest).replaceAll(" ");
    }
    return Verdict.isAll(rest, word -> retrieval.asksFor(word, Thing.BODY))
        ? kinds.of(counts)
        : List.of();
  }

  /**
   * Whether a text names foods, and no word of it is of the kinds that these sentences speak of:
   * "orange juice?" where they are about gluten and dairy, and "marmalade, good or bad" wherever.
   */
  boolean areOtherFoods(String text, List<String> sentences) {
    var ofFoods =
        Verdict.isAsked(text) || sentences.stream().anyMatch(kinds.of(kinds.harmful())::contains);
    var named = ofFoods ? items(foods.read(text), Measure.FOODS).toList() : List.<String>of();
    return !named.isEmpty()
        && Stream.concat(named.stream(), WORD.matcher(text).results().map(MatchResult::group))
            .allMatch(food -> items(foods.read("i had " + food)).findAny().isEmpty());
  }

  /** Whether a text names a part of the body that has joints. */
  boolean namesAJoint(String text) {
    return foods.read(text).value(Measure.JOINTS).isPresent();
  }

  /** What goes with a sore joint in a text: a sign that the article names. */
  List<String> signs(String text) {
    var told = foods.read(text);
    if (told.value(Measure.JOINTS).isEmpty()) {
      return List.of();
    }
    return kinds.of(named(told, Measure.GUT, Measure.FATIGUE, Measure.BRAIN_FOG).toList());
  }

  /** The names of those measures that are told of. */
  private static Stream<String> named(Report told, Measure... measures) {
    return Stream.of(measures)
        .filter(measure -> told.value(measure).isPresent())
        .map(measure -> measure.name().toLowerCase(Locale.ROOT));
  }

  /** What a food counts as. */
  private static Stream<String> items(Report report) {
    return Stream.of(Measure.TRIGGERS, Measure.SUPPORTS).flatMap(measure -> items(report, measure));
  }

  private static Stream<String> items(Report report, Measure measure) {
    return report.value(measure).orElse(new Value.Items(List.of()))
            instanceof Value.Items(var items)
        ? items.stream()
        : Stream.of();
  }
}
