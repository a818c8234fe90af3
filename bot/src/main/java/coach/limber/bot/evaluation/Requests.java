package coach.limber.bot.evaluation;

import coach.limber.bot.rehearsal.ReactionJson;
import coach.limber.knowledge.language.Intent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Texts that ask the coach to do something. */
final class Requests implements LabelledSet {
  @Override
  public String file() {
    return "intents.jsonl";
  }

  @Override
  public Score score(List<Case> cases) {
    var perIntent =
        cases.stream().collect(Collectors.groupingBy(one -> one.text("intent"))).values().stream()
            .map(
                some ->
                    Figure.share(
                        "requests." + some.getFirst().text("intent"),
                        some,
                        Requests::right,
                        new Goal.None()))
            .sorted(Comparator.comparing(Figure::id))
            .toList();
    // Another intent that is right too comes with slots of its own, which no label gives.
    var withSlots =
        cases.stream()
            .filter(one -> !one.label().path("slots").isEmpty())
            .filter(one -> !right(one) || sameIntent(one))
            .toList();
    var figures = new ArrayList<Figure>();
    figures.add(Figure.mean("requests.right", perIntent, Figure::value, new Goal.AtLeast(0.97)));
    figures.add(
        Figure.share("requests.slots", withSlots, Requests::slotsRight, new Goal.AtLeast(0.93)));
    figures.addAll(perIntent);
    return new Score(
        figures,
        cases.stream().filter(one -> !right(one) || !slotsRight(one)).map(Requests::miss).toList());
  }

  /** Whether everything of this person's would be deleted, though they asked for something else. */
  static boolean deletesUnasked(Case one) {
    return got(one).equals(Intent.DELETE_DATA.id())
        && !one.text("intent").equals(Intent.DELETE_DATA.id());
  }

  private static boolean right(Case one) {
    return sameIntent(one) || one.texts("also").contains(got(one));
  }

  private static boolean sameIntent(Case one) {
    return one.text("intent").equals(got(one));
  }

  private static boolean slotsRight(Case one) {
    return sameIntent(one)
        ? Slots.same(one.label().path("slots"), ReactionJson.slots(one.reaction().slots()))
        : right(one);
  }

  private static String got(Case one) {
    return one.reaction().intent().orElse("");
  }

  private static Miss miss(Case one) {
    return one.miss(
        one.text("intent") + " " + one.label().path("slots"),
        one.outcome() + " " + ReactionJson.slots(one.reaction().slots()));
  }
}
