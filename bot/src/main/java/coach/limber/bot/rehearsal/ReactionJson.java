package coach.limber.bot.rehearsal;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.Value;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;

/** Writes a reaction in the fields and words of the evaluation sets. */
public final class ReactionJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ReactionJson() {}

  /** One line of {@code ask --jsonl}. The id is given back as it came. */
  public static ObjectNode line(JsonNode id, Reaction reaction) {
    var json = JSON.objectNode();
    json.set("id", id);
    json.put("route", reaction.route());
    json.set("sentences", items(reaction.sentences()));
    json.put("tier", reaction.tier());
    json.put("flag", reaction.flag().orElse(null));
    json.put("intent", reaction.intent().orElse(null));
    json.set("slots", slots(reaction.slots()));
    json.set(
        "checkin", reaction.told().<JsonNode>map(ReactionJson::checkIn).orElse(JSON.nullNode()));
    json.put("reply", reaction.reply());
    return json;
  }

  /** All sixteen fields in their order; null or an empty list where nothing was said. */
  public static ObjectNode checkIn(Report report) {
    var json = JSON.objectNode();
    for (var measure : Measure.values()) {
      json.set(
          measure.id(),
          report
              .value(measure)
              .map(ReactionJson::value)
              .orElseGet(
                  () -> Measure.LISTS.contains(measure) ? JSON.arrayNode() : JSON.nullNode()));
    }
    return json;
  }

  public static ObjectNode slots(List<Slot> slots) {
    var json = JSON.objectNode();
    for (var slot : slots) {
      switch (slot) {
        case Slot.Time(var time) -> json.put("time", time.toString());
        case Slot.Zone(var zone) -> json.put("zone", zone.getId());
        case Slot.Lasting(var amount) -> json.put("duration", iso(amount));
        case Slot.UntilTime(var time) -> json.put("until", time.toString());
        case Slot.UntilWeekday(var day) -> json.put("until", day.name().toLowerCase(Locale.ROOT));
        // Java writes a month and day as --01-02.
        case Slot.UntilDate(var date) -> json.put("until", date.toString().substring(2));
        case Slot.UntilDay(var day) -> json.put("until", "%02d".formatted(day));
        case Slot.PerWeek(var times) -> json.put("per_week", times);
        case Slot.PerDay(var times) -> json.put("per_day", times);
        case Slot.Metric(var metric) -> json.put("metric", metric);
        case Slot.Over(var period) -> json.put("period", iso(period));
        case Slot.Format(var format) -> json.put("format", format);
        case Slot.Field(var measure) -> json.put("field", measure.id());
        case Slot.NewValue(var value) -> json.set("value", value(value));
        case Slot.Habit(var habit) -> json.put("habit", habit);
      }
    }
    return json;
  }

  private static JsonNode value(Value value) {
    return switch (value) {
      case Value.Amount(var amount) ->
          amount == Math.rint(amount) ? JSON.numberNode((int) amount) : JSON.numberNode(amount);
      case Value.Level(var word) -> JSON.textNode(word);
      case Value.Truth(var truth) -> JSON.booleanNode(truth);
      case Value.Items(var items) -> items(items);
    };
  }

  private static JsonNode items(List<String> items) {
    var array = JSON.arrayNode();
    items.forEach(array::add);
    return array;
  }

  /** ISO 8601; Java itself writes no weeks. */
  private static String iso(TemporalAmount amount) {
    return amount instanceof Period period && isWeeks(period)
        ? "P" + period.get(ChronoUnit.DAYS) / 7 + "W"
        : amount.toString();
  }

  private static boolean isWeeks(Period period) {
    return period.toTotalMonths() == 0 && !period.isZero() && period.get(ChronoUnit.DAYS) % 7 == 0;
  }
}
