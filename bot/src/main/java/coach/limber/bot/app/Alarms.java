package coach.limber.bot.app;

import coach.limber.bot.conversation.dialogue.Inbound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes people who wanted to be woken by now, by the same door as everything else. */
public final class Alarms implements Loop.Round {
  private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
  private static final int AT_ONCE = 100;
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration TIDY_EVERY = Duration.ofHours(1);

  private final Store store;
  private final Coach coach;
  private final InstantSource clock;
  private Instant tidied = Instant.EPOCH;

  public Alarms(Store store, Coach coach, InstantSource clock) {
    this.store = store;
    this.coach = coach;
    this.clock = clock;
  }

  @Override
  public Duration go() {
    var now = clock.instant();
    var due = store.due(now, AT_ONCE);
    due.forEach(this::wake);
    if (tidied.plus(TIDY_EVERY).isBefore(now)) {
      store.tidy(now);
      tidied = now;
    }
    return due.size() == AT_ONCE ? Duration.ZERO : EVERY;
  }

  /**
   * What goes wrong with one person is tried again when its claim ends, and keeps nobody else
   * waiting.
   */
  private void wake(Inbound.TimeCame event) {
    try {
      coach.receive(event);
    } catch (RuntimeException e) {
      LOG.error("an alarm failed and comes again in a minute: {}", Fault.words(e));
    }
  }
}
