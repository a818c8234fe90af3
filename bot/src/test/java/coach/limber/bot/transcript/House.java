package coach.limber.bot.transcript;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import java.time.Instant;
import java.util.List;

/** Where a transcript is played: what the coach says to an event, and when it wants to be woken. */
interface House {
  List<Outbound> happen(Inbound event);

  /** {@link Instant#MAX} if not at all. */
  Instant nextAlarm(Person person);
}
