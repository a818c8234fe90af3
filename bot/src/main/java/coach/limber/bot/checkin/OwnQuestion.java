package coach.limber.bot.checkin;

import coach.limber.bot.checkin.Question.Kind;
import coach.limber.bot.checkin.Question.Option;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The question about a measure of the person's own. */
public final class OwnQuestion {
  private OwnQuestion() {}

  public static Question of(OwnMeasure measure) {
    return new Question(
        id(measure),
        Kind.OWN,
        Set.of(measure.field()),
        ask(measure),
        ask(measure),
        false,
        choices(measure));
  }

  /** Short, and safe in a button whatever the letters of the name. */
  private static String id(OwnMeasure measure) {
    return "own" + Integer.toHexString(measure.name().hashCode());
  }

  private static String ask(OwnMeasure measure) {
    var name =
        measure.name().substring(0, 1).toUpperCase(Locale.ROOT) + measure.name().substring(1);
    return switch (measure.scale()) {
      case Scale.Numbers(var lowest, var highest) ->
          name + ", from " + lowest + " to " + highest + "?";
      case Scale.YesOrNo() -> name + " today?";
    };
  }

  private static List<Option> choices(OwnMeasure measure) {
    return switch (measure.scale()) {
      case Scale.Numbers(var lowest, var highest) ->
          IntStream.rangeClosed(lowest, highest)
              .mapToObj(
                  step ->
                      option(
                          measure,
                          Integer.toString(step),
                          Integer.toString(step),
                          new Value.Amount(step)))
              .toList();
      case Scale.YesOrNo() ->
          List.of(
              option(measure, "yes", "Yes", new Value.Truth(true)),
              option(measure, "no", "No", new Value.Truth(false)));
    };
  }

  private static Option option(OwnMeasure measure, String id, String label, Value value) {
    return new Option(id, label, Map.of(measure.field(), value));
  }
}
