package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Did it" of somebody who has one habit and is asked nothing: it is ticked for today. */
final class HabitDone {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:yes|yep|yeah|ok|just|all|and|well|finally|i'?ve|i|have)[, ]+){0,3}(?:did"
              + " (?:it|that|my (?:habit|thing|plan))|done(?: (?:it|that|my"
              + " (?:habit|thing|plan)))?|(?:habit|plan) done|ticked)(?:"
              + " (?:today|again|now|already|this morning|too))?[.! ]*|[✅☑✔]+");

  private HabitDone() {}

  static Optional<Move> said(Settled here, String text, CheckIns checkIns, Scene scene) {
    var plans = here.profile().habits().plans();
    return here.focus() instanceof Focus.Idle
            && plans.size() == 1
            && FORM.matcher(SmallLetters.of(text)).matches()
        ? Optional.of(
            checkIns.told(
                here, HabitQuestion.done(List.of(plans.getFirst().habit())), Origin.TYPED, scene))
        : Optional.empty();
  }
}
