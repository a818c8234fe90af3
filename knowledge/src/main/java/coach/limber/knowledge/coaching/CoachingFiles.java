package coach.limber.knowledge.coaching;

import coach.limber.knowledge.coaching.CheckInQuestion.Option;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code check-in.yaml} and the cues of {@code habits.yaml} and says everything that is wrong
 * in them.
 */
final class CoachingFiles {
  private static final Set<Measure> TRUTHS = Set.of(Measure.GUT_OK, Measure.BRAIN_FOG);
  private static final int LONGEST_LABEL = 30;

  private final Ids ids = new Ids();
  private final Set<String> seen = new HashSet<>();

  List<CheckInQuestion> questions(String file, String text, List<ContentProblem> problems) {
    return list(file, text, "questions", problems).stream().map(this::question).toList();
  }

  List<Cue> cues(String file, String text, List<ContentProblem> problems) {
    return list(file, text, "cues", problems).stream().map(this::cue).toList();
  }

  private static List<Outline> list(
      String file, String text, String name, List<ContentProblem> problems) {
    return Outline.of(file, text, problems)
        .flatMap(whole -> whole.find(name))
        .map(Outline::items)
        .orElseGet(
            () -> {
              problems.add(
                  new ContentProblem(file, 0, "has no " + name, "list them under " + name + ":"));
              return List.of();
            });
  }

  private CheckInQuestion question(Outline place) {
    var id = ids.of(place, "question");
    var measures =
        place.texts("measures").stream().flatMap(name -> measure(place, name).stream()).toList();
    if (measures.isEmpty()) {
      place.problem(id + " has no measures", "say what an answer is about, as in measures: [pain]");
    }
    var choices =
        place.find("choices").map(Outline::items).orElse(List.of()).stream()
            .map(choice -> choice(choice, id))
            .toList();
    if (choices.isEmpty()) {
      place.problem(id + " has no choices", "give it at least one button");
    }
    return new CheckInQuestion(
        id,
        place.text("about"),
        place.find("in_turn").map(Outline::text).orElse("false").equals("true"),
        measures,
        place.text("ask"),
        place.text("brief"),
        place.text("several").equals("true"),
        choices);
  }

  private Option choice(Outline place, String question) {
    var id = place.text("id");
    if (!seen.add(question + "/" + id)) {
      place.problem("has the id " + id + " of another choice", "give it an id of its own");
    }
    var values = new EnumMap<Measure, Value>(Measure.class);
    for (var set : place.find("sets").map(Outline::entries).orElse(List.of())) {
      measure(place, set.name())
          .ifPresent(measure -> values.put(measure, value(measure, set.value())));
    }
    if (values.isEmpty()) {
      place.problem(id + " sets nothing", "say what it stands for, as in sets: {pain: 4}");
    }
    return new Option(id, label(place), new Report(values));
  }

  private static Value value(Measure measure, Outline place) {
    if (Measure.LISTS.contains(measure)) {
      return new Value.Items(place.items().stream().map(Outline::text).toList());
    }
    var text = place.text();
    if (TRUTHS.contains(measure)) {
      return new Value.Truth(text.equals("true"));
    }
    try {
      return new Value.Amount(Double.parseDouble(text));
    } catch (NumberFormatException _) {
      return new Value.Level(text);
    }
  }

  private static Optional<Measure> measure(Outline place, String name) {
    try {
      return Optional.of(Measure.of(name));
    } catch (IllegalArgumentException e) {
      place.problem("names the unknown measure " + name, "use one of Measure's ids, such as pain");
      return Optional.empty();
    }
  }

  private Cue cue(Outline place) {
    return new Cue(ids.of(place, "cue"), label(place), time(place), place.texts("said"));
  }

  private static LocalTime time(Outline place) {
    var text = place.text("at");
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException _) {
      place.problem("\"" + text + "\" is no time", "write it as \"08:30\", in quotes");
      return LocalTime.NOON;
    }
  }

  private static String label(Outline place) {
    var label = place.text("label");
    if (label.length() > LONGEST_LABEL) {
      place.problem(
          "label \"" + label + "\" is too long for a button",
          "use at most " + LONGEST_LABEL + " characters");
    }
    return label;
  }
}
