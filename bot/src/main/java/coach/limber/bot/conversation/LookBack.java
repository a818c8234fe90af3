package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Stretch;
import java.util.List;

/** After four weeks of a plan: how it went, and what to keep, change or let go. Once for a plan. */
final class LookBack {
  private static final int DAYS = 28;

  private LookBack() {}

  static boolean isDue(Plan plan, Settled here, Scene scene) {
    return !here.profile().dayAt(scene.at()).isBefore(plan.lookBackOn());
  }

  static Move ask(Settled here, Plan plan, Scene scene) {
    var yesterday = here.profile().dayAt(scene.at()).minusDays(1);
    var done = new Stretch(scene.diary(), yesterday, DAYS).done(plan.habit());
    var habits = here.profile().habits().replacing(plan.lookedBackAt());
    return Move.to(
        here.with(here.profile().with(habits)),
        new Outbound.Question(Plans.key(plan), Wording.lookBack(plan, done), choices(plan)));
  }

  static List<List<Choice>> choices(Plan plan) {
    return List.of(
        List.of(
            new Choice(Wording.KEEP_PLAN, Plans.id(plan, Plans.KEEP)),
            new Choice(Wording.OTHER_STEP, Plans.id(plan, Plans.STEP))),
        List.of(
            new Choice(Wording.OTHER_MOMENT, Plans.id(plan, Plans.CUE)),
            new Choice(Wording.DROP_PLAN, Plans.id(plan, Plans.DROP))));
  }
}
