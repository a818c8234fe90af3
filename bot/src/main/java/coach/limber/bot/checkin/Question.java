package coach.limber.bot.checkin;

import coach.limber.knowledge.coaching.CheckInQuestion;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question of a check-in: one of the content's, the one about the habit, or one of the person's
 * own.
 *
 * @param fields of the journal; the question is answered once one of them has a line
 * @param brief the same question in fewer words
 */
public record Question(
    String id,
    Kind kind,
    Set<String> fields,
    String ask,
    String brief,
    boolean several,
    List<Option> choices) {
  public Question {
    fields = Set.copyOf(fields);
    choices = List.copyOf(choices);
  }

  public enum Kind {
    /** Asked every time. */
    CORE,
    /** One of those that take turns. */
    IN_TURN,
    HABIT,
    OWN
  }

  /** A button and what it stands for, by field. */
  public record Option(String id, String label, Map<String, Value> sets) {}

  public static Question of(CheckInQuestion question) {
    return new Question(
        question.id(),
        question.inTurn() ? Kind.IN_TURN : Kind.CORE,
        Set.copyOf(question.measures().stream().map(Measure::id).toList()),
        question.ask(),
        question.brief(),
        question.several(),
        question.choices().stream().map(Question::option).toList());
  }

  private static Option option(CheckInQuestion.Option option) {
    var sets = new LinkedHashMap<String, Value>();
    option.sets().values().forEach((measure, value) -> sets.put(measure.id(), value));
    return new Option(option.id(), option.label(), sets);
  }

  public Optional<Option> choice(String id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  /** Whether it can be answered by "doesn't apply": what is asked of everyone cannot. */
  public boolean canFailToApply() {
    return kind == Kind.IN_TURN || kind == Kind.OWN;
  }

  /** What a typed answer would be about, for the reader. */
  public List<Measure> measures() {
    return Arrays.stream(Measure.values())
        .filter(measure -> fields.contains(measure.id()))
        .toList();
  }

  /** Every field that an answer can write. */
  Set<String> written() {
    var written = new LinkedHashSet<>(fields);
    choices.forEach(choice -> written.addAll(choice.sets().keySet()));
    return written;
  }
}
