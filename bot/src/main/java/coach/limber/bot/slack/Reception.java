package coach.limber.bot.slack;

import coach.limber.bot.app.DoubleTaps;
import coach.limber.bot.conversation.dialogue.Inbound;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes payloads in, by whichever way they came: to the door, or to what answers at once. */
final class Reception implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
  private static final int KINDS = 1000;

  private final Inside inside;
  private final Sender sender;
  private final Pages pages;
  private final Homes homes;
  private final Zones zones;
  private final Runnable removed;

  /** Our own user, once Slack has told it: what it says is no person's. */
  private volatile String self = "";

  private final Lanes lanes = new Lanes();
  private final DoubleTaps doubleTaps = new DoubleTaps();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();
  private final ObjectMapper mapper = new ObjectMapper();

  /** {@code removed} is told that the app was taken out of the workspace. */
  Reception(Inside inside, Sender sender, SlackApi api, Homes homes, Runnable removed) {
    this.inside = inside;
    this.sender = sender;
    this.pages = new Pages(api, inside);
    this.homes = homes;
    this.zones = new Zones(api, inside);
    this.removed = removed;
  }

  /** Slack told who we are, {@code ""} if it did not. */
  void know(String user) {
    self = user;
  }

  /**
   * Done when all that follows is committed: then the payload may be acknowledged, with this JSON
   * if there is one.
   *
   * @param delivery the delivery's own id
   */
  Future<Optional<String>> receive(JsonNode payload, String delivery) {
    return lanes.submit(
        Translation.whose(payload),
        () -> {
          var button = Interactions.button(payload);
          var press = Interactions.press(payload);
          if (doubleTaps.isSecond(button, press, inside.clock().instant())) {
            return Optional.<String>empty();
          }
          var answer = Optional.<String>empty();
          for (var heard : heard(payload, delivery)) {
            answer = take(heard);
          }
          doubleTaps.taken(button, press, inside.clock().instant());
          return answer;
        });
  }

  /** A payload that we cannot read would be no better the next time. */
  private List<Heard> heard(JsonNode payload, String delivery) {
    try {
      var whose = Translation.whose(payload);
      if (!whose.isEmpty() && whose.equals(self)) {
        return List.of();
      }
      sender.noteDirect(whose, Translation.where(payload));
      return new Translation(payload, delivery, inside.clock().instant()).heard();
    } catch (RuntimeException e) {
      LOG.warn("a payload is skipped: {}", e.getClass().getSimpleName());
      return List.of();
    }
  }

  private Optional<String> take(Heard heard) {
    switch (heard) {
      case Heard.Event(var event) -> accept(event);
      case Heard.Command(var event, var channel) -> {
        accept(event);
        return sender.isDirect(event.person().chat(), channel)
            ? Optional.empty()
            : Optional.of(pointer());
      }
      case Heard.Mention mention -> mentioned(mention);
      case Heard.FormWished(var user, var trigger) -> formWished(user, trigger);
      case Heard.FormSent sent -> {
        if (sent.form().isEmpty()) {
          return Optional.of(notYet());
        }
        formSent(sent);
      }
      case Heard.HomeOpened(var user, var metadata) -> homes.open(user, metadata);
      case Heard.ChatOpened(var user) -> greet(user);
      case Heard.ZoneTold(var user, var zone) -> zones.told(user, zone).ifPresent(inside.door());
      case Heard.Removed() -> removed.run();
      case Heard.Unknown(var kind) -> pass(kind);
    }
    return Optional.empty();
  }

  private void accept(Inbound event) {
    inside.door().accept(event);
    var user = event.person().chat();
    homes.refresh(user);
    if (!user.contains("/") && zones.areOld(user)) {
      Thread.ofVirtual()
          .start(
              () ->
                  zones
                      .lookUp(user)
                      .ifPresent(zone -> later(user, new Heard.ZoneTold(user, zone))));
    }
  }

  /** What a call of ours told, in order with what the person does. */
  private void later(String user, Heard heard) {
    var _ = lanes.submit(user, () -> take(heard));
  }

  /** The article is for all; whatever else it is goes to their own chat. */
  private void mentioned(Heard.Mention mention) {
    var text = mention.text();
    if (inside.isForAll().test(text)) {
      var thread = Interactions.thread(mention.channel(), mention.thread());
      inside.door().accept(new Inbound.Mentioned(thread, mention.eventId(), mention.at(), text));
      return;
    }
    accept(new Inbound.Said(Events.person(mention.user()), mention.eventId(), mention.at(), text));
    Thread.ofVirtual().start(() -> sender.whisper(mention, Words.ANSWERED_THERE));
  }

  /** Where there is no form to be had, the questions come one by one. */
  private void formWished(String user, String trigger) {
    Thread.ofVirtual()
        .start(
            () -> {
              if (!pages.openForm(user, trigger)) {
                var id = "form-wished/" + trigger;
                var now = inside.clock().instant();
                later(
                    user,
                    new Heard.Event(new Inbound.Said(Events.person(user), id, now, "/checkin")));
              }
            });
  }

  /** One event, however much is on it: what is dangerous in its note is seen before all else. */
  private void formSent(Heard.FormSent sent) {
    var form = sent.form();
    accept(
        new Inbound.Filled(
            Events.person(sent.user()),
            sent.eventId(),
            sent.at(),
            form.day(),
            form.chosen(),
            form.note()));
  }

  private void greet(String user) {
    Thread.ofVirtual()
        .start(
            () ->
                zones
                    .lookUp(user)
                    .flatMap(zone -> zones.met(user, zone))
                    .ifPresent(met -> later(user, new Heard.Event(met))));
  }

  private void pass(String kind) {
    if (unknown.size() < KINDS && unknown.add(kind)) {
      LOG.info("a payload of kind {} was passed over", kind);
    }
  }

  /** The page stays open and says so. */
  private String notYet() {
    var answer = mapper.createObjectNode().put("response_action", "errors");
    answer.putObject("errors").put(Form.NOTE, Words.NOTHING_YET);
    return answer.toString();
  }

  private String pointer() {
    return mapper
        .createObjectNode()
        .put("response_type", "ephemeral")
        .put("text", Words.ANSWERED_THERE)
        .toString();
  }

  @Override
  public void close() {
    lanes.close();
  }
}
