package coach.limber.bot.conversation.meaning;

import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.IfThen;
import java.util.List;
import java.util.Optional;

/** What somebody says of their plans: a new one, another moment for one, that one is to go. */
public sealed interface PlanTalk {
  record New(String step, String cue) implements PlanTalk {}

  /** Several at once: "a walk after lunch and yoga before bed". */
  record Several(List<New> plans) implements PlanTalk {
    public Several {
      plans = List.copyOf(plans);
    }

    public static Several of(List<IfThen> plans) {
      return new Several(plans.stream().map(plan -> new New(plan.step(), plan.cue())).toList());
    }
  }

  record Drop(Plan plan) implements PlanTalk {}

  record DropAll() implements PlanTalk {}

  record NewCue(Plan plan, String cue) implements PlanTalk {}

  record NewStep(Plan plan, String step) implements PlanTalk {}

  /** Another habit, at the same moment unless it names its own. */
  record Swap(Plan plan, String step) implements PlanTalk {}

  /** One habit is to rest for a while, or to come with no nudges. */
  record Which(Plan plan) implements PlanTalk {}

  /** The same of a habit that is not among the plans. */
  record Unknown() implements PlanTalk {}

  record StopLearning() implements PlanTalk {}

  /** Nothing where the text speaks of none of these plans. */
  static Optional<PlanTalk> of(String text, List<Plan> plans) {
    return PlanForms.read(text, plans);
  }

  /** "I will stretch": a habit that wants its moment. */
  static Optional<String> meant(String text) {
    return PlanForms.meant(text);
  }

  /** Whether these words are something to do often: "walk", "go to bed by ten". */
  static boolean isADeed(String step) {
    return PlanForms.isADeed(step);
  }
}
