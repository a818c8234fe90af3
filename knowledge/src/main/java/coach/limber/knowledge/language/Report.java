package coach.limber.knowledge.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a text says about the person's day: a value for each measure that it mentions, and nothing
 * for the others.
 */
public record Report(Map<Measure, Value> values) {
  public Report {
    values =
        values.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<Measure, Value>(values));
  }

  public static Report nothing() {
    return new Report(Map.of());
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public Optional<Value> value(Measure measure) {
    return Optional.ofNullable(values.get(measure));
  }
}
