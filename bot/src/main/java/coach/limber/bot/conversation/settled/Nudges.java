package coach.limber.bot.conversation.settled;

import coach.limber.bot.checkin.Flare;
import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Due;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.habits.NudgeTaps;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Flares;
import coach.limber.bot.habit.Agreement;
import coach.limber.bot.habit.Beliefs;
import coach.limber.bot.habit.Decision;
import coach.limber.bot.habit.History;
import coach.limber.bot.habit.Hour;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.habit.Plot;
import coach.limber.bot.habit.Policy;
import coach.limber.bot.habit.QuietHours;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.coaching.Habit;
import coach.limber.knowledge.coaching.Invitation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A nudge to the person's own plan, at most one a day. What it is about and when is chosen the
 * nudge before; whether this is a moment for one is seen when it comes; and only if it is one do
 * words and, where the person agreed, chance decide.
 */
public final class Nudges implements Alarm {
  private static final Duration TIMELY = Duration.ofHours(2);

  /**
   * Where so many nudges or check-ins in a row met silence, only every third day, and then every
   * week.
   */
  private static final int SOME_SILENCE = 3;

  private static final int MUCH_SILENCE = 6;

  private final Coaching coaching;

  public Nudges(Coaching coaching) {
    this.coaching = coaching;
  }

  @Override
  public Instant next(Settled here, Scene scene) {
    var habits = here.profile().habits();
    if (habits.plans().isEmpty() || habits.nudging() == Nudging.OFF) {
      return Step.NEVER;
    }
    var from = here.marks().nudged().plusDays(habits.nudging().everyDays());
    var held = here.marks().flagged().plusDays(1);
    var first = from.isAfter(held) ? from : held.plusDays(1);
    var time = hour(here).of(aimed(here).at());
    return Due.next(here.profile(), first, time, TIMELY, scene.at());
  }

  private static Plan aimed(Settled here) {
    var habits = here.profile().habits();
    return habits.plan(here.marks().aim().habit()).orElseGet(() -> habits.plans().getFirst());
  }

  private static Hour hour(Settled here) {
    var aim = here.marks().aim();
    return here.profile().habits().plan(aim.habit()).isPresent() ? aim.hour() : Hour.AT;
  }

  @Override
  public Move ring(Settled here, Scene scene) {
    var plan = aimed(here);
    var history = history(here, scene);
    if (!isMomentFor(here, scene)) {
      return Move.to(considered(here, history, scene));
    }
    var older =
        here.profile().habits().plans().stream()
            .filter(one -> LookBack.isDue(one, here, scene))
            .findFirst();
    if (older.isPresent()) {
      return LookBack.ask(considered(here, history, scene), older.get(), scene);
    }
    return isDone(here, plan, scene) || isTooSoon(here, history)
        ? Move.to(considered(here, history, scene))
        : decide(here, plan, history, scene);
  }

  /** The day counts as considered, even if there is nothing to say. */
  @Override
  public Move giveWay(Settled here, Scene scene) {
    return Move.to(considered(here, history(here, scene), scene));
  }

  // Whether this is a moment for a nudge

  static boolean isMomentFor(Settled here, Scene scene) {
    var local = scene.at().atZone(here.profile().zone());
    return !here.marks().holdNudges(local.toLocalDate())
        && !QuietHours.contain(local.toLocalTime())
        && !here.profile().pause().covers(local.toLocalDate())
        && isFree(here, local.toLocalDate())
        && !isOfferedAPause(here, local.toLocalDate())
        && !Flares.isOn(scene.diary(), local.toLocalDate())
        && !Flare.mayBe(scene.diary(), local.toLocalDate())
        && !Flares.isOn(scene.diary(), local.toLocalDate().minusDays(1));
  }

  /** Nobody is in the middle of something; a check-in of yesterday is over. */
  private static boolean isFree(Settled here, LocalDate today) {
    return switch (here.focus()) {
      case Focus.CheckingIn(var day) -> day.isBefore(today);
      case Focus.AskedHow(var day) -> day.isBefore(today);
      case Focus.AskedAgain(var day, _, _) -> day.isBefore(today);
      case Focus.AskedOwnAgain(var day, _, _) -> day.isBefore(today);
      case Focus.AskedWhatWasDifferent(var day) -> day.isBefore(today);
      case Focus.AskedToErase _, Focus.AskedAge _ -> false;
      case Focus.Idle(), Focus.Asked _, Focus.AskedWhatToMend _ -> true;
    };
  }

