package coach.limber.bot.app;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.Inbound;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters from the outbox to their gateways: in order within a chat, many chats at once. A
 * letter that cannot be sent now waits; one that is refused for good is dropped, and the next goes
 * on.
 */
public final class Delivery implements Loop.Round, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int AT_ONCE = 32;
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

  private final Store store;
  private final Map<String, Gateway> gateways;
  private final InstantSource clock;
  private final Semaphore room = new Semaphore(AT_ONCE);
  private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Consumer<Inbound> door = _ -> {};
  private volatile Runnable again = () -> {};

  public Delivery(Store store, List<Gateway> gateways, InstantSource clock) {
    this.store = store;
    this.gateways =
        gateways.stream()
            .collect(Collectors.toUnmodifiableMap(Gateway::channel, Function.identity()));
    this.clock = clock;
  }

  /** Where it is said that a person has left, and whom to tell that there may be more to send. */
  public void connect(Consumer<Inbound> coach, Runnable wake) {
    this.door = coach;
    this.again = wake;
  }

  /** There may be letters to send. */
  public void wake() {
    again.run();
  }

  @Override
  public Duration go() throws InterruptedException {
    room.acquire();
    room.release();
    var letters = store.claim(gateways.keySet(), clock.instant(), room.availablePermits());
    for (var letter : letters) {
      room.acquire();
      couriers.execute(
          () -> {
            try {
              deliver(letter);
            } finally {
              room.release();
              again.run();
            }
          });
    }
    return IDLE;
  }

  private void deliver(Letter letter) {
    var outcome = send(letter);
    switch (outcome) {
      case Outcome.Sent _ -> {}
      case Outcome.TryAgainAfter(var delay) ->
          LOG.info("letter {} waits {} s", letter.sequence(), delay.toSeconds());
      case Outcome.SlowDown(var delay, _) ->
          LOG.info("letter {} waits {} s", letter.sequence(), delay.toSeconds());
      case Outcome.Stopped(var advice) -> LOG.warn("{}", advice);
      case Outcome.Refused(var reason) ->
          LOG.warn("letter {} was refused and is dropped: {}", letter.sequence(), reason);
      case Outcome.Gone _ -> left(letter);
    }
    try {
      store.settle(letter, outcome, clock.instant());
    } catch (RuntimeException e) {
      LOG.error(
          "letter {} is not marked and may be sent twice: {}", letter.sequence(), Fault.words(e));
    }
  }

  private Outcome send(Letter letter) {
    var gateway = gateways.get(letter.person().channel());
    if (gateway == null) {
      return new Outcome.TryAgainAfter(AFTER_A_FAULT);
    }
    try {
      return gateway.send(letter);
    } catch (RuntimeException e) {
      LOG.warn(
          "letter {} could not be sent, tried again in {} s: {}",
          letter.sequence(),
          AFTER_A_FAULT.toSeconds(),
          e.getClass().getSimpleName());
      return new Outcome.TryAgainAfter(AFTER_A_FAULT);
    }
  }

  private void left(Letter letter) {
    LOG.info("the person of letter {} has left", letter.sequence());
    door.accept(new Inbound.Left(letter.person(), "left/" + letter.sequence(), clock.instant()));
  }

  @Override
  public void close() {
    couriers.shutdownNow();
  }
}
