package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.habits.LatestNudge;
import coach.limber.bot.conversation.habits.NudgeTaps;
import coach.limber.bot.conversation.meaning.TooSore;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.NudgeAgain;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What hurts too much for moving is no reason to be told how good it is. What is told with it is
 * noted, and a nudge for it is over for today, be it sent or still to come.
 */
final class NotToday {
  /** There it is the answer. */
  private static final Set<Measure> ANSWERED_SO =
      Set.of(Measure.HABITS_DONE, Measure.MOVEMENT, Measure.MOVEMENT_MINUTES);

  private final CheckIns checkIns;

  NotToday(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  Optional<Move> said(Heard heard) {
    if (checkIns.asked(heard.here(), heard.scene()).stream().anyMatch(ANSWERED_SO::contains)) {
      return Optional.empty();
    }
    return TooSore.against(heard.text())
        .flatMap(
            act ->
                LatestNudge.of(heard.here(), heard.scene())
                    .filter(nudge -> isOf(act, nudge.plan()))
                    .map(nudge -> closed(heard, nudge))
                    .or(() -> putOff(heard, act))
                    .or(() -> planned(heard, act))
                    .or(() -> unplanned(heard, act)))
        .or(() -> cannotWalk(heard));
  }

  /** One that was to come once more does not. */
  private static Optional<Plan> waiting(Heard heard) {
    var diary = heard.scene().diary();
    return NudgeAgain.wanted(diary, heard.today())
        .flatMap(_ -> Decision.on(diary, heard.today()))
        .flatMap(decision -> heard.here().profile().habits().plan(decision.habit()));
  }

  private Optional<Move> putOff(Heard heard, String act) {
    return waiting(heard)
        .filter(plan -> isOf(act, plan))
        .map(
            _ ->
                noted(heard, heard.here(), NudgeWords.LEAVE_IT_AND_NO_NUDGE)
                    .writing(List.of(NudgeAgain.letGo(heard.today(), heard.scene().at()))));
  }

  private Move closed(Heard heard, LatestNudge nudge) {
    return NudgeTaps.typed(
        noted(heard, heard.here(), NudgeWords.LEAVE_IT_TODAY),
        heard.here(),
        nudge,
        "not",
        heard.scene());
  }

  /** One that would still come today does not. */
  private Optional<Move> planned(Heard heard, String act) {
    var here = heard.here();
    return here.profile().habits().plans().stream().anyMatch(plan -> names(act, plan))
        ? Optional.of(
            noted(
                heard,
                here.with(here.marks().nudged(heard.today())),
                NudgeWords.LEAVE_IT_AND_NO_NUDGE))
        : Optional.empty();
  }

  /** That may be more than a bad day. */
  private Optional<Move> cannotWalk(Heard heard) {
    return TooSore.cannotWalk(heard.text())
        ? Optional.of(noted(heard, heard.here(), NudgeWords.CANNOT_WALK))
        : Optional.empty();
  }

  private Optional<Move> unplanned(Heard heard, String act) {
    return points(act) || TooSore.cannotWalk(heard.text())
        ? Optional.empty()
        : Optional.of(noted(heard, heard.here(), NudgeWords.NOT_TODAY_THEN));
  }

  private Move noted(Heard heard, Settled next, String words) {
    return heard.understood() instanceof Understood.Told(var report) && !report.isEmpty()
        ? checkIns
            .told(next, report, Origin.TYPED, heard.scene())
            .after(List.of(new Outbound.Text(words)))
        : checkIns.answered(next, words, heard.scene());
  }

  private static boolean isOf(String act, Plan plan) {
    return points(act) || names(act, plan);
  }

  private static boolean names(String act, Plan plan) {
    return DoneHabits.same(act, plan.habit()) || DoneHabits.same(act, plan.step());
  }

  private static boolean points(String act) {
    return act.equals("it") || act.equals("that");
  }
}
