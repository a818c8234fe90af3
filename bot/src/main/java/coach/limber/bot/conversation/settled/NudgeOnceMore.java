package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.NudgeAgain;
import coach.limber.bot.habit.Nudging;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The day's nudge once more, because the person said "in an hour" to it: the same words, at the
 * time they named, if that is still a moment for one. It decides nothing anew, so what is learnt
 * from nudges knows only of the first.
 */
public final class NudgeOnceMore implements Alarm {
  private static final Duration TIMELY = Duration.ofHours(2);

  private final Nudges nudges;

  public NudgeOnceMore(Nudges nudges) {
    this.nudges = nudges;
  }

  @Override
  public Instant next(Settled here, Scene scene) {
    return NudgeAgain.wanted(scene.diary(), here.profile().dayAt(scene.at())).orElse(Step.NEVER);
  }

  @Override
  public Move ring(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var late = next(here, scene).plus(TIMELY).isBefore(scene.at());
    var habits = here.profile().habits();
    var decision = Decision.on(scene.diary(), today);
    return decision
        .flatMap(one -> habits.plan(one.habit()))
        .filter(_ -> !late && habits.nudging() != Nudging.OFF)
        .filter(plan -> Nudges.isMomentFor(here, scene) && !Nudges.isDone(here, plan, scene))
        .map(
            plan ->
                Move.to(here, nudges.message(plan, decision.get().words(), today))
                    .writing(List.of(NudgeAgain.comes(today, scene.at()))))
        .orElseGet(() -> giveWay(here, scene));
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return Move.to(here).writing(List.of(NudgeAgain.letGo(today, scene.at())));
  }
}
