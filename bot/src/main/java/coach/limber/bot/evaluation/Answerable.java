package coach.limber.bot.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Questions that the article answers. */
final class Answerable implements LabelledSet {
  private static final Set<String> RIGHT_ROUTES = Set.of("answer", "clarify");

  @Override
  public String file() {
    return "answerable.jsonl";
  }

  @Override
  public Score score(List<Case> cases) {
    var shown = cases.stream().filter(one -> !one.reaction().sentences().isEmpty()).toList();
    var figures =
        new ArrayList<>(
            List.of(
                Figure.share("answerable.hit", cases, Case::hit, new Goal.AtLeast(0.95)),
                Figure.mean(
                    "answerable.precision", shown, Answerable::precision, new Goal.AtLeast(0.85)),
                Figure.share("answerable.full", cases, Answerable::full, new Goal.AtLeast(0.88)),
                Figure.share(
                    "answerable.wrong-route",
                    cases,
                    one -> !RIGHT_ROUTES.contains(one.reaction().route()),
                    new Goal.AtMost(0.04)),
                Figure.share(
                    "answerable.asked-back",
                    cases,
                    one -> one.reaction().route().equals("clarify"),
                    new Goal.None())));
    cases.stream()
        .collect(Collectors.groupingBy(one -> one.text("style"), TreeMap::new, Collectors.toList()))
        .forEach(
            (style, some) ->
                figures.add(
                    Figure.share("answerable.hit." + style, some, Case::hit, new Goal.None())));
    return new Score(figures, misses(cases));
  }

  private static double precision(Case one) {
    var right = one.right();
    return one.reaction().sentences().stream()
        .mapToInt(id -> right.contains(id) ? 1 : 0)
        .average()
        .orElse(0);
  }

  /** Every sentence that the answer needs is there, and every word. */
  private static boolean full(Case one) {
    return new HashSet<>(one.reaction().sentences()).containsAll(one.texts("gold"))
        && one.texts("must_mention").stream()
            .allMatch(words -> Arrays.stream(words.split("\\|")).anyMatch(one::says));
  }

  private static List<Miss> misses(List<Case> cases) {
    return cases.stream()
        .filter(one -> !one.hit() || !full(one) || precision(one) < 1)
        .map(
            one ->
                one.miss(
                    String.join(" ", one.texts("gold"))
                        + " ("
                        + String.join(" ", one.texts("acceptable"))
                        + ") "
                        + String.join(" ", one.texts("must_mention")),
                    one.outcome()))
        .toList();
  }
}
