package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** After four weeks of a plan: how it went, and what to keep, change or let go. Once for a plan. */
public final class LookBack {
  private static final int DAYS = 28;
  private static final Duration OPEN_FOR = Duration.ofHours(24);

  /** The journal's field for the plan that was looked back at. */
  private static final String FIELD = "look_back";

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
            new Outbound.Question(Plans.key(plan), PlanWords.lookBack(plan, done), choices(plan)))
        .writing(List.of(line(plan, here, scene)));
  }

  private static Entry line(Plan plan, Settled here, Scene scene) {
    return new Entry(
        here.profile().dayAt(scene.at()),
        scene.at(),
        FIELD,
        new Entry.Said.Given(new Value.Level(plan.habit())),
        Entry.Origin.COACH);
  }

  /** The plan whose look back came last of all; nothing if anything was noted or asked since. */
  public static Optional<Plan> latest(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return Stream.of(today, today.minusDays(1))
        .flatMap(day -> scene.diary().entry(day, FIELD).stream())
        .findFirst()
        .filter(asked -> asked.saidAt().isAfter(scene.at().minus(OPEN_FOR)))
        .filter(asked -> scene.isLast(asked.saidAt()))
        .flatMap(
            entry ->
                entry.said() instanceof Entry.Said.Given(Value.Level(var habit))
                    ? here.profile().habits().plan(habit)
                    : Optional.empty());
  }

  public static List<List<Choice>> choices(Plan plan) {
    return List.of(
        List.of(
            new Choice(PlanWords.KEEP_PLAN, Plans.id(plan, Plans.KEEP)),
            new Choice(PlanWords.OTHER_STEP, Plans.id(plan, Plans.STEP))),
        List.of(
            new Choice(PlanWords.OTHER_MOMENT, Plans.id(plan, Plans.CUE)),
            new Choice(PlanWords.DROP_PLAN, Plans.id(plan, Plans.DROP))));
  }
}
