package coach.limber.bot.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Which values of a field count as right, by the tolerance that a label gives. */
final class Tolerance {
  private static final List<String> LEVELS = List.of("low", "medium", "high");

  private Tolerance() {}

  /** Whether {@code got} is the labelled value, one of its alternatives, or near a vague one. */
  static boolean right(Case one, String field, JsonNode got) {
    var gold = one.label().path("gold").path(field);
    var vague = one.texts("approx").contains(field);
    return same(gold, got)
        || one.label().path("alt").path(field).valueStream().anyMatch(alt -> same(alt, got))
        || (vague && near(gold, got));
  }

  /** The labelled list first, then other right ones. */
  static List<List<String>> rightLists(Case one, String field) {
    return Stream.concat(
            Stream.of(one.label().path("gold").path(field)),
            one.label().path("alt").path(field).valueStream())
        .map(Tolerance::items)
        .toList();
  }

  /** Items that are neither required nor held against a list. */
  static List<String> optional(Case one, String field) {
    return items(one.label().path("optional").path(field));
  }

  static List<String> items(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  static boolean same(JsonNode gold, JsonNode got) {
    return (gold.isNumber() && got.isNumber())
        ? gold.asDouble() == got.asDouble()
        : gold.equals(got);
  }

  private static boolean near(JsonNode gold, JsonNode got) {
    if (gold.isNumber() && got.isNumber()) {
      return Math.abs(gold.asDouble() - got.asDouble()) <= 1;
    }
    var from = LEVELS.indexOf(gold.asText());
    var to = LEVELS.indexOf(got.asText());
    return from >= 0 && to >= 0 && Math.abs(from - to) <= 1;
  }
}
