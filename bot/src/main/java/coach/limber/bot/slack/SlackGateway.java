package coach.limber.bot.slack;

import coach.limber.bot.app.Gateway;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Loop;
import coach.limber.bot.app.Patience;
import coach.limber.bot.app.Rate;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.http.Routes;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack, both ways: {@link #send} takes messages out; payloads come in by Socket Mode, which {@link
 * #go} keeps up, or by HTTP at the {@link Routes} under {@code /slack}.
 */
public final class SlackGateway implements Gateway, Routes, Loop.Round, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackGateway.class);
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);
  private static final Duration CLOSED = Duration.ofMinutes(10);
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);
  private static final String OK = "ok";

  /**
   * docs.slack.dev, chat.postMessage: about one message a second to a channel, where short bursts
   * are allowed, and several hundred a minute to a workspace.
   */
  private static final Limits LIMITS =
      new Limits(
          Rate.oneIn(Duration.ofMillis(200), 5),
          Rate.oneIn(Duration.ofSeconds(1), 3),
          Rate.oneIn(Duration.ofSeconds(1), 3),
          Pattern.compile(".*/.*"));

  private final SlackApi api;
  private final Sender sender;
  private final Homes homes;
  private final Reception reception;
  private final Optional<SlackApi> asApp;
  private final Optional<SocketMode> socket;
  private final Optional<Hooks> hooks;
  private final Patience patience = Patience.beforeAClosedDoor();
  private volatile String state = "starting";
  private volatile boolean greeted;
  private volatile boolean closed;

  /**
   * How we reach Slack and are reached.
   *
   * @param url the base of the Web API, such as {@code https://slack.com/api/}
   * @param botToken {@code xoxb-…}
   * @param appToken {@code xapp-…} for Socket Mode, {@code ""} without it
   * @param signingSecret for HTTP, {@code ""} without it
   */
  public record Access(URI url, String botToken, String appToken, String signingSecret) {
    @Override
    public String toString() {
      return "***";
    }
  }

  public SlackGateway(Access access, Inside inside) {
    this.api = new SlackApi(access.url(), access.botToken());
    var files = new Files(api);
    this.sender = new Sender(api, new Rooms(api), files);
    this.homes = new Homes(api, files, inside);
    this.reception = new Reception(inside, sender, api, homes, this::removed);
    this.asApp =
        Optional.of(access.appToken())
            .filter(token -> !token.isEmpty())
            .map(token -> new SlackApi(access.url(), token));
    this.socket = asApp.map(app -> new SocketMode(app, reception, this::isUp));
    this.hooks =
        Optional.of(access.signingSecret())
            .filter(secret -> !secret.isEmpty())
            .map(secret -> new Hooks(new Signature(secret), reception, inside.clock()));
  }

  @Override
  public String channel() {
    return Translation.CHANNEL;
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  /** {@code ok}, or in a few words what is wrong. */
  public String health() {
    return state;
  }

  @Override
  public void addTo(JavalinConfig config) {
    hooks.ifPresent(routes -> routes.addTo(config));
  }

  @Override
  public Duration go() throws InterruptedException {
    if (closed) {
      return CLOSED;
    }
    try {
      greet();
      if (socket.isEmpty()) {
        greeted = false; // whether the token still holds
        isUp();
        return LOOK_AGAIN;
      }
      return socket.get().turn();
    } catch (Refusal refusal) {
      return after(refusal);
    } catch (SocketMode.SwitchedOff _) {
      now(
          "stopped: Socket Mode is switched off for the app; switch it on at api.slack.com/apps"
              + " under Socket Mode and restart");
      return patience.pause();
    }
  }

  /** Asks once whether Slack knows the token; where it cannot be asked, the rest will tell. */
  private void greet() {
    if (greeted) {
      return;
    }
    try {
      reception.know(api.call("auth.test", Map.of()).path("user_id").asText(""));
    } catch (Refusal refusal) {
      var known = !refusal.isAboutTheToken() || refusal.error().equals("http_404");
      if (!known || (socket.isEmpty() && refusal.passes())) {
        throw refusal;
      }
    }
    greeted = true;
  }

  private Duration after(Refusal refusal) {
    if (refusal.isAboutTheToken()) {
      greeted = false;
      now(advice(refusal));
      return patience.pause();
    }
    now("trying again: " + refusal.words());
    if (!refusal.retryAfter().isZero()) {
      return refusal.retryAfter();
    }
    return socket.map(SocketMode::pause).orElse(AFTER_A_FAULT);
  }

  private static String advice(Refusal refusal) {
    return switch (refusal.error()) {
      case "missing_scope", "no_permission", "not_allowed_token_type" ->
          "stopped: the token may not do what Limber needs ("
              + refusal.error()
              + "); reinstall the app with bot/slack-manifest.yaml, the app token with"
              + " connections:write, and restart";
      case "http_404", "http_403" ->
          "stopped: SLACK_API_URL does not answer as Slack's Web API does; mend it and restart";
      default ->
          "stopped: Slack does not take the token ("
              + refusal.error()
              + "); copy it again from api.slack.com/apps, or install the app again, and restart";
    };
  }

  private void isUp() {
    patience.restored();
    now(OK);
  }

  private void now(String next) {
    if (closed || next.equals(state)) {
      return;
    }
    state = next;
    if (!next.equals(OK)) {
      LOG.warn("Slack: {}", next);
    }
  }

  private void removed() {
    now("stopped: the app was taken out of the workspace; install it again and restart");
  }

  @Override
  public Outcome send(Letter letter) {
    var outcome = sent(letter);
    switch (outcome) {
      case Outcome.Sent _ -> homes.refresh(letter.person().chat());
      case Outcome.Refused _, Outcome.Gone _ -> sender.forget(letter);
      case Outcome.TryAgainAfter _, Outcome.SlowDown _, Outcome.Stopped _ -> {}
    }
    return outcome;
  }

  private Outcome sent(Letter letter) {
    try {
      return new Outcome.Sent(sender.send(letter));
    } catch (Refusal refusal) {
      return outcome(refusal, letter.message());
    }
  }

  private Outcome outcome(Refusal refusal, Outbound message) {
    if (refusal.isAboutTheToken()) {
      now(advice(refusal));
      // Where only files are not possible, the words that follow are not to wait.
      var aFile = message instanceof Outbound.Picture || message instanceof Outbound.Document;
      if (aFile && refusal.isAboutOneMethod()) {
        return new Outcome.Refused(refusal.words());
      }
      return new Outcome.Stopped(advice(refusal));
    }
    if (!refusal.retryAfter().isZero()) {
      return new Outcome.SlowDown(refusal.retryAfter(), Whom.UNSAID);
    }
    if (refusal.passes()) {
      return new Outcome.TryAgainAfter(AFTER_A_FAULT);
    }
    return refusal.findsNobody() ? new Outcome.Gone() : new Outcome.Refused(refusal.words());
  }

  @Override
  public void close() {
    closed = true;
    socket.ifPresent(SocketMode::close);
    reception.close();
    homes.close();
    api.close();
    asApp.ifPresent(SlackApi::close);
  }
}
