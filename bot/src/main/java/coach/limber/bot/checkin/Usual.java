package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person's own usual: the median of numbers, of lists what was named on half of the days, and the
 * most frequent of everything else, over the last {@value #DAYS} days on which they answered for
 * themselves, of {@value #OUT_OF_SIGHT}.
 */
public final class Usual {
  private static final int DAYS = 14;
  private static final int FEWEST = 3;
  private static final int OUT_OF_SIGHT = 60;

  private Usual() {}

  /** What each field of these questions usually is; those without enough days are left out. */
  public static Map<String, Value> of(Diary diary, LocalDate before, List<Question> questions) {
    var usual = new LinkedHashMap<String, Value>();
    given(diary, before, questions)
        .forEach((field, values) -> usual(values).ifPresent(value -> usual.put(field, value)));
    return usual;
  }

  /** Whether there is a usual for any field of these questions. */
  public static boolean isKnown(Diary diary, LocalDate before, List<Question> questions) {
    var fields = written(questions);
    var given = new HashMap<String, Integer>();
    for (var lines : diary.before(before, OUT_OF_SIGHT)) {
      for (var line : lines.values()) {
        if (isOwn(line)
            && fields.contains(line.field())
            && given.merge(line.field(), 1, Integer::sum) == FEWEST) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> written(List<Question> questions) {
    var written = new LinkedHashSet<String>();
    questions.forEach(question -> written.addAll(question.written()));
    return written;
  }

  /** What they answered for themselves, the latest first: so many values of each field at most. */
  private static Map<String, List<Value>> given(
      Diary diary, LocalDate before, List<Question> questions) {
    var given = new LinkedHashMap<String, List<Value>>();
    written(questions).forEach(field -> given.put(field, new ArrayList<>()));
    for (var lines : diary.before(before, OUT_OF_SIGHT)) {
      for (var line : lines.values()) {
        var values = given.get(line.field());
        if (values != null
            && values.size() < DAYS
            && isOwn(line)
            && line.said() instanceof Entry.Said.Given(var value)) {
          values.add(value);
        }
      }
    }
    return given;
  }

  private static boolean isOwn(Entry line) {
    return line.origin() != Entry.Origin.COACH
        && line.origin() != Entry.Origin.USUAL
        && line.said() instanceof Entry.Said.Given;
  }

  /** What was answered to this question on the last day on which they answered for themselves. */
  public static Map<String, Value> lastly(Diary diary, LocalDate before, Question question) {
    for (var lines : diary.before(before, DAYS)) {
      var answers = answers(lines, question);
      if (!answers.isEmpty()) {
        return answers;
      }
    }
    return Map.of();
  }

  private static Map<String, Value> answers(Map<String, Entry> lines, Question question) {
    var answers = new LinkedHashMap<String, Value>();
    for (var field : question.written()) {
      var line = lines.get(field);
      if (line != null && isOwn(line) && line.said() instanceof Entry.Said.Given(var value)) {
        answers.put(field, value);
      }
    }
    return answers;
  }

  private static Optional<Value> usual(List<Value> values) {
    if (values.size() < FEWEST) {
      return Optional.empty();
    }
    var amounts =
        values.stream()
            .filter(Value.Amount.class::isInstance)
            .map(value -> ((Value.Amount) value).amount())
            .sorted()
            .toList();
    return amounts.size() == values.size()
        ? Optional.of(new Value.Amount(amounts.get(amounts.size() / 2)))
        : values.stream().allMatch(Value.Items.class::isInstance)
            ? items(values)
            : mostFrequent(values);
  }

  /** What was named on at least half of the days; what differs from day to day is no usual. */
  private static Optional<Value> items(List<Value> values) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var value : values) {
      if (value instanceof Value.Items(var items)) {
        items.stream().distinct().forEach(item -> counts.merge(item, 1, Integer::sum));
      }
    }
    var most =
        counts.entrySet().stream()
            .filter(count -> count.getValue() * 2 >= values.size())
            .map(Map.Entry::getKey)
            .toList();
    return most.isEmpty() && !mostlyNone(values)
        ? Optional.empty()
        : Optional.of(new Value.Items(most));
  }

  private static boolean mostlyNone(List<Value> values) {
    var none = new Value.Items(List.of());
    return values.stream().filter(none::equals).count() * 2 >= values.size();
  }

  private static Optional<Value> mostFrequent(List<Value> values) {
    var counts = new HashMap<Value, Integer>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return values.stream().max(Comparator.comparingInt(value -> counts.getOrDefault(value, 0)));
  }
}
