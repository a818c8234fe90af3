package coach.limber.bot.evaluation;

import coach.limber.bot.rehearsal.ReactionJson;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Texts that say how a day was, with the sixteen values that they give. */
final class CheckIns implements LabelledSet {
  private static final List<String> FIELDS =
      Arrays.stream(Measure.values()).map(Measure::id).toList();

  @Override
  public String file() {
    return "checkins.jsonl";
  }

  @Override
  public boolean inCheckIn() {
    return true;
  }

  @Override
  public Score score(List<Case> cases) {
    var figures = new ArrayList<Figure>();
    for (var field : FIELDS) {
      figures.add(isList(cases, field) ? listFigure(cases, field) : scalarFigure(cases, field));
    }
    var measured = figures.stream().filter(figure -> figure.of() > 0).toList();
    figures.addFirst(
        Figure.mean("checkins.fields", measured, Figure::value, new Goal.AtLeast(0.97)));
    figures.add(
        1, Figure.share("checkins.all-right", cases, CheckIns::allRight, new Goal.AtLeast(0.82)));
    figures.add(2, invented(cases));
    figures.add(
        3,
        Figure.share(
            "checkins.read-as-one",
            cases,
            one -> one.reaction().told().isPresent(),
            new Goal.None()));
    return new Score(
        figures, cases.stream().filter(one -> !allRight(one)).map(CheckIns::miss).toList());
  }

  private static Figure scalarFigure(List<Case> cases, String field) {
    var given = cases.stream().filter(one -> !gold(one, field).isNull()).toList();
    return Figure.share(name(field), given, one -> right(one, field), new Goal.None());
  }

  private static Figure listFigure(List<Case> cases, String field) {
    var overlaps = cases.stream().map(one -> overlap(one, field)).toList();
    return new Figure(name(field), Overlap.total(overlaps).f1(), cases.size(), new Goal.None());
  }

  private static Figure invented(List<Case> cases) {
    record Unsaid(Case one, String field) {}
    var unsaid =
        cases.stream()
            .flatMap(one -> FIELDS.stream().map(field -> new Unsaid(one, field)))
            .filter(it -> gold(it.one, it.field).isNull())
            .toList();
    return Figure.share(
        "checkins.invented", unsaid, it -> !right(it.one, it.field), new Goal.AtMost(0.01));
  }

  private static boolean allRight(Case one) {
    return FIELDS.stream().allMatch(field -> right(one, field));
  }

  private static boolean right(Case one, String field) {
    return gold(one, field).isArray()
        ? overlap(one, field).complete()
        : Tolerance.right(one, field, got(one, field));
  }

  private static Overlap overlap(Case one, String field) {
    return Overlap.of(one, field, Tolerance.items(got(one, field)));
  }

  private static boolean isList(List<Case> cases, String field) {
    return cases.stream().anyMatch(one -> gold(one, field).isArray());
  }

  private static JsonNode gold(Case one, String field) {
    return one.label().path("gold").path(field);
  }

  private static JsonNode got(Case one, String field) {
    var report = one.reaction().told().orElseGet(Report::nothing);
    return Objects.requireNonNull(ReactionJson.checkIn(report).get(field), field);
  }

  private static String name(String field) {
    return "checkins." + field;
  }

  private static Miss miss(Case one) {
    var wrong = FIELDS.stream().filter(field -> !right(one, field)).toList();
    var route = one.reaction().told().isPresent() ? "" : one.outcome() + " ";
    return one.miss(
        wrong.stream()
            .map(field -> field + "=" + gold(one, field))
            .collect(Collectors.joining(" ")),
        route
            + wrong.stream()
                .map(field -> field + "=" + got(one, field))
                .collect(Collectors.joining(" ")));
  }
}
