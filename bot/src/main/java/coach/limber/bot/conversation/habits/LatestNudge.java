package coach.limber.bot.conversation.habits;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Agreement;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.NudgeAgain;
import coach.limber.bot.habit.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nudge that came last of all and was not answered yet: words that name nothing are about it.
 *
 * @param day on which it came
 */
public record LatestNudge(LocalDate day, Plan plan) {
  private static final Duration OPEN_FOR = Duration.ofHours(12);

  /** The nudge of the last hours, whatever came after it. */
  static Optional<LatestNudge> lately(Settled here, Scene scene) {
    return sent(here, scene).flatMap(nudge -> of(here, nudge));
  }

  /** Nothing if a check-in, or anything that they told, came after it. */
  public static Optional<LatestNudge> of(Settled here, Scene scene) {
    return sent(here, scene)
        .filter(
            nudge -> scene.isLast(cameAt(nudge, scene)) && here.focus().isFreeSince(nudge.day()))
        .flatMap(nudge -> of(here, nudge));
  }

  /**
   * The nudge that they put off, with nothing noted since. We told them to say "done" then, so that
   * is no answer to the day's questions, where they have begun none of them.
   */
  public static Optional<LatestNudge> putOff(Settled here, Scene scene) {
    return sent(here, scene)
        .filter(
            nudge ->
                here.focus().isFreeSince(nudge.day())
                    || here.focus().equals(new Focus.CheckingIn(nudge.day())))
        .filter(
            nudge ->
                NudgeAgain.putOff(scene.diary(), nudge.day())
                    .filter(at -> isNothingNotedSince(at, scene))
                    .isPresent())
        .flatMap(nudge -> of(here, nudge));
  }

  /** Whether we may learn from it may have been answered. */
  private static boolean isNothingNotedSince(Instant then, Scene scene) {
    return scene.diary().entries().stream()
        .filter(entry -> entry.saidAt().isAfter(then) && entry.origin() != Entry.Origin.COACH)
        .allMatch(entry -> entry.field().equals(Agreement.FIELD));
  }

  private static Instant cameAt(Decision nudge, Scene scene) {
    return NudgeAgain.came(scene.diary(), nudge.day()).orElse(nudge.at());
  }

  private static Optional<Decision> sent(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return Stream.of(today, today.minusDays(1))
        .flatMap(day -> Decision.on(scene.diary(), day).stream())
        .filter(Decision::sent)
        .findFirst()
        .filter(nudge -> cameAt(nudge, scene).isAfter(scene.at().minus(OPEN_FOR)));
  }

  private static Optional<LatestNudge> of(Settled here, Decision nudge) {
    return here.profile()
        .habits()
        .plan(nudge.habit())
        .map(plan -> new LatestNudge(nudge.day(), plan));
  }
}
