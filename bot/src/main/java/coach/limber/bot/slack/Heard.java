package coach.limber.bot.slack;

import coach.limber.bot.conversation.dialogue.Inbound;
import java.time.Instant;
import java.time.ZoneId;

/** What a payload of Slack's tells us. */
sealed interface Heard {
  /** Something that happened to a person, said where it belongs. */
  record Event(Inbound inbound) implements Heard {}

  /** A slash command, given in this channel: answered in their own chat, wherever that was. */
  record Command(Inbound inbound, String channel) implements Heard {}

  /** {@code user} said something to us in a channel's thread. */
  record Mention(
      String user, String channel, String thread, String eventId, Instant at, String text)
      implements Heard {}

  /** They want the check-in on one page. {@code trigger} opens it, once and within 3 s. */
  record FormWished(String user, String trigger) implements Heard {}

  /** They sent the page. */
  record FormSent(String user, String eventId, Instant at, FilledForm form) implements Heard {}

  /** They look at our home. {@code metadata} is what it remembers for us, {@code ""} if nothing. */
  record HomeOpened(String user, String metadata) implements Heard {}

  /** They look at our chat. */
  record ChatOpened(String user) implements Heard {}

  /** Their profile says that they are in this zone. */
  record ZoneTold(String user, ZoneId zone) implements Heard {}

  /** The app, or its token, was taken out of the workspace. */
  record Removed() implements Heard {}

  /** What we have no use for, by its kind. */
  record Unknown(String kind) implements Heard {}
}
