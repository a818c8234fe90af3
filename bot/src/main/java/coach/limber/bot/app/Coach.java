package coach.limber.bot.app;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Step;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door. Messages, taps and alarms all enter here; when it returns, the event and all that
 * follows from it are committed, and the gateway may acknowledge.
 */
public final class Coach implements Consumer<Inbound> {
  private static final Logger LOG = LoggerFactory.getLogger(Coach.class);

  private final Store store;
  private final Conversation conversation;
  private final Runnable afterCommit;

  /** {@code afterCommit} is told when there may be letters to send. */
  public Coach(Store store, Conversation conversation, Runnable afterCommit) {
    this.store = store;
    this.conversation = conversation;
    this.afterCommit = afterCommit;
  }

  /**
   * Handles an event once, however often it is delivered. A fault of the conversation's is said to
   * the person instead of their answer: were it thrown, the platform would send the event again and
   * again, and everybody's behind it would wait.
   *
   * @throws RuntimeException if the store fails: nothing is kept, and the event must come again
   */
  public void receive(Inbound event) {
    if (store.apply(event, memory -> next(memory, event))) {
      afterCommit.run();
    }
  }

  private Step next(Memory memory, Inbound event) {
    try {
      return conversation.next(memory, event);
    } catch (RuntimeException e) {
      if (event instanceof Inbound.TimeCame) {
        throw e; // nobody waits for an answer: it is tried again later
      }
      LOG.error("an event of kind {} failed: {}", event.getClass().getSimpleName(), Fault.words(e));
      return Conversation.excuse(memory, event.at());
    }
  }

  @Override
  public void accept(Inbound event) {
    receive(event);
  }
}
