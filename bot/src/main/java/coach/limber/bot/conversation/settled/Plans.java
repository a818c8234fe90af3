package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The person's plans as a message, and what the buttons under each plan do. */
public final class Plans {
  static final String PREFIX = "plan/";
  public static final String KEEP = "keep";
  public static final String STEP = "step";
  public static final String CUE = "cue";
  public static final String DROP = "drop";
  private static final String OPEN = "open";
  private static final int WEEK = 7;
  private static final int LONGEST_LABEL = 40;

  private final Settings settings;

  public Plans(Settings settings) {
    this.settings = settings;
  }

  /** {@code plan/walk/drop}. */
  public static String id(Plan plan, String what) {
    return key(plan) + "/" + what;
  }

  public static String key(Plan plan) {
    return PREFIX + plan.key();
  }

  public Move list(Settled here, Scene scene) {
    var plans = here.profile().habits().plans();
    var text =
        plans.isEmpty()
            ? PlanWords.NO_PLANS
            : plans.stream()
                .map(plan -> PlanWords.habit(plan, week(here, scene)))
                .collect(Collectors.joining("\n"));
    var rows = new ArrayList<List<Choice>>();
    plans.forEach(plan -> rows.add(List.of(new Choice(label(plan), id(plan, OPEN)))));
    rows.add(List.of(new Choice(PlanWords.NEW_HABIT, Taps.NEW_HABIT)));
    return Move.to(Turns.habitsShown(here), new Outbound.Question("habits", text, rows));
  }

  /** How it went with one of them in the last days. */
  public String ofTheWeek(Plan plan, Settled here, Scene scene) {
    return PlanWords.habit(plan, week(here, scene));
  }

  private static Stretch week(Settled here, Scene scene) {
    return new Stretch(scene.diary(), here.profile().dayAt(scene.at()), WEEK).sinceMet();
  }

  private static String label(Plan plan) {
    var label = PlanWords.change(plan);
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
  }

  /** There are three already: one has to go first. */
  static Move full(Settled here) {
    var rows =
        here.profile().habits().plans().stream()
            .map(plan -> List.of(new Choice(label(plan), id(plan, OPEN))))
            .toList();
    return Move.to(
        here.with(new Dialogue.Focus.Idle()),
        new Outbound.Question("habits", PlanWords.THREE_PLANS, rows));
  }

  public Move tapped(Settled here, String choice, Scene scene) {
    var parts = choice.split("/", 3);
    var plan =
        here.profile().habits().plans().stream()
            .filter(one -> parts.length == 3 && one.key().equals(parts[1]))
            .findFirst();
    return plan.map(one -> tapped(here, one, parts[2], scene))
        .orElseGet(() -> Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON)));
  }

  private Move tapped(Settled here, Plan plan, String what, Scene scene) {
    return switch (what) {
      case OPEN ->
          Move.to(
              here,
              new Outbound.Question(
                  key(plan), PlanWords.habit(plan, week(here, scene)), LookBack.choices(plan)));
      case STEP -> settings.ask(here, new Ask.WhichStep(plan.habit(), plan.step()), scene.at());
      case CUE -> settings.ask(here, new Ask.WhichCue(plan.habit(), plan.step()), scene.at());
      case DROP -> drop(here, plan);
      case KEEP -> Move.to(here, new Outbound.Edit(key(plan), PlanWords.kept(plan), List.of()));
      default -> Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
    };
  }

  /** What was asked for in words is answered below them. */
  public static Move aloud(Move move) {
    return move.inOther(
        move.replies().stream()
            .map(
                reply ->
                    reply instanceof Outbound.Edit(_, var text, _)
                        ? new Outbound.Text(text)
                        : reply)
            .toList());
  }

  private static Move drop(Settled here, Plan plan) {
    return Move.to(
        without(here, plan), new Outbound.Edit(key(plan), PlanWords.dropped(plan), List.of()));
  }

  public static Settled without(Settled here, Plan plan) {
    return here.with(here.profile().with(here.profile().habits().without(plan.habit())));
  }
}
