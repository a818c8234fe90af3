package coach.limber.bot.telegram;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Where a message stands: a chat or, in a forum, one of its topics. An answer belongs where it was
 * asked. In a group each topic is a talk of its own; in somebody's own chat all of them are theirs.
 */
record Place(String chat, Optional<Integer> topic) {
  private static final char TOPIC = '/';

  static Place of(JsonNode message) {
    var thread = message.path("message_thread_id");
    return new Place(
        message.path("chat").path("id").asText(),
        message.path("is_topic_message").asBoolean() && thread.isInt()
            ? Optional.of(thread.asInt())
            : Optional.empty());
  }

  /** The place of somebody whom {@link #person()} gave. */
  static Place of(Person person) {
    var chat = person.chat();
    var at = chat.indexOf(TOPIC);
    return at < 0
        ? new Place(chat, Optional.empty())
        : new Place(chat.substring(0, at), Optional.of(Integer.valueOf(chat.substring(at + 1))));
  }

  /** The same in the topic that {@link #thread()} named; what else is told is no topic. */
  static Place of(Person person, String thread) {
    var place = of(person);
    return thread.startsWith(Inbound.TOPIC)
        ? new Place(
            place.chat, Optional.of(Integer.valueOf(thread.substring(Inbound.TOPIC.length()))))
        : place;
  }

  /** The topic, as what is said in somebody's own chat names it. */
  String thread() {
    return topic.map(thread -> Inbound.TOPIC + thread).orElse("");
  }

  Person person() {
    return new Person(
        TelegramGateway.CHANNEL, topic.map(thread -> chat + TOPIC + thread).orElse(chat));
  }

  Place outOfItsTopic() {
    return new Place(chat, Optional.empty());
  }

  /** The same topic, where the chat has moved. */
  Place movedTo(String other) {
    return new Place(other, topic);
  }
}
