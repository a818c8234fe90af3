package coach.limber.bot.conversation;

import java.time.Instant;

/** What a person had chosen before they last changed it, so that they can have it back. */
public sealed interface Chosen {
  record Nothing() implements Chosen {}

  record Before(Profile profile, Instant at) implements Chosen {}
}