  /** Who was silent for days is asked about that, today or next, and about nothing besides. */
  private static boolean isOfferedAPause(Settled here, LocalDate today) {
    var silence = here.marks().silence();
    return silence.eased()
        ? here.profile().dayAt(silence.promptedAt()).equals(today)
        : silence.isLong() && Prompt.easesOff(here);
  }

  static boolean isDone(Settled here, Plan plan, Scene scene) {
    return DoneHabits.include(scene.diary(), here.profile().dayAt(scene.at()), plan.habit());
  }

  /** Nudges that meet silence come less often, as do check-ins; they never grow louder. */
  private static boolean isTooSoon(Settled here, History history) {
    var silence = Math.max(history.unanswered(), here.marks().silence().prompts());
    var days = silence >= MUCH_SILENCE ? 7 : silence >= SOME_SILENCE ? 3 : 1;
    return history
        .lastSent()
        .filter(day -> ChronoUnit.DAYS.between(day, history.today()) < days)
        .isPresent();
  }

  // What is decided

  private Move decide(Settled here, Plan plan, History history, Scene scene) {
    var today = history.today();
    var policy = policy(here, history, scene);
    var plot = plot(plan);
    var dice = scene.chance().dice(today, "nudge");
    var words = policy.words(plot, wanted(here, plan), history.shown(), today, dice);
    var agreed = here.profile().habits().agreement() == Agreement.YES;
    var probability = agreed ? policy.sending(plot) : 1;
    var decision =
        new Decision(
            today,
            scene.at(),
            !agreed || dice.falls(probability),
            plot.habit(),
            plot.kind(),
            words.id(),
            hour(here),
            probability,
            here.marks().aim().probability() * words.probability());
    var move = Move.to(considered(here, policy, scene)).writing(List.of(decision.entry()));
    return decision.sent() ? move.saying(message(plan, words.id(), today)) : move;
  }

  /** With today considered, and an aim for the next time. */
  private Settled considered(Settled here, History history, Scene scene) {
    return considered(here, policy(here, history, scene), scene);
  }

  private Settled considered(Settled here, Policy policy, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var next = today.plusDays(here.profile().habits().nudging().everyDays());
    var plots = here.profile().habits().plans().stream().map(this::plot).toList();
    var aim = policy.aim(plots, scene.chance().dice(next, "aim"));
    return here.with(here.marks().nudged(today).aiming(aim));
  }

  private Policy policy(Settled here, History history, Scene scene) {
    var plots = here.profile().habits().plans().stream().map(this::plot).toList();
    return new Policy(new Beliefs(history.tally(plots), scene.chance().crowd()));
  }

  private static History history(Settled here, Scene scene) {
    return new History(scene.diary(), here.profile().dayAt(scene.at()));
  }

  private Plot plot(Plan plan) {
    return new Plot(plan.habit(), habit(plan).map(Habit::id).orElse(Decision.OWN));
  }

  private Optional<Habit> habit(Plan plan) {
    return coaching.habitOf(plan.habit(), plan.step());
  }

  private List<Invitation> invitations(Plan plan) {
    return habit(plan).map(Habit::invitations).orElse(coaching.own());
  }

  /** Ids of the words that the person has not refused; {@link #PLAIN} if they refused all. */
  private List<String> wanted(Settled here, Plan plan) {
    var wanted =
        invitations(plan).stream()
            .map(Invitation::id)
            .filter(id -> !here.profile().habits().unwanted().contains(id))
            .toList();
    return wanted.isEmpty() ? List.of(PLAIN) : wanted;
  }

  /** The plan alone, with no words of ours. */
  private static final String PLAIN = "plain";

  Outbound message(Plan plan, String words, LocalDate day) {
    var below =
        invitations(plan).stream()
            .filter(one -> one.id().equals(words))
            .map(one -> "\n" + one.words())
            .findFirst()
            .orElse("");
    return new Outbound.Question(
        NudgeTaps.PREFIX + day,
        NudgeWords.nudge(plan.words()) + below,
        List.of(
            List.of(
                new Choice(NudgeWords.NUDGE_DONE, NudgeTaps.PREFIX + day + "/done"),
                new Choice(NudgeWords.NUDGE_NOT, NudgeTaps.PREFIX + day + "/not")),
            List.of(
                new Choice(NudgeWords.NUDGE_FEWER, NudgeTaps.PREFIX + day + "/fewer"),
                new Choice(NudgeWords.NUDGE_NOT_THIS, NudgeTaps.PREFIX + day + "/other"))));
  }
}
