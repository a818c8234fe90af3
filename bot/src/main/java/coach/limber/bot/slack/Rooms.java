package coach.limber.bot.slack;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where to write to a person: their direct message with us, or the thread in which they asked. A
 * thread in a direct message is no person of its own: what they say there is theirs.
 *
 * <pre>
 * U024BE7LH                     a person, in their direct message D…, whose id we ask for once
 * C024BE91L/1605853844.000800   a thread
 * </pre>
 */
final class Rooms {
  private final SlackApi api;
  private final Map<String, String> direct = new ConcurrentHashMap<>();

  Rooms(SlackApi api) {
    this.api = api;
  }

  /**
   * A place to write to.
   *
   * @param thread {@code ""} outside of threads
   * @param isDirect whether only the person reads it
   */
  record Room(String channel, String thread, boolean isDirect) {
    /** The thread of a message here, by its reference; this room itself if that is none. */
    Room in(String reference) {
      return isDirect && reference.startsWith(channel + "/")
          ? new Room(channel, reference.substring(channel.length() + 1), true)
          : this;
    }
  }

  Room of(String chat) {
    var slash = chat.indexOf('/');
    return slash < 0
        ? new Room(direct(chat), "", true)
        : new Room(chat.substring(0, slash), chat.substring(slash + 1), false);
  }

  private String direct(String user) {
    var known = direct.get(user);
    if (known != null) {
      return known;
    }
    var opened = open(user);
    direct.put(user, opened);
    return opened;
  }

  /** A message came from there, or went there: no need to ask. */
  void noteDirect(String user, String channel) {
    if (!channel.isEmpty() && !user.isEmpty()) {
      direct.put(user, channel);
    }
  }

  /** Slack does not know it: it is to be asked anew. */
  void forgetDirect(String user) {
    direct.remove(user);
  }

  boolean isDirect(String user, String channel) {
    return channel.equals(direct.get(user));
  }

  /** Where we may not open one, Slack takes the user's id for a message to them. */
  private String open(String user) {
    try {
      var opened = api.call("conversations.open", Map.of("users", user));
      return opened.path("channel").path("id").asText(user);
    } catch (Refusal refusal) {
      if (refusal.passes() || refusal.findsNobody()) {
        throw refusal;
      }
      return user;
    }
  }
}
