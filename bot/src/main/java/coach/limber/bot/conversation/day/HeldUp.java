package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Marks;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import java.time.LocalDate;

/**
 * A check-in that waits while something else is asked: another time, what is to be mended, whether
 * all is to be deleted. Once that is settled the open question comes again.
 */
public final class HeldUp {
  private final CheckIns checkIns;

  public HeldUp(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** {@code move}, and that the day's questions wait or go on again. */
  public Move after(Settled before, Move move, Scene scene) {
    if (!(move.next() instanceof Settled next)) {
      return move;
    }
    if (before.focus() instanceof Focus.CheckingIn(var day) && asksElse(next.focus())) {
      return move.on(next.with(next.marks().holdingUp(day)));
    }
    var waits = next.marks().heldUp();
    if (waits.equals(Marks.NOTHING_WAITS) || asksElse(next.focus())) {
      return move;
    }
    var freed = next.with(next.marks().holdingUp(Marks.NOTHING_WAITS));
    return next.focus() instanceof Focus.Idle && isStillOn(freed, waits, scene)
        ? goOn(move, freed.with(new Focus.CheckingIn(waits)), scene)
        : move.on(freed);
  }

  /** A later one, a pause and a day that is over have taken its place. */
  private static boolean isStillOn(Settled next, LocalDate day, Scene scene) {
    return day.equals(next.profile().dayAt(scene.at()))
        && next.marks().snoozedUntil().equals(Marks.NOT)
        && !next.profile().pause().covers(day);
  }

  private Move goOn(Move move, Settled next, Scene scene) {
    var pending = checkIns.again(next, scene.with(move.entries()));
    return pending.isEmpty() ? move.on(next.with(new Focus.Idle())) : move.on(next).saying(pending);
  }

  private static boolean asksElse(Focus focus) {
    return switch (focus) {
      case Focus.Asked _,
          Focus.AskedWhatToMend _,
          Focus.AskedWhatWasDifferent _,
          Focus.AskedToErase _,
          Focus.AskedAge _ ->
          true;
      case Focus.Idle _,
          Focus.CheckingIn _,
          Focus.AskedHow _,
          Focus.AskedAgain _,
          Focus.AskedOwnAgain _ ->
          false;
    };
  }
}
