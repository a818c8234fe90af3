package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tap on a check-in's message: {@code checkin/2026-03-29/pain/4}.
 *
 * @param value a choice of the question; {@code +knee} switches it on or off among several, {@code
 *     several} shows the question so, {@code next} leaves it, {@code na} says that it does not
 *     apply, {@code ""} for the message's own buttons (later, skip, same)
 */
public record Tap(LocalDate day, String question, String value) {
  static final String SEVERAL = "several";
  static final String NEXT = "next";
  static final String NOT_FOR_ME = "na";
  private static final String SWITCH = "+";

  static Optional<Tap> of(String choice) {
    var parts = choice.split("/", 4);
    try {
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(
              new Tap(LocalDate.parse(parts[1]), parts[2], parts.length == 4 ? parts[3] : ""));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  public static String id(LocalDate day, String question, String value) {
    return id(Messages.key(day), question, value);
  }

  /** {@code key} is the day's message's. */
  static String id(String key, String question, String value) {
    return key + "/" + question + (value.isEmpty() ? "" : "/" + value);
  }

  public static String switching(String choice) {
    return SWITCH + choice;
  }

  boolean opensSeveral() {
    return value.equals(SEVERAL);
  }

  boolean toggles() {
    return value.startsWith(SWITCH);
  }

  String choice() {
    return toggles() ? value.substring(SWITCH.length()) : value;
  }

  boolean doesNotApply() {
    return value.equals(NOT_FOR_ME);
  }

  /** What this tap writes, where its choice stands for these values. */
  public List<Entry> entries(Map<String, Value> sets, Scene scene) {
    var values = toggles() ? toggled(sets, scene) : sets;
    return Noting.given(values, day, Origin.TAPPED, scene);
  }

  private Map<String, Value> toggled(Map<String, Value> sets, Scene scene) {
    var values = new LinkedHashMap<String, Value>();
    sets.forEach(
        (field, value) ->
            values.put(
                field,
                value instanceof Value.Items(var items) ? toggled(field, items, scene) : value));
    if (values.get(Measure.GUT.id()) instanceof Value.Items(var symptoms)) {
      values.put(Measure.GUT_OK.id(), new Value.Truth(symptoms.isEmpty()));
    }
    return values;
  }

  private Value toggled(String field, List<String> items, Scene scene) {
    var now = new ArrayList<>(Noting.items(scene.diary(), day, field));
    for (var item : items) {
      if (!now.remove(item)) {
        now.add(item);
      }
    }
    return new Value.Items(now);
  }
}
