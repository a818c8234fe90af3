package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Slug;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.dialogue.Timetable.Trip;
import coach.limber.bot.conversation.habits.NudgeTaps;
import coach.limber.bot.conversation.meaning.PlanTalk;
import coach.limber.bot.conversation.times.Homecoming;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.HabitWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.habit.Habits;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.language.ClockTime;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.IfThen;
import coach.limber.knowledge.language.Times;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes of zone, time, habit and cue by someone who has finished the first meeting. */
public final class Settings {
  private static final Pattern I = Pattern.compile("\\bi\\b");

  private final Asking asking;
  private final Prompt prompt;

  Settings(Asking asking, Prompt prompt) {
    this.asking = asking;
    this.prompt = prompt;
  }

  public Move ask(Settled here, Ask ask, Instant at) {
    return Move.to(here.with(new Focus.Asked(ask)), asking.question(ask, at));
  }

  /** Which of the places of a name that several have: "my zone is CST"; else where they are. */
  Move whichZone(Settled here, String text, Scene scene) {
    var where = new Ask.Where();
    return asking.isAmbiguous(text)
        ? on(here.with(new Focus.Asked(where)), where, asking.read(where, text, scene.at()), scene)
        : asking.read(where, text, scene.at()) instanceof Told.PerhapsZone(var zone)
            ? ask(here, new Ask.IsThisZone(zone), scene.at())
            : ask(here, where, scene.at());
  }

  /** The clock of a place, if it is known and has one. */
  Optional<ZoneId> zoneOf(String place, Scene scene) {
    return asking.namesPlace(place)
            && asking.read(new Ask.Where(), place, scene.at()) instanceof Told.PerhapsZone(var zone)
        ? Optional.of(zone)
        : Optional.empty();
  }

  /** "Ask me at nine": morning or evening is for them to say. */
  Optional<Move> whichHalf(Settled here, String text, Scene scene) {
    return asking.time(text) instanceof Told.MorningOrEvening(var morning, _)
        ? Optional.of(ask(here, new Ask.WhichHalf(morning), scene.at()))
        : Optional.empty();
  }

  /** "On sundays at 6" of somebody who is asked in the evening is meant for the evening, too. */
  Hours inUsualHalf(Settled here, Hours hours, String text) {
    return hours.namesDays()
            && Times.in(text) instanceof ClockTime.Ambiguous(var morning, var evening)
            && !present(here).isBefore(LocalTime.NOON)
        ? hours.with(morning, evening)
        : hours;
  }

  /** {@code told} answers what was asked. */
  public Move on(Settled here, Ask ask, Told told, Scene scene) {
    var at = scene.at();
    return switch (told) {
      case Told.Zone(var zone) -> zone(here, zone, onTheWay(here, zone), scene);
      case Told.PerhapsZone(var zone) -> ask(here, new Ask.IsThisZone(zone), at);
      case Told.SeveralPlaces(var zones, var names) ->
          Move.to(here, asking.whichPlace(zones, names));
      case Told.OtherZone() -> ask(here, new Ask.Where(), at);
      case Told.Time(var hours) ->
          times(here, ask instanceof Ask.Twice ? besides(here, hours) : hours, scene);
      case Told.MorningOrEvening(var morning, var evening) ->
          ask instanceof Ask.Twice
              ? times(here, besides(here, Hours.at(otherHalf(here, morning, evening))), scene)
              : ask(here, new Ask.WhichHalf(morning), at);
      case Told.Habit(var habit, var step) -> ask(here, new Ask.WhichCue(habit, step), at);
      case Told.OwnHabit() -> Move.to(here, new Outbound.Text(PlanWords.TELL_HABIT));
      case Told.NoHabit() ->
          Move.to(here.with(new Focus.Idle()), new Outbound.Text(SettingWords.NO_CHANGE));
      case Told.Cue(var words, var cueAt) ->
          ask instanceof Ask.WhichCue(var habit, var step)
              ? plan(here, Plan.from(here.profile().dayAt(at), habit, step, words, cueAt))
              : Move.to(here);
      case Told.WholePlan(var habit, var step, var cue, var cueAt) ->
          plan(here, Plan.from(here.profile().dayAt(at), habit, step, cue, cueAt));
      case Told.TinyStep(var words) ->
          ask instanceof Ask.WhichStep(var habit, _) ? step(here, habit, words) : Move.to(here);
      case Told.Agreed(), Told.Declined(), Told.TooYoung(), Told.Nothing() -> Move.to(here);
    };
  }

