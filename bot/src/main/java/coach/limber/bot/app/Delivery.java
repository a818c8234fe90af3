package coach.limber.bot.app;

import coach.limber.bot.conversation.dialogue.Inbound;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes letters from the outbox to their gateways: in order within a chat, many chats at once, no
 * faster than each platform allows, and those ahead whom somebody waits for.
 */
public final class Delivery implements Loop.Round, AutoCloseable {
  /** Other instances write letters too, and tell nobody. */
  private static final Duration IDLE = Duration.ofSeconds(1);

  private final List<Post> posts;
  private final InstantSource clock;
  private final Couriers couriers;
  private volatile Consumer<Inbound> door = _ -> {};
  private volatile Runnable again = () -> {};
  private volatile boolean finishing;

  public Delivery(Store store, List<Gateway> gateways, InstantSource clock) {
    this(store, gateways, clock, Couriers.onVirtualThreads(clock));
  }

  Delivery(Store store, List<Gateway> gateways, InstantSource clock, Couriers couriers) {
    this.posts =
        gateways.stream().map(gateway -> new Post(store, gateway, clock, couriers)).toList();
    this.clock = clock;
    this.couriers = couriers;
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

  /** {@code ok}, or in a few words what is wrong. */
  public String health() {
    var wrong =
        posts.stream()
            .map(Post::health)
            .filter(health -> !health.equals(Post.OK))
            .collect(Collectors.joining("; "));
    return wrong.isEmpty() ? Post.OK : wrong;
  }

  @Override
  public Duration go() {
    if (finishing) {
      return IDLE;
    }
    var pause = IDLE;
    for (var post : posts) {
      var next = post.go(door, again);
      var now = clock.instant();
      if (next.isBefore(now.plus(pause))) {
        pause = next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
      }
    }
    return pause;
  }

  /**
   * Takes no more letters, and waits a while for those on their way, so that they are marked as
   * sent. Nobody is interrupted: closed once more after the gateways have ended their calls, it
   * waits for those who came back by that.
   */
  @Override
  public void close() {
    finishing = true;
    couriers.close();
  }
}
