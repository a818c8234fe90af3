package coach.limber.bot.app;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.dialogue.Inbound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters of one channel on their way; what becomes of them keeps no other channel waiting. */
final class Post {
  static final String OK = "ok";
  private static final Logger LOG = LoggerFactory.getLogger(Post.class);
  private static final int AT_ONCE = 64;

  /** Kept free for those who wait for an answer, however slow the platform is. */
  private static final int RESERVED = 24;

  /** So many letters must come back in a row before a platform counts as out of reach. */
  private static final int A_FEW = 5;

  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

  private final Store store;
  private final Gateway gateway;
  private final InstantSource clock;
  private final Couriers couriers;
  private final Slowed slowed = new Slowed();
  private final Set<Long> onTheWay = ConcurrentHashMap.newKeySet();
  private final AtomicInteger failedInARow = new AtomicInteger();
  private final Patience faults = Patience.withFaults();
  private final Patience patience = Patience.beforeAClosedDoor();
  private volatile Instant stoppedUntil = Instant.EPOCH;
  private volatile String health = OK;

  Post(Store store, Gateway gateway, InstantSource clock, Couriers couriers) {
    this.store = store;
    this.gateway = gateway;
    this.clock = clock;
    this.couriers = couriers;
  }

  /** {@code ok}, or in a few words what is wrong. */
  String health() {
    return health;
  }

  /**
   * Sends what may be sent now, each letter by a courier that says so when it is back; returns when
   * there is more.
   */
  Instant go(Consumer<Inbound> door, Runnable back) {
    var now = clock.instant();
    if (now.isBefore(stoppedUntil)) {
      return stoppedUntil;
    }
    var room = AT_ONCE - onTheWay.size();
    if (room <= 0) {
      return Instant.MAX;
    }
    var claimed =
        store.claim(gateway.channel(), gateway.limits(), now, new Room(room, room - RESERVED));
    for (var letter : claimed.letters()) {
      // Whoever takes so long over a letter that the claim ends has it still.
      if (onTheWay.add(letter.sequence())) {
        couriers.carry(letter.at(), () -> deliver(letter, door, back));
      }
    }
    return claimed.next();
  }

  private void deliver(Letter letter, Consumer<Inbound> door, Runnable back) {
    try {
      var outcome = note(letter, send(letter), door);
      store.settle(letter, outcome, clock.instant());
    } catch (RuntimeException e) {
      LOG.error(
          "letter {} is not marked and may be sent twice: {}", letter.sequence(), Fault.words(e));
    } finally {
      onTheWay.remove(letter.sequence());
      back.run();
    }
  }

  private Outcome send(Letter letter) {
    try {
      return gateway.send(letter);
    } catch (IllegalArgumentException | NullPointerException e) {
      LOG.error("letter {} cannot be sent as it is: {}", letter.sequence(), Fault.words(e));
      return new Outcome.Refused("a mistake of ours");
    } catch (RuntimeException e) {
      LOG.debug("letter {} was not sent: {}", letter.sequence(), e.getClass().getSimpleName());
      return new Outcome.TryAgainAfter(AFTER_A_FAULT);
    }
  }

  private Outcome note(Letter letter, Outcome outcome, Consumer<Inbound> door) {
    return switch (outcome) {
      case Outcome.Sent _ -> {
        failedInARow.set(0);
        faults.restored();
        patience.restored();
        say(OK);
        yield outcome;
      }
      case Outcome.TryAgainAfter(var delay) when failedInARow.incrementAndGet() < A_FEW ->
          new Outcome.TryAgainAfter(sooner(delay, faults.pause()));
      case Outcome.TryAgainAfter _ -> {
        say(
            "waiting: "
                + gateway.channel()
                + " is out of reach; what waits is sent when it is back");
        yield outcome;
      }
      case Outcome.SlowDown asked -> {
        var meant = slowed.meant(letter.person(), asked, clock.instant());
        LOG.info(
            "{} asks to wait {} s: {}", gateway.channel(), asked.delay().toSeconds(), meant.whom());
        yield meant;
      }
      case Outcome.Refused(var reason) -> {
        LOG.warn(
            "letter {}, a {}, was refused, and goes in plain words unless it did: {}",
            letter.sequence(),
            letter.message().getClass().getSimpleName(),
            reason);
        yield outcome;
      }
      case Outcome.Gone _ -> {
        LOG.info("the person of letter {} has left", letter.sequence());
        door.accept(
            new Inbound.Left(letter.person(), "left/" + letter.sequence(), clock.instant()));
        yield outcome;
      }
      case Outcome.Stopped(var advice) -> {
        var now = clock.instant();
        if (!now.isBefore(stoppedUntil)) { // many letters may come back with the same
          stoppedUntil = now.plus(patience.pause());
        }
        say(advice);
        yield outcome;
      }
    };
  }

  private static Duration sooner(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Said once, when it changes. */
  private void say(String state) {
    if (!state.equals(health)) {
      LOG.warn("sending to {}: {}", gateway.channel(), state);
      health = state;
    }
  }
}
