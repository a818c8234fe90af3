package coach.limber.bot.slack;

import coach.limber.bot.conversation.Overview;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.picture.Drawing;
import coach.limber.bot.picture.NoFonts;
import coach.limber.bot.picture.Theme;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The homes that people have opened since the start. The words are drawn at once whenever they have
 * changed; the picture of the week is put on Slack anew when what it shows has changed and nothing
 * more happens for a moment, and the one before it is deleted.
 *
 * <pre>
 * opened, or something happened ──> words, with the picture that is there
 *                                     │ another one is due
 *                                     ▼
 *                  put the new one there ──> draw ──> delete the old one
 * </pre>
 */
final class Homes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Homes.class);

  /** A check-in by taps is one change, not five. */
  private static final Duration CALM = Duration.ofSeconds(2);

  /** Slack still looks a new file over: until then it refuses a view that shows it. */
  private static final List<Duration> PATIENCE =
      List.of(
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(8));

  private final SlackApi api;
  private final Files files;
  private final Inside inside;
  private final Map<String, Shown> homes = new ConcurrentHashMap<>();
  private volatile boolean closed;

  Homes(SlackApi api, Files files, Inside inside) {
    this.api = api;
    this.files = files;
    this.inside = inside;
  }

  /** A home as it was drawn last. Its lock is held while it is drawn. */
  private static final class Shown {
    private final AtomicInteger changes = new AtomicInteger();
    private final Deque<String> waste = new ArrayDeque<>();
    private final Set<String> deleted = new HashSet<>();
    private WeekPicture picture = WeekPicture.NONE;
    private String drawn = "";
  }

  /** {@code metadata} is what the home, as it is on Slack now, remembers. */
  void open(String user, String metadata) {
    var home = homes.computeIfAbsent(user, _ -> new Shown());
    aside(
        () -> {
          synchronized (home) {
            var there = WeekPicture.remembered(metadata);
            // Another instance may have drawn it, or this one before it was started anew.
            var ours = there.mark().equals(home.picture.mark());
            if (there.isThere() && !ours && !home.deleted.contains(there.file())) {
              home.picture = there;
            }
            home.drawn = "";
            draw(user, home);
            renew(user, home);
          }
        });
  }

  /** Something happened that a home which was opened may show. */
  void refresh(String user) {
    var home = homes.get(user);
    if (home == null) {
      return;
    }
    var change = home.changes.incrementAndGet();
    aside(
        () -> {
          synchronized (home) {
            draw(user, home);
          }
          Thread.sleep(CALM);
          synchronized (home) {
            if (home.changes.get() == change) {
              renew(user, home);
            }
          }
        });
  }

  private Overview overview(String user) {
    var memory = inside.memory().apply(Events.person(user));
    return Overview.of(memory, inside.questions().get(), inside.clock().instant());
  }

  private void draw(String user, Shown home) {
    try {
      publish(user, home, home.picture);
    } catch (Refusal refusal) {
      LOG.info("a home was not drawn: {}", refusal.words());
      if (home.picture.isThere() && !refusal.passes() && !refusal.isAboutTheToken()) {
        // Its picture may be gone; the words do without.
        home.waste.add(home.picture.file());
        home.picture = WeekPicture.NONE;
      }
    }
  }

  private void publish(String user, Shown home, WeekPicture picture) {
    var json = Layout.json(Home.of(overview(user), picture));
    if (!json.equals(home.drawn)) {
      home.drawn = "";
      api.call("views.publish", Map.of("user_id", user, "view", json));
      home.drawn = json;
    }
  }

  private void renew(String user, Shown home) throws InterruptedException {
    var wanted = wanted(overview(user));
    if (!home.picture.shows(wanted)) {
      var old = home.picture;
      var next = wanted.flatMap(this::put);
      if (next.isPresent() || wanted.isEmpty()) {
        home.picture = next.orElse(WeekPicture.NONE);
        if (old.isThere()) {
          home.waste.add(old.file());
        }
      }
    }
    if (hang(user, home)) {
      cleanUp(home);
    }
  }

  private static Optional<Outbound.Picture> wanted(Overview overview) {
    return switch (overview) {
      case Overview.Met met -> met.picture();
      case Overview.Unmet() -> Optional.empty();
    };
  }

  private Optional<WeekPicture> put(Outbound.Picture picture) {
    try {
      var png = Drawing.of(picture.chart(), Theme.LIGHT).png();
      var file = files.put(new Files.File("week.png", picture.alt(), png));
      files.keepPrivate(file);
      return Optional.of(WeekPicture.of(file, picture));
    } catch (NoFonts e) {
      LOG.warn("a home goes without its picture: {}", e.getMessage());
    } catch (Refusal refusal) {
      LOG.info("a home keeps the picture that it has: {}", refusal.words());
    }
    return Optional.empty();
  }

  /** Draws the home with its new picture, once Slack takes it; false if it does not. */
  private boolean hang(String user, Shown home) throws InterruptedException {
    for (var pause : PATIENCE) {
      try {
        publish(user, home, home.picture);
        return true;
      } catch (Refusal refusal) {
        if (refusal.isAboutTheToken()) {
          return false;
        }
        LOG.debug("a home waits for its picture: {}", refusal.words());
        var asked = refusal.retryAfter();
        Thread.sleep(asked.compareTo(pause) > 0 ? asked : pause);
      }
    }
    draw(user, home);
    if (!home.picture.isThere()) {
      draw(user, home);
    }
    return !home.drawn.isEmpty();
  }

  /** What cannot be deleted now is tried again with the next picture. */
  private void cleanUp(Shown home) {
    for (var file : List.copyOf(home.waste)) {
      try {
        files.delete(file);
      } catch (Refusal refusal) {
        if (refusal.passes() || refusal.isAboutTheToken()) {
          LOG.info("an old picture stays for now: {}", refusal.words());
          continue;
        }
      }
      home.waste.remove(file);
      home.deleted.add(file);
    }
  }

  @FunctionalInterface
  private interface Work {
    void go() throws InterruptedException;
  }

  /** Nobody waits for it. */
  private void aside(Work work) {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                if (!closed) {
                  work.go();
                }
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException e) {
                if (!closed) {
                  LOG.warn("a home was not drawn: {}", e.getClass().getName());
                }
              }
            });
  }

  @Override
  public void close() {
    closed = true;
  }
}
