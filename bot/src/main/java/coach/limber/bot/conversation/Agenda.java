package coach.limber.bot.conversation;

import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Halted;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import java.time.Instant;
import java.util.List;

/**
 * What is to come for a person unasked. At one moment at most one alarm speaks, the first of the
 * list that is due and has something to say; the others that are due give way.
 */
final class Agenda {
  private final List<Alarm> alarms;

  /** {@code alarms}, the more pressing first. */
  Agenda(List<Alarm> alarms) {
    this.alarms = List.copyOf(alarms);
  }

  /**
   * When the person next wants to be woken. What waited for the event of the scene comes right
   * after it, not at the time at which it began to wait: for that time they have been woken before.
   */
  Instant wakeAt(Dialogue dialogue, Scene scene) {
    return switch (dialogue) {
      case Settled settled -> first(settled, scene);
      case Halted(var before, _, _, _, _) -> wakeAt(before, scene);
      case Dialogue.Newcomer _, Dialogue.Gone _ -> Step.NEVER;
    };
  }

  private Instant first(Settled here, Scene scene) {
    var first = Step.NEVER;
    for (var alarm : alarms) {
      var next = alarm.next(here, scene);
      first = next.isBefore(first) ? next : first;
    }
    return first.isBefore(scene.at()) ? scene.at() : first;
  }

  /** What the clock brings now. */
  Move ring(Settled here, Scene scene) {
    return ring(here, scene, false);
  }

  /** All that is due now is let go or waits: nothing may be said. */
  Move keepQuiet(Settled here, Scene scene) {
    return ring(here, scene, true);
  }

  private Move ring(Settled here, Scene scene, boolean quietly) {
    var all = Move.to(here);
    var now = scene;
    for (var alarm : alarms) {
      if (all.next() instanceof Settled settled && isDue(alarm, settled, now)) {
        var quiet = quietly || !all.replies().isEmpty();
        var move = quiet ? alarm.giveWay(settled, now) : alarm.ring(settled, now);
        all = move.after(all);
        now = now.with(move.entries());
        ensureIsOver(alarm, all.next(), now);
      }
    }
    return remembered(here, all);
  }

  /** Whoever has their last choice put back does not put back what the clock brought since. */
  private static Move remembered(Settled before, Move move) {
    return move.next() instanceof Settled next && !next.profile().equals(before.profile())
        ? move.on(next.with(next.chosen().changed(before.profile(), next.profile())))
        : move;
  }

  private static boolean isDue(Alarm alarm, Settled here, Scene scene) {
    return !alarm.next(here, scene).isAfter(scene.at());
  }

  /** Otherwise it would ring again every second. */
  private static void ensureIsOver(Alarm alarm, Dialogue next, Scene scene) {
    if (next instanceof Settled settled && isDue(alarm, settled, scene)) {
      throw new IllegalStateException(alarm.getClass().getSimpleName() + " is due after it rang");
    }
  }
}
