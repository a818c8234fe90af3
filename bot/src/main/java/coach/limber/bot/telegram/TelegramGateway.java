package coach.limber.bot.telegram;

import coach.limber.bot.app.Gateway;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Loop;
import coach.limber.bot.app.Patience;
import coach.limber.bot.app.Rate;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.http.Routes;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Telegram, both ways: {@link #send} takes messages out, {@link #go} polls for updates. */
public final class TelegramGateway implements Gateway, Loop.Round, AutoCloseable {
  static final String CHANNEL = "telegram";
  private static final Logger LOG = LoggerFactory.getLogger(TelegramGateway.class);
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

  /**
   * core.telegram.org/bots/faq: about one message a second to a chat, where short bursts are
   * allowed, 30 a second in all, 20 a minute to a group. A little is left over, so that a letter
   * which the network held up does not meet the next ones in one second.
   */
  private static final Limits LIMITS =
      new Limits(
          new Rate(
              Duration.ofSeconds(1).dividedBy(30).dividedBy(98).multipliedBy(100),
              Duration.ofMillis(10)),
          Rate.oneIn(Duration.ofSeconds(1), 3),
          Rate.oneIn(Duration.ofMillis(3500), 3),
          Pattern.compile("-.*"));

  private static final String UNKNOWN_TOKEN =
      "stopped: Telegram does not know the token; copy it again from @BotFather and restart";

  private static final Duration WEBHOOK_CHECKED_EVERY = Duration.ofMinutes(5);

  private final TelegramApi api;
  private final Poller poller;
  private final Optional<Webhook> webhook;
  private final Sender sender;
  private final Patience faults = Patience.withFaults();
  private final Patience patience = Patience.beforeAClosedDoor();
  private boolean announced;
  private volatile String state = "starting";
  private volatile boolean closed;

  /**
   * @param url the base of the Bot API, such as {@code https://api.telegram.org}
   * @param webhookUrl where Telegram finds this program; empty if it is to be polled
   */
  public TelegramGateway(
      String token, URI url, Optional<URI> webhookUrl, Consumer<Inbound> door, Setting setting) {
    this.api = new TelegramApi(token, url);
    var reception = new Reception(api, door, setting.clock(), setting.atlas());
    this.poller = new Poller(api, reception, setting.clock());
    this.webhook = webhookUrl.map(at -> new Webhook(api, reception, at, token, setting.clock()));
    this.sender = new Sender(api);
  }

  /** What Telegram needs to know of the time and of places. */
  public record Setting(InstantSource clock, Atlas atlas) {}

  /** The webhook's route, if there is one. */
  public Optional<Routes> routes() {
    return webhook.map(route -> route);
  }

  @Override
  public String channel() {
    return CHANNEL;
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
  public Duration go() {
    try {
      return webhook.isPresent() ? listen(webhook.get()) : poll();
    } catch (Refusal refusal) {
      return after(refusal);
    }
  }

  private Duration poll() {
    var pause = poller.poll();
    isWell();
    return pause;
  }

  /** Updates come by themselves; now and then it is seen to that they still come here. */
  private Duration listen(Webhook hook) {
    if (!announced || !hook.isKnown()) {
      hook.announce();
      announced = true;
      LOG.info("Telegram: it comes to our webhook");
    }
    isWell();
    return WEBHOOK_CHECKED_EVERY;
  }

  private void isWell() {
    state = "ok";
    faults.restored();
    patience.restored();
  }

  /** Telegram's answer says how long to wait; some answers no waiting will change. */
  private Duration after(Refusal refusal) {
    var advice =
        switch (refusal.code()) {
          case 401, 404 -> UNKNOWN_TOKEN;
          case 409 ->
              "waiting: another program polls with this token, or a webhook is set; stop the other"
                  + " one";
          default -> "trying again: " + refusal.words();
        };
    if (!closed && !advice.equals(state)) {
      LOG.warn("{}", advice);
      state = advice;
    }
    return switch (refusal.code()) {
      case 401, 404 -> patience.pause();
      case 409 ->
          refusal.says("webhook is active") && poller.endWebhook() ? Duration.ZERO : faults.pause();
      default -> refusal.retryAfter().isZero() ? faults.pause() : refusal.retryAfter();
    };
  }

  @Override
  public Outcome send(Letter letter) {
    var outcome = sent(letter);
    switch (outcome) {
      case Outcome.Refused _, Outcome.Gone _ -> sender.forget(letter);
      case Outcome.Sent _, Outcome.TryAgainAfter _, Outcome.SlowDown _, Outcome.Stopped _ -> {}
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

  private static Outcome outcome(Refusal refusal, Outbound message) {
    // Where a server has no such method, the words that follow are not to wait.
    if (refusal.code() == 404
        && (message instanceof Outbound.Picture || message instanceof Outbound.Document)) {
      return new Outcome.Refused(refusal.words());
    }
    return switch (refusal.code()) {
      case 429 ->
          new Outcome.SlowDown(
              refusal.retryAfter().isZero() ? AFTER_A_FAULT : refusal.retryAfter(), Whom.UNSAID);
      case 403 -> new Outcome.Gone();
      case 400 ->
          refusal.says("chat not found")
              ? new Outcome.Gone()
              : new Outcome.Refused(refusal.words());
      case 401, 404 -> new Outcome.Stopped(UNKNOWN_TOKEN);
      case 409 -> new Outcome.TryAgainAfter(AFTER_A_FAULT);
      default ->
          refusal.code() > 400 && refusal.code() < 500
              ? new Outcome.Refused(refusal.words())
              : new Outcome.TryAgainAfter(AFTER_A_FAULT);
    };
  }

  @Override
  public void close() {
    closed = true;
    api.close();
  }
}
