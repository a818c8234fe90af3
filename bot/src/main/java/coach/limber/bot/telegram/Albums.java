package coach.limber.bot.telegram;

import coach.limber.bot.conversation.dialogue.Inbound;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * Albums come picture by picture, the words mostly with the first: one answer does for all. What
 * has words of its own is always read.
 */
final class Albums {
  private static final int MOST = 1000;

  private final SequencedSet<String> answered = new LinkedHashSet<>();

  /** Whether it is one more picture of an album of which something was taken. */
  synchronized boolean isAnswered(JsonNode update, Inbound inbound) {
    return inbound instanceof Inbound.Sent sent
        && sent.caption().isBlank()
        && answered.contains(album(update));
  }

  /** The door has taken a message. */
  synchronized void taken(JsonNode update) {
    var album = album(update);
    if (album.isEmpty() || !answered.add(album)) {
      return;
    }
    if (answered.size() > MOST) {
      answered.removeFirst();
    }
  }

  private static String album(JsonNode update) {
    var message = update.path("message");
    var group = message.path("media_group_id").asText("");
    return group.isEmpty() ? "" : message.path("chat").path("id").asText() + "/" + group;
  }
}
