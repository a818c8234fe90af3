package coach.limber.bot.slack;

import coach.limber.bot.conversation.dialogue.Dialogue;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The check-in on one page: drawn at once from what is known, never through the outbox. */
final class Pages {
  private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

  private final SlackApi api;
  private final Inside inside;

  Pages(SlackApi api, Inside inside) {
    this.api = api;
    this.inside = inside;
  }

  /** Opens the check-in on one page; false if it cannot be. */
  boolean openForm(String user, String trigger) {
    var person = Events.person(user);
    if (!(inside.memory().apply(person).dialogue() instanceof Dialogue.Settled settled)) {
      return false;
    }
    var day = settled.profile().dayAt(inside.clock().instant());
    return isShown(
        "views.open",
        Map.of("trigger_id", trigger, "view", Layout.json(Form.of(inside.questions().get(), day))));
  }

  private boolean isShown(String method, Map<String, String> fields) {
    try {
      api.call(method, fields);
      return true;
    } catch (Refusal refusal) {
      LOG.info("{} was not possible: {}", method, refusal.words());
      return false;
    }
  }
}
