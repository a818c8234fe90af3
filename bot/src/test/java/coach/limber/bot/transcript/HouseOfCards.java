package coach.limber.bot.transcript;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.rehearsal.Talk;
import java.time.Instant;
import java.util.List;

/** The conversation alone, remembered in memory. */
final class HouseOfCards implements House {
  private final Talk talk;

  HouseOfCards(Conversation conversation) {
    talk = new Talk(conversation, Memory.none());
  }

  @Override
  public List<Outbound> happen(Inbound event) {
    return talk.happen(event);
  }

  @Override
  public Instant nextAlarm(Person person) {
    return talk.wakeAt();
  }
}
