package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.Conversation;
import coach.limber.bot.conversation.Deed;
import coach.limber.bot.conversation.Inbound;
import coach.limber.bot.conversation.Memory;
import coach.limber.bot.conversation.Outbound;
import coach.limber.bot.conversation.Person;
import coach.limber.bot.conversation.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** One person's conversation, kept in memory and nowhere else. */
public final class Talk {
  private static final Person SOMEBODY = new Person("terminal", "somebody");

  private final Conversation conversation;
  private final InstantSource clock;
  private Memory memory;
  private Instant wakeAt = Step.NEVER;
  private int events;

  /** A talk with a person of whom we remember this. */
  public Talk(Conversation conversation, InstantSource clock, Memory memory) {
    this.conversation = conversation;
    this.clock = clock;
    this.memory = memory;
  }

  /** What the coach says to a text. */
  public List<Outbound> say(String text) {
    return happen(new Inbound.Said(SOMEBODY, nextEvent(), clock.instant(), text));
  }

  /** What the coach says to a button. */
  public List<Outbound> tap(String choice) {
    return happen(new Inbound.Tapped(SOMEBODY, nextEvent(), clock.instant(), choice));
  }

  /** What the coach says of its own accord, if it wanted to be woken by now. */
  public List<Outbound> wake() {
    var now = clock.instant();
    return now.isBefore(wakeAt)
        ? List.of()
        : happen(new Inbound.TimeCame(SOMEBODY, "wake/" + wakeAt, now, wakeAt));
  }

  public Memory memory() {
    return memory;
  }

  private List<Outbound> happen(Inbound event) {
    var step = conversation.next(memory, event);
    memory =
        step.deeds().contains(Deed.ERASE)
            ? Memory.none()
            : new Memory(step.next(), memory.diary().with(step.entries()));
    wakeAt = step.wakeAt();
    return step.replies();
  }

  private String nextEvent() {
    events++;
    return "event/" + events;
  }
}
