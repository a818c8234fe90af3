package coach.limber.bot.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody says in one conversation; the coach's reaction to the last turn is what counts.
 *
 * @param turns their messages, oldest first, at least one
 * @param checkInOpen whether they are being asked today's questions when it begins
 */
public record Script(List<String> turns, boolean checkInOpen) {
  public Script {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("a conversation needs at least one turn, found none");
    }
  }

  /**
   * Reads {@code {"text"}} or {@code {"turns"}}, with or without {@code "context"}.
   *
   * @throws IllegalArgumentException says what is wrong with the object
   */
  public static Script of(JsonNode json) {
    if (!json.isObject()) {
      throw new IllegalArgumentException("expected an object such as {\"id\": …, \"text\": …}");
    }
    var context = json.path("context").asText("");
    if (!context.isEmpty() && !context.equals("checkin")) {
      throw new IllegalArgumentException("context is checkin or left out, found '" + context + "'");
    }
    return new Script(turns(json), context.equals("checkin"));
  }

  /** The same with a check-in open. */
  public Script inCheckIn() {
    return new Script(turns, true);
  }

  private static List<String> turns(JsonNode json) {
    if (json.path("text").isTextual()) {
      return List.of(json.path("text").asText());
    }
    var turns = new ArrayList<String>();
    for (var turn : json.path("turns")) {
      if (!turn.isTextual()) {
        throw new IllegalArgumentException("turns holds texts, found " + turn);
      }
      turns.add(turn.asText());
    }
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("expected \"text\" or \"turns\", found neither");
    }
    return turns;
  }
}
