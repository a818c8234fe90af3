package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import java.time.Instant;

/**
 * Something that the clock brings a settled person unasked. Each kind is one class, and takes its
 * place in the list of {@code Agenda}.
 */
public interface Alarm {
  /**
   * When it is next due, derived afresh from where the person stands: not after {@code scene.at()}
   * if it is due now, {@link Step#NEVER} if it is not to come at all. In a pause nothing is due.
   */
  Instant next(Settled here, Scene scene);

  /** It is due. Afterwards it is due no more, whether or not there was something to say. */
  Move ring(Settled here, Scene scene);

  /**
   * It is due, but something else was said unasked at this very moment, or nothing may be said now.
   * It says nothing, and afterwards it is due no more: it is let go, or waits for a later moment.
   */
  Move giveWay(Settled here, Scene scene);
}
