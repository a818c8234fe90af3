package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.Question;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.NamedPlan;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.WholeForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether the habit was done, in the middle of a check-in and with a word of why or how. */
final class HabitAnswer {
  /** "No, packing all day". */
  private static final WholeForm NOT_DONE =
      WholeForm.of(
          "(?!.*\\b(?:meant?|wrong|more|stop|ask(?:ing)?|skip|question|later|yesterday|tomorrow"
              + "|pain|hurts?|worse)\\b)(?:(?:(?:no|nope|nah|not"
              + " (?:really|today|this time)|sadly not|afraid not|i'm afraid not)[,.;:!"
              + " -]+|(?:sorry[, ]+)?(?:i )?(?:(?:had |there was )?no (?:time|chance)|too"
              + " (?:tired|busy|late|wet|hot|cold)|forgot|(?:didn'?t|did not|couldn'?t|could"
              + " not|haven'?t)(?: (?:manage|get|do|have|find))?)\\b)[^?\\d]{0,60})");

  private static final Phrasing HABIT_NOT =
      Phrasing.of(
          "(?:(?:no|sorry|oh|well|but|i|and|ok|sadly|there was)[,"
              + " ]+){0,3}(?:no|not|without|skipp?(?:ed)?|missed|no time (?:for|to)|(?:didn'?t|did"
              + " not|couldn'?t|could not|haven'?t) (?:do|manage|get|have|done|go for)|didn'?t|did"
              + " not|couldn'?t) (?:the |my |any |a |today's )?(?<habit>[\\p{L}' -]{3,25}?)(?:"
              + " (?:today|tonight|this time|yet|again|either))?(?:[,.;:]+"
              + " (?!.*\\b(?:pain|yesterday|tomorrow|any"
              + " ?more|more|instead|ask|stop)\\b)[^?\\d]{2,50})?[.! ]*");

  private static final Set<Measure> OF_HABITS =
      Set.of(Measure.HABITS_DONE, Measure.MOVEMENT, Measure.MOVEMENT_MINUTES);

  private static final WholeForm WAS_DONE =
      WholeForm.of(
          "(?!.*\\b(?:but|except|not|no|yesterday|tomorrow|later|nearly|almost|half|part|will"
              + "|stop|skip|ask|going)\\b)(?:yes|yep|yeah|yup|of course|certainly|indeed)[,.;:! -]+"
              + "[^?\\d]{2,60}");

  private final CheckIns checkIns;

  HabitAnswer(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** "No yoga", "not the walk, meetings all day": their only habit, whatever is asked of today. */
  Optional<Move> leftOut(
      Settled here, LocalDate day, String plain, Understood understood, Scene scene) {
    var said = HABIT_NOT.matcher(plain);
    var tellsElse =
        understood instanceof Understood.Danger
            || (understood instanceof Understood.Told(var report)
                && !OF_HABITS.containsAll(report.values().keySet()));
    var plans = here.profile().habits().plans();
    var isToday = day.equals(here.profile().dayAt(scene.at()));
    if (tellsElse || !isToday || plans.size() != 1 || !said.matches()) {
      return Optional.empty();
    }
    var before = Noting.items(scene.diary(), day, Measure.HABITS_DONE);
    return NamedPlan.in(said.group("habit"), plans)
        .filter(plan -> before.stream().noneMatch(done -> DoneHabits.same(done, plan.habit())))
        .map(_ -> checkIns.told(here, day, HabitQuestion.done(before), Origin.TYPED, scene));
  }

  /** "No, packing all day", "yes, a spoonful": where nothing else is told or wished. */
  Optional<Move> answered(
      Settled here,
      LocalDate day,
      Question open,
      String plain,
      Understood understood,
      Scene scene) {
    var isElse =
        understood instanceof Understood.Wish
            || understood instanceof Understood.Danger
            || (understood instanceof Understood.Told(var report) && !report.isEmpty());
    if (!open.measures().contains(Measure.HABITS_DONE) || isElse) {
      return Optional.empty();
    }
    var answer = NOT_DONE.fits(plain) ? "no" : WAS_DONE.fits(plain) ? "yes" : "";
    return PlainAnswer.answer(open, answer)
        .map(report -> checkIns.told(here, day, report, Origin.TYPED, scene));
  }
}
