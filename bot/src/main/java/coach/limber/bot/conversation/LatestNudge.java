package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.Plan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nudge that came last of all and was not answered yet: words that name nothing are about it.
 *
 * @param day on which it came
 */
record LatestNudge(LocalDate day, Plan plan) {
  private static final Duration OPEN_FOR = Duration.ofHours(12);

  /** Nothing if a check-in, or anything that they told, came after it. */
  static Optional<LatestNudge> of(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return Stream.of(today, today.minusDays(1))
        .flatMap(day -> Decision.on(scene.diary(), day).stream())
        .filter(Decision::sent)
        .findFirst()
        .filter(nudge -> nudge.at().isAfter(scene.at().minus(OPEN_FOR)))
        .filter(nudge -> isLast(nudge, scene.diary()) && isFree(here.focus(), nudge.day()))
        .flatMap(
            nudge ->
                here.profile()
                    .habits()
                    .plan(nudge.habit())
                    .map(plan -> new LatestNudge(nudge.day(), plan)));
  }

  private static boolean isLast(Decision nudge, Diary diary) {
    return diary.entries().stream().noneMatch(entry -> entry.saidAt().isAfter(nudge.at()));
  }

  /** An older check-in may be open still. */
  private static boolean isFree(Focus focus, LocalDate day) {
    return switch (focus) {
      case Focus.Idle() -> true;
      case Focus.CheckingIn(var open) -> open.isBefore(day);
      case Focus.AskedHow _,
          Focus.Asked _,
          Focus.AskedWhatToMend _,
          Focus.AskedAgain _,
          Focus.AskedWhatWasDifferent _,
          Focus.AskedToErase _,
          Focus.AskedAge _ ->
          false;
    };
  }
}
