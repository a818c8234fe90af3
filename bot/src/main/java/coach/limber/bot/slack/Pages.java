package coach.limber.bot.slack;

import coach.limber.bot.conversation.Dialogue;
import coach.limber.bot.conversation.LongForm;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The form and the home: drawn at once from what is known, never through the outbox. */
final class Pages {
  private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

  private final SlackApi api;
  private final Inside inside;

  /** The homes that people have opened since the start, as they were last drawn. */
  private final Map<String, String> homes = new ConcurrentHashMap<>();

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

  /** The taps that the page stands for. */
  List<String> taps(FilledForm form) {
    var taps = new ArrayList<String>();
    for (var question : inside.questions().get()) {
      var chosen = form.chosen().getOrDefault(question.id(), List.of());
      taps.addAll(LongForm.taps(form.day(), question, chosen));
    }
    return taps;
  }

  void openHome(String user) {
    homes.put(user, "");
    refresh(user);
  }

  /** Draws a home that is open again, if it has changed. */
  void refresh(String user) {
    if (homes.containsKey(user)) {
      Thread.ofVirtual().start(() -> draw(user));
    }
  }

  private void draw(String user) {
    var memory = inside.memory().apply(Events.person(user));
    View home = Home.of(memory, inside.questions().get(), inside.clock().instant());
    var json = Layout.json(home);
    var before = homes.put(user, json);
    if (!json.equals(before) && !isShown("views.publish", Map.of("user_id", user, "view", json))) {
      homes.put(user, "");
    }
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
