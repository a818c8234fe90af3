package coach.limber.bot.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Set;

/** Compares the details of a request by what they mean: {@code P14D} is {@code P2W}. */
final class Slots {
  private static final Set<String> AMOUNTS = Set.of("duration", "period");

  private Slots() {}

  static boolean same(JsonNode gold, JsonNode got) {
    return gold.size() == got.size()
        && gold.propertyStream()
            .allMatch(slot -> same(slot.getKey(), slot.getValue(), got.path(slot.getKey())));
  }

  private static boolean same(String name, JsonNode gold, JsonNode got) {
    if (got.isMissingNode()) {
      return false;
    }
    if (AMOUNTS.contains(name)) {
      return amount(gold.asText()).equals(amount(got.asText()));
    }
    return name.equals("habit")
        ? Overlap.alike(gold.asText(), got.asText())
        : Tolerance.same(gold, got);
  }

  /** One spelling for equal amounts; what is no amount stays as it is. */
  private static String amount(String iso) {
    try {
      if (!iso.contains("T")) {
        return Period.parse(iso).normalized().toString();
      }
      var duration = Duration.parse(iso);
      return duration.equals(Duration.ofDays(duration.toDays()))
          ? Period.ofDays((int) duration.toDays()).toString()
          : duration.toString();
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
