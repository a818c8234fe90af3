package coach.limber.knowledge.language;

import java.time.ZoneId;
import java.util.List;

/** Where somebody is, as far as clocks go. */
public sealed interface Place {

  /** One zone, and the name to say it by: "Rome", "Kenya", "UTC+2". */
  record Found(ZoneId zone, String name) implements Place {}

  /** Several zones could be meant; {@code names} say them in the same order. */
  record Ambiguous(List<ZoneId> zones, List<String> names) implements Place {
    public Ambiguous {
      zones = List.copyOf(zones);
      names = List.copyOf(names);
      if (zones.size() < 2 || zones.size() != names.size()) {
        throw new IllegalArgumentException("need two or more, each named: " + zones + names);
      }
    }
  }

  /** No place that the coach knows. */
  record Unknown() implements Place {}
}
