package coach.limber.bot.checkin;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's own usual: the median of numbers and the most frequent of everything else over the
 * last {@value #DAYS} days on which they answered for themselves.
 */
public final class Usual {
  private static final int DAYS = 14;
  private static final int FEWEST = 3;

  private Usual() {}

  /** What each field of these questions usually is; those without enough days are left out. */
  public static Map<String, Value> of(Diary diary, LocalDate before, List<Question> questions) {
    var usual = new LinkedHashMap<String, Value>();
    for (var question : questions) {
      for (var field : question.written()) {
        usual(diary, before, field).ifPresent(value -> usual.put(field, value));
      }
    }
    return usual;
  }

  /** What was answered to this question on the last day on which they answered for themselves. */
  public static Map<String, Value> lastly(Diary diary, LocalDate before, Question question) {
    return diary.days().toList().reversed().stream()
        .filter(day -> day.isBefore(before) && !day.isBefore(before.minusDays(DAYS)))
        .map(day -> answers(diary, day, question))
        .filter(answers -> !answers.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  private static Map<String, Value> answers(Diary diary, LocalDate day, Question question) {
    var answers = new LinkedHashMap<String, Value>();
    for (var field : question.written()) {
      diary
          .entry(day, field)
          .filter(entry -> entry.origin() != Entry.Origin.USUAL)
          .flatMap(_ -> diary.value(day, field))
          .ifPresent(value -> answers.put(field, value));
    }
    return answers;
  }

  private static Optional<Value> usual(Diary diary, LocalDate before, String field) {
    var values =
        diary.days().toList().reversed().stream()
            .filter(day -> day.isBefore(before))
            .flatMap(day -> diary.entry(day, field).stream())
            .filter(entry -> entry.origin() != Entry.Origin.USUAL)
            .flatMap(entry -> diary.value(entry.day(), field).stream())
            .limit(DAYS)
            .toList();
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
        : mostFrequent(values);
  }

  private static Optional<Value> mostFrequent(List<Value> values) {
    var counts = new HashMap<Value, Integer>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return values.stream().max(Comparator.comparingInt(value -> counts.getOrDefault(value, 0)));
  }
}
