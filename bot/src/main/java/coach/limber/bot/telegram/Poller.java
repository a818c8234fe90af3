package coach.limber.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes updates from Telegram one after the other.
 *
 * <pre>
 * getUpdates(offset) ──> update ──> door, which returns after the commit ──> offset = its id + 1
 *       ▲                                                                        │
 *       └────────────────────────────────────────────────────────────────────────┘
 * </pre>
 *
 * Asking with an offset confirms everything before it, so the offset moves only after the commit;
 * after a crash the same updates come again, and their ids make that harmless.
 */
final class Poller {
  private static final Duration HARDLY_ANY = Duration.ofMillis(200);

  private final TelegramApi api;
  private final Reception reception;
  private final InstantSource clock;
  private long offset;
  private boolean answered;

  Poller(TelegramApi api, Reception reception, InstantSource clock) {
    this.api = api;
    this.reception = reception;
    this.clock = clock;
  }

  /**
   * Waits for updates and handles them; throws a {@link Refusal} if Telegram says no. Until it has
   * answered, at the start and after a fault, it is asked without waiting: so that all is known to
   * be well at once. Returns how long to wait before the next time: a server that does not wait for
   * updates is not to be asked a thousand times a second.
   */
  Duration poll() {
    var wait = answered ? TelegramApi.POLL : Duration.ZERO;
    answered = false;
    reception.translation();
    var asked = clock.instant();
    var listed = inOrder(api.updates(offset, wait));
    answered = true;
    if (listed.isEmpty() && wait.isPositive()) {
      var waited = Duration.between(asked, clock.instant());
      return waited.compareTo(HARDLY_ANY) < 0 ? HARDLY_ANY : Duration.ZERO;
    }
    for (var update : listed) {
      reception.take(update);
      offset = Math.max(offset, update.path("update_id").asLong() + 1);
    }
    return Duration.ZERO;
  }

  /**
   * What came, in the order in which it happened, however it is listed: the offset confirms all
   * that is before it. What has no number can neither be known again nor confirmed.
   */
  private static List<JsonNode> inOrder(JsonNode listed) {
    var updates = new ArrayList<JsonNode>();
    listed.forEach(updates::add);
    updates.removeIf(update -> !update.path("update_id").isIntegralNumber());
    updates.sort(Comparator.comparingLong(update -> update.path("update_id").asLong()));
    if (!listed.isArray() || (updates.isEmpty() && !listed.isEmpty())) {
      throw Refusal.unreachable("updates that are none");
    }
    return updates;
  }

  /** A webhook that somebody has set keeps updates from us; true if it could be ended. */
  boolean endWebhook() {
    try {
      api.deleteWebhook();
      return true;
    } catch (Refusal _) {
      return false;
    }
  }
}
