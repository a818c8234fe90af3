package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Step;
import java.time.Instant;
import java.util.List;

/** One person's conversation, kept in memory and nowhere else. */
public final class Talk {
  private final Conversation conversation;
  private Memory memory;
  private Instant wakeAt = Step.NEVER;

  /** A talk with a person of whom we remember this. */
  public Talk(Conversation conversation, Memory memory) {
    this.conversation = conversation;
    this.memory = memory;
  }

  /** What the coach says to an event. */
  public List<Outbound> happen(Inbound event) {
    var step = conversation.next(memory, event);
    memory =
        step.deeds().contains(Deed.ERASE)
            ? Memory.none()
            : new Memory(step.next(), memory.diary().with(step.entries()));
    wakeAt = step.wakeAt();
    return step.replies();
  }

  /** When the coach next wants to be woken; {@link Step#NEVER} if not at all. */
  public Instant wakeAt() {
    return wakeAt;
  }
}