  /** Of two times a day, if only one is said, the other is the present one. */
  private static Hours besides(Settled here, Hours hours) {
    return hours.isOneTime()
        ? Hours.at(present(here), hours.parts().getFirst().times().getFirst())
        : hours;
  }

  private static LocalTime otherHalf(Settled here, LocalTime morning, LocalTime evening) {
    return present(here).isBefore(LocalTime.NOON) ? evening : morning;
  }

  private static LocalTime present(Settled here) {
    return here.profile().timetable().everyTime().iterator().next();
  }

  /** Today's check-in, if it is not sent yet and its new time has passed, is offered at once. */
  public Move times(Settled here, Hours hours, Scene scene) {
    return times(here, here.profile().timetable().with(hours), scene);
  }

  public Move times(Settled here, Timetable times, Scene scene) {
    if (times.equals(here.profile().timetable())) {
      var next = here.focus() instanceof Focus.CheckingIn ? here : here.with(new Focus.Idle());
      return Move.to(next, new Outbound.Text(SettingWords.timesAsBefore(times)));
    }
    return moved(here.with(here.profile().with(times)), SettingWords.timesChanged(times), scene);
  }

  /** Whoever travels on is still on the way. */
  private static Trip onTheWay(Settled here, ZoneId zone) {
    return here.profile().timetable().trip() instanceof Trip.Open(var home) && !home.equals(zone)
        ? new Trip.Open(home)
        : new Trip.None();
  }

  /** A journey that ends by itself ends at home, however many places lie on the way. */
  public Move zone(Settled here, ZoneId zone, Trip trip, Scene scene) {
    var kept =
        trip instanceof Trip.None
            ? Homecoming.after(here, zone, here.profile().dayAt(scene.at()))
            : trip;
    var times = here.profile().timetable().with(kept);
    var next = here.with(here.profile().in(zone).with(times));
    return moved(next, SettingWords.zoneChanged(zone, scene.at(), times), scene);
  }

