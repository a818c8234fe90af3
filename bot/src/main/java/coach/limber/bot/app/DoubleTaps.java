package coach.limber.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A button that is pressed twice before anybody can have seen what it did was meant once: the
 * second time would put the next question twice, or answer what the first time asked.
 */
public final class DoubleTaps {
  private static final Duration MOMENT = Duration.ofSeconds(2);
  private static final int MOST = 1000;

  private final SequencedMap<String, Tap> latest = new LinkedHashMap<>();

  private record Tap(String eventId, Instant at) {}

  /**
   * Whether the same button was pressed a moment ago. The same press, delivered again, is none.
   *
   * @param button which one, on what, and what stood there: what has changed meanwhile was seen;
   *     {@code ""} if the platform does not tell
   */
  public synchronized boolean isSecond(String button, String eventId, Instant at) {
    var before = latest.get(button);
    return before != null
        && !before.eventId().equals(eventId)
        && !at.isBefore(before.at())
        && at.isBefore(before.at().plus(MOMENT));
  }

  /** The door has taken a press. */
  public synchronized void taken(String button, String eventId, Instant at) {
    if (button.isEmpty()) {
      return;
    }
    latest.putLast(button, new Tap(eventId, at));
    if (latest.size() > MOST) {
      latest.pollFirstEntry();
    }
  }
}
