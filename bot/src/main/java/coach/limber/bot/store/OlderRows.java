package coach.limber.bot.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Brings rows that an earlier version wrote into today's shape, as they are read: people keep their
 * diaries for years. Whoever gives a stored record a new component says here what it was before.
 */
final class OlderRows {
  private OlderRows() {}

  /** Changes the tree in place, from the outside in. */
  static void upgrade(JsonNode node) {
    if (node instanceof ObjectNode object) {
      profile(object);
      questions(object);
      nudges(object);
      weekly(object);
      timetable(object);
      otherHour(object);
      silence(object);
      heldUp(object);
      lately(object);
      care(object);
      halted(object);
      timing(object);
      chart(object);
      chosen(object);
      guest(object);
    }
    node.forEach(OlderRows::upgrade);
  }

  /** Time, habits and nudges once lay loose in the profile. */
  private static void profile(ObjectNode object) {
    if (object.has("zone") && object.has("checkInAt") && object.has("plans")) {
      object.putObject("timetable").set("checkInAt", object.remove("checkInAt"));
      var habits = object.putObject("habits");
      habits.set("plans", object.remove("plans"));
      habits.set("nudging", object.remove("nudging"));
    }
  }

  /** Nobody had been asked whether we may learn; plans were never looked back at. */
  private static void nudges(ObjectNode object) {
    if (object.has("plans") && object.has("nudging") && !object.has("agreement")) {
      object.put("agreement", "NOT_ASKED").putArray("unwanted");
    }
    if (object.has("habit") && object.has("cue") && object.has("at") && !object.has("lookBackOn")) {
      object.put("lookBackOn", "9999-12-31");
    }
    if (object.has("prompted") && object.has("nudged") && !object.has("aim")) {
      object.putObject("aim").put("habit", "").put("hour", "AT").put("probability", 1);
    }
  }

  /** Every day had the same one time. */
  private static void timetable(ObjectNode object) {
    if (object.size() == 1 && object.has("checkInAt")) {
      daily(object, object.remove("checkInAt"));
    } else if (object.has("zone") && object.has("checkInAt")) {
      daily(object.putObject("timetable"), object.remove("checkInAt"));
    }
  }

  private static void daily(ObjectNode timetable, JsonNode time) {
    var week = timetable.putObject("week");
    for (var day : DayOfWeek.values()) {
      week.putArray(day.name()).add(time);
    }
    timetable.put("reminders", true).putObject("trip").put("is", "None");
  }

  /** No day had a time of its own. */
  private static void otherHour(ObjectNode object) {
    if (object.has("week") && object.has("reminders") && !object.has("otherHour")) {
      object.putObject("otherHour").put("is", "None");
    }
  }

  /** The half of the day was asked for without being remembered. */
  private static void timing(ObjectNode object) {
    if (object.path("is").asText().equals("Timing") && !object.has("asked")) {
      object.putObject("asked").put("is", "When");
    }
  }

  /** Nobody counted the days without a word. */
  private static void silence(ObjectNode object) {
    if (object.has("prompted") && object.has("nudged") && !object.has("silence")) {
      object
          .putObject("silence")
          .put("prompts", 0)
          .put("promptedAt", Instant.EPOCH.toString())
          .put("again", LocalDate.EPOCH.toString())
          .put("eased", false);
    }
  }

  /** What else was asked pushed a check-in aside for good. */
  private static void heldUp(ObjectNode object) {
    if (object.has("prompted") && object.has("nudged") && !object.has("heldUp")) {
      object.put("heldUp", LocalDate.EPOCH.toString());
    }
  }

  /** The open question came again after everything that was said, and a number was a pain. */
  private static void lately(ObjectNode object) {
    if (object.has("prompted") && object.has("nudged") && !object.has("lately")) {
      object.putObject("lately").put("askedAgain", "").put("ofTimes", Instant.EPOCH.toString());
    }
  }

  /** Whoever had told of something grave was asked how they are until they answered. */
  private static void care(ObjectNode object) {
    if (object.has("prompted") && object.has("nudged") && !object.has("care")) {
      object.put("care", object.path("askHow").asBoolean() ? "UNTIL_THEY_SAY" : "NONE");
    }
  }

  /** A slip in what raised an alarm could not be put right, nor was help remembered. */
  private static void halted(ObjectNode object) {
    if (object.path("is").asText().equals("Halted") && !object.has("said")) {
      object.put("said", "").put("helped", false);
    }
  }

  /** Everyone was asked the same questions every day. */
  private static void questions(ObjectNode object) {
    if (object.has("zone") && object.has("timetable") && !object.has("questions")) {
      var questions = object.putObject("questions").put("most", 5);
      questions.putObject("howOften").put("is", "AsItHelps");
      questions.putArray("own");
    }
  }

  /** There was no weekly message. */
  private static void weekly(ObjectNode object) {
    if (object.has("zone") && object.has("timetable") && !object.has("weekly")) {
      var weekly = object.putObject("weekly").put("on", true).put("day", "SUNDAY");
      weekly.putObject("hour").put("is", "AfterCheckIn");
      weekly.put("told", "1970-01-01").put("notBefore", "1970-01-01T00:00:00Z");
    }
  }

  /** Nobody could put a setting back. */
  private static void chosen(ObjectNode object) {
    if (object.has("profile") && object.has("focus") && !object.has("chosen")) {
      object.putObject("chosen").put("is", "Nothing");
    }
  }

  /** Who had said that they are under 18 was a guest like any other. */
  private static void guest(ObjectNode object) {
    if (object.path("is").asText().equals("Guest") && !object.has("young")) {
      object.put("young", false);
    }
  }

  /** A picture that waits to be sent knew of no days off. */
  private static void chart(ObjectNode object) {
    if (object.has("lines") && object.has("legend") && !object.has("off")) {
      object.putArray("off");
    }
  }
}
