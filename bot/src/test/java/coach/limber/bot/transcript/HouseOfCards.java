package coach.limber.bot.transcript;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.Deed;
import coach.limber.bot.conversation.Inbound;
import coach.limber.bot.conversation.Memory;
import coach.limber.bot.conversation.Outbound;
import coach.limber.bot.conversation.Person;
import coach.limber.bot.conversation.Step;
import java.time.Instant;
import java.util.List;

/** The conversation alone, remembered in memory. */
final class HouseOfCards implements House {
  private final Conversation conversation;
  private Memory memory = Memory.none();
  private Instant wakeAt = Step.NEVER;

  HouseOfCards(Conversation conversation) {
    this.conversation = conversation;
  }

  @Override
  public List<Outbound> happen(Inbound event) {
    var step = conversation.next(memory, event);
    memory =
        step.deeds().contains(Deed.ERASE)
            ? Memory.none()
            : new Memory(step.next(), memory.diary().with(step.entries()));
    wakeAt = step.wakeAt();
    return step.replies();
  }

  @Override
  public Instant nextAlarm(Person person) {
    return wakeAt;
  }
}