  private Move moved(Settled changed, String text, Scene scene) {
    var next =
        changed.focus() instanceof Focus.CheckingIn ? changed : changed.with(new Focus.Idle());
    return prompt.isOwed(next, scene)
        ? Move.to(
            next.with(next.marks().prompted(next.profile().dayAt(scene.at()))),
            new Outbound.Question(
                "moved",
                text + " " + CheckInWords.TODAY_STILL_OPEN,
                List.of(List.of(new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW)))))
        : Move.to(next, new Outbound.Text(text));
  }

  /** A habit that was asked for in words, perhaps with its moment. */
  public Move habit(Settled here, String said, Scene scene) {
    var words = HabitWords.withoutDays(said);
    var name = HabitWords.named(words);
    return withoutDays(
        said,
        IfThen.answer(words)
            .map(plan -> on(here, new Ask.WhichHabit(), asking.whole(plan), scene))
            .orElseGet(() -> ask(here, new Ask.WhichCue(Slug.of(name), name), scene.at())));
  }

  /** A new plan comes first; one for the same habit replaces the old one. */
  Move plan(Settled here, Plan plan) {
    var habits = here.profile().habits();
    return habits.areMany() && habits.plan(plan.habit()).isEmpty()
        ? Plans.full(here)
        : planned(here, habits.with(plan), plan);
  }

  /** One after the other. */
  private Move several(Settled here, List<PlanTalk.New> plans, Scene scene) {
    var all = Move.to(here);
    for (var plan : plans) {
      if (all.next() instanceof Settled next) {
        all = heard(next, plan, scene).after(all);
      }
    }
    return all;
  }

  private static Move step(Settled here, String habit, String words) {
    var habits = here.profile().habits();
    return habits
        .plan(habit)
        .map(plan -> plan.withStep(words))
        .map(plan -> planned(here, habits.replacing(plan), plan))
        .orElseGet(
            () -> Move.to(here.with(new Focus.Idle()), new Outbound.Text(SettingWords.LEFT_IT)));
  }

  /** The new one takes the place and the moment of the old; who says when has a new moment. */
  private Move swapped(Settled here, Plan old, String words, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var whole = IfThen.answer(words);
    var step = HabitWords.withoutDays(HabitWords.named(whole.map(IfThen::step).orElse(words)));
    var plan =
        whole
            .map(
                it ->
                    Plan.from(
                        today,
                        Slug.of(step),
                        step,
                        I.matcher(it.cue()).replaceAll("I"),
                        asking.timeOf(it.cue())))
            .orElseGet(() -> Plan.from(today, Slug.of(step), step, old.cue(), old.at()));
    var habits = here.profile().habits();
    return withoutDays(words, planned(here, habits.without(old.habit()).with(plan), plan));
  }

  /** Single days are left out, and it is said. */
  private static Move withoutDays(String words, Move move) {
    return HabitWords.withoutDays(words).equals(words)
        ? move
        : move.after(List.of(new Outbound.Text(PlanWords.NO_SINGLE_DAYS)));
  }

  private static Move planned(Settled here, Habits habits, Plan plan) {
    return Move.to(
        here.with(here.profile().with(habits)).with(new Focus.Idle()),
        new Outbound.Text(PlanWords.planned(plan)));
  }

  /** What they said of their plans of their own accord. */
  public Move heard(Settled here, PlanTalk talk, Scene scene) {
    var habits = here.profile().habits();
    return switch (talk) {
      case PlanTalk.New(var step, var cue) ->
          plan(
              here,
              Plan.from(
                  here.profile().dayAt(scene.at()), Slug.of(step), step, cue, asking.timeOf(cue)));
      case PlanTalk.Several(var several) -> several(here, several, scene);
      case PlanTalk.Drop(var plan) ->
          Move.to(Plans.without(here, plan), new Outbound.Text(PlanWords.dropped(plan)));
      case PlanTalk.DropAll() ->
          habits.plans().isEmpty()
              ? Move.to(here, new Outbound.Text(PlanWords.NO_PLANS))
              : Move.to(
                  here.with(here.profile().with(habits.with(List.of()))),
                  new Outbound.Text(
                      habits.plans().size() == 1
                          ? PlanWords.dropped(habits.plans().getFirst())
                          : PlanWords.droppedAll(
                              habits.plans().stream()
                                  .map(Plan::step)
                                  .collect(Collectors.joining(", ")))));
      case PlanTalk.NewCue(var plan, var cue) -> {
        var moved = plan.withCue(cue, asking.timeOf(cue));
        yield planned(here, habits.replacing(moved), moved);
      }
      case PlanTalk.Swap(var plan, var step) -> swapped(here, plan, step, scene);
      case PlanTalk.NewStep(var plan, var step) -> step(here, plan.habit(), step);
      case PlanTalk.Which(var plan) ->
          Move.to(
              here,
              new Outbound.Question(
                  Plans.key(plan), PlanWords.notByItself(plan), LookBack.choices(plan)));
      case PlanTalk.Unknown() ->
          Move.to(
              here,
              new Outbound.Text(
                  habits.plans().isEmpty()
                      ? PlanWords.NO_PLANS
                      : PlanWords.whichOf(habits.plans())));
      case PlanTalk.StopLearning() -> NudgeTaps.stopLearning(here, scene);
    };
  }
}
