package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Gone;
import coach.limber.bot.conversation.dialogue.Dialogue.Halted;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import java.time.Instant;

/** What it changes that a person is heard: they are silent no more, and old questions are over. */
public final class Presence {
  private Presence() {}

  /** Where someone stands who says or taps something now. */
  public static Dialogue heard(Dialogue here, Instant at) {
    return switch (here) {
      case Settled settled -> heard(settled, at);
      case Halted halted -> halted.with(heard(halted.before(), at));
      case Gone(var before) -> heard(before, at);
      case Dialogue.Newcomer _ -> here;
    };
  }

  private static Settled heard(Settled here, Instant at) {
    var yesterday = here.profile().dayAt(at).minusDays(1);
    var stale = here.focus() instanceof Focus.CheckingIn(var day) && day.isBefore(yesterday);
    var fresh = stale ? here.with(new Focus.Idle()) : here;
    return fresh.with(fresh.marks().with(fresh.marks().silence().broken()));
  }

  /** Whether we had begun to ask this person less because nothing was heard of them. */
  public static boolean isReturn(Dialogue here) {
    return here instanceof Settled settled && settled.marks().silence().eased();
  }
}
