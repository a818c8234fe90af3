package coach.limber.bot.app;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.Inbound;
import java.util.function.Consumer;

/**
 * The one door. Messages, taps and alarms all enter here; when it returns, the event and all that
 * follows from it are committed, and the gateway may acknowledge.
 */
public final class Coach implements Consumer<Inbound> {
  private final Store store;
  private final Conversation conversation;
  private final Runnable afterCommit;

  /** {@code afterCommit} is told when there may be letters to send. */
  public Coach(Store store, Conversation conversation, Runnable afterCommit) {
    this.store = store;
    this.conversation = conversation;
    this.afterCommit = afterCommit;
  }

  /** Handles an event once, however often it is delivered. */
  public void receive(Inbound event) {
    if (store.apply(event, memory -> conversation.next(memory, event))) {
      afterCommit.run();
    }
  }

  @Override
  public void accept(Inbound event) {
    receive(event);
  }
}
