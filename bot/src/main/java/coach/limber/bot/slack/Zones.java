package coach.limber.bot.slack;

import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where people are, as their profiles say. Looked up at most once a day for each. */
final class Zones {
  private static final Duration FRESH = Duration.ofDays(1);

  private final SlackApi api;
  private final Inside inside;
  private final Map<String, Instant> looked = new ConcurrentHashMap<>();

  Zones(SlackApi api, Inside inside) {
    this.api = api;
    this.inside = inside;
  }

  /** Whether it is time to look again. */
  boolean areOld(String user) {
    var now = inside.clock().instant();
    var last = looked.put(user, now);
    if (last != null && now.isBefore(last.plus(FRESH))) {
      looked.put(user, last);
      return false;
    }
    return true;
  }

  /** The zone of their profile, if Slack tells it. */
  Optional<ZoneId> lookUp(String user) {
    try {
      return of(api.call("users.info", Map.of("user", user)).path("user"));
    } catch (Refusal _) {
      looked.remove(user);
      return Optional.empty();
    }
  }

  static Optional<ZoneId> of(JsonNode user) {
    try {
      return Optional.of(ZoneId.of(user.path("tz").asText("")));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /**
   * What it means that they are in this zone. Said once for each move, however often it is told.
   */
  Optional<Inbound> told(String user, ZoneId zone) {
    var person = Events.person(user);
    return switch (inside.memory().apply(person).dialogue()) {
      case Dialogue.Stranger() -> Optional.empty();
      case Dialogue.Settled(var profile, _, _, _, _) when profile.zone().equals(zone) ->
          Optional.empty();
      case Dialogue.Settled(var profile, _, _, _, _) ->
          Optional.of(moved(user, profile.zone().getId() + "/" + zone.getId(), zone));
      case Dialogue.Consenting _,
          Dialogue.Guest _,
          Dialogue.Placing _,
          Dialogue.Confirming _,
          Dialogue.Timing _,
          Dialogue.Choosing _,
          Dialogue.Cueing _,
          Dialogue.Halted _,
          Dialogue.Gone _ ->
          Optional.of(moved(user, zone.getId(), zone));
    };
  }

  private Inbound moved(String user, String which, ZoneId zone) {
    return new Inbound.Moved(Events.person(user), "moved/" + which, inside.clock().instant(), zone);
  }

  /** Someone whom we have never met looks at our chat. */
  Optional<Inbound> met(String user, ZoneId zone) {
    var person = Events.person(user);
    return inside.memory().apply(person).dialogue() instanceof Dialogue.Stranger
        ? Optional.of(new Inbound.Opened(person, "opened", inside.clock().instant(), zone))
        : Optional.empty();
  }
}
