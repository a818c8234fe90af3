package coach.limber.knowledge.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** As much of it as is about these. */
  public Report only(Set<Measure> measures) {
    var some = new HashMap<>(values);
    some.keySet().retainAll(measures);
    return new Report(some);
  }

  /** All of it but what is about this. */
  public Report without(Measure measure) {
    return only(EnumSet.complementOf(EnumSet.of(measure)));
  }

  public Optional<Value> value(Measure measure) {
    return Optional.ofNullable(values.get(measure));
  }
}
