package coach.limber.bot.rehearsal;

import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import java.time.InstantSource;
import java.util.List;

/** Somebody at a keyboard: what they type happens now, by the clock. */
public final class Keyboard {
  private static final Person SOMEBODY = new Person("terminal", "somebody");

  private final Talk talk;
  private final InstantSource clock;
  private int events;

  public Keyboard(Talk talk, InstantSource clock) {
    this.talk = talk;
    this.clock = clock;
  }

  /** What the coach says to a text. */
  public List<Outbound> say(String text) {
    return talk.happen(new Inbound.Said(SOMEBODY, nextEvent(), clock.instant(), text));
  }

  /** What the coach says to a button. */
  public List<Outbound> tap(String choice) {
    return talk.happen(new Inbound.Tapped(SOMEBODY, nextEvent(), clock.instant(), choice));
  }

  /** What the coach says of its own accord, if it wanted to be woken by now. */
  public List<Outbound> listen() {
    var now = clock.instant();
    var dueAt = talk.wakeAt();
    return now.isBefore(dueAt)
        ? List.of()
        : talk.happen(new Inbound.TimeCame(SOMEBODY, "wake/" + dueAt, now, dueAt));
  }

  private String nextEvent() {
    events++;
    return "event/" + events;
  }
}
