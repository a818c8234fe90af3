package coach.limber.bot.conversation;

import coach.limber.bot.conversation.choices.Asking;
import coach.limber.bot.conversation.choices.Minors;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Ask.Told;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Choosing;
import coach.limber.bot.conversation.dialogue.Dialogue.Confirming;
import coach.limber.bot.conversation.dialogue.Dialogue.Consenting;
import coach.limber.bot.conversation.dialogue.Dialogue.Cueing;
import coach.limber.bot.conversation.dialogue.Dialogue.Guest;
import coach.limber.bot.conversation.dialogue.Dialogue.Placing;
import coach.limber.bot.conversation.dialogue.Dialogue.Timing;
import coach.limber.bot.conversation.dialogue.Dialogue.Whereabouts;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Pause;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.conversation.meaning.PartOfDay;
import coach.limber.bot.conversation.meaning.PlanInPassing;
import coach.limber.bot.conversation.talk.ToldEarly;
import coach.limber.bot.conversation.times.Prompt;
import coach.limber.bot.conversation.wording.Asides;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.ForeignWords;
import coach.limber.bot.conversation.wording.MeetingWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Greetings;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.QuestionForm;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first meeting: who I am, agree or not, zone, time, one habit with a cue. At most one question
 * at a time.
 */
final class Meeting {
  private static final Pattern NO_HABIT =
      Pattern.compile("(?i)\\b(?:no|without(?: a| any)?|skip the|not? a) habits?\\b");

  /** What we make of it is said back. */
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,2} ?-?ish|noon-?ish|about|around|roughly|when(?:ever)? i|or so)\\b");

  private static final Pattern LIVES =
      Pattern.compile("(?i)\\b(?:in|from|near|live|living|based)\\b");

  private final Asking asking;

  Meeting(Asking asking) {
    this.asking = asking;
  }

  Move begin(Whereabouts where) {
    return Move.to(new Consenting(where), asking.consent());
  }

  /**
   * The first words of someone whom we have never met: their question is answered first, and what
   * they tell is not passed over.
   */
  Move hello(String text, Understood understood, Asides asides) {
    var begun = begin(new Whereabouts.Unknown());
    var language =
        understood instanceof Understood.Foreign(var other)
            ? Optional.of(other)
            : Greetings.in(text);
    if (language.isPresent()) {
      return begun.after(List.of(new Outbound.Text(ForeignWords.greeting(language.get()))));
    }
    if (ToldEarly.namesANumber(text)) {
      return begun.after(List.of(new Outbound.Text(MeetingWords.FIRST_AGREE)));
    }
    return understood.isAnswered() || asks(text, understood)
        ? begun.after(asides.reply(understood))
        : begun;
  }

  private static boolean asks(String text, Understood understood) {
    return switch (understood) {
      case Understood.Question _ -> QuestionForm.asks(text);
      case Understood.Wish(var request) ->
          Asides.isTalkOfOurs(understood) && request.intent() != Intent.HELP;
      case Understood.Told(var report) -> !report.isEmpty();
      case Understood.Danger _, Understood.Doubt _, Understood.SmallTalk _, Understood.Foreign _ ->
          false;
    };
  }

  /** What this state is waiting for; empty outside the first meeting. */
  static Optional<Ask> pending(Dialogue here) {
    return switch (here) {
      case Consenting _ -> Optional.of(new Ask.Consent());
      case Placing() -> Optional.of(new Ask.Where());
      case Confirming(var zone) -> Optional.of(new Ask.IsThisZone(zone));
      case Timing(_, var asked) -> Optional.of(asked);
      case Choosing _ -> Optional.of(new Ask.WhichHabit());
      case Cueing(_, _, var habit, var step) -> Optional.of(new Ask.WhichCue(habit, step));
      case Dialogue.Stranger _, Guest _, Dialogue.Settled _, Dialogue.Halted _, Dialogue.Gone _ ->
          Optional.empty();
    };
  }

  /** One step on; {@code told} answers what {@code here} is waiting for. */
  Move on(Dialogue here, Told told, Instant at) {
    return switch (told) {
      case Told.Agreed() -> agreed(where(here), at);
      case Told.Declined() ->
          Move.to(new Guest(where(here)), new Outbound.Text(MeetingWords.DECLINED));
      case Told.TooYoung() -> Minors.decline();
      case Told.PerhapsZone(var zone) -> Move.to(new Confirming(zone), asking.isThisZone(zone, at));
      case Told.SeveralPlaces(var zones, var names) ->
          Move.to(new Confirming(asking.likeliest(zones)), asking.whichPlace(zones, names));
      case Told.OtherZone() -> Move.to(new Placing(), asking.where(at));
      case Told.Zone(var zone) -> Move.to(new Timing(zone), asking.when());
      case Told.MorningOrEvening(var morning, _) -> halved(here, new Ask.WhichHalf(morning));
      case Told.Time(var hours) ->
          Timetable.of(hours)
              .map(times -> Move.to(new Choosing(zone(here), times), asking.whichHabit()))
              .orElseGet(() -> Move.to(here, asking.when()));
      case Told.OwnHabit() -> Move.to(here, new Outbound.Text(PlanWords.TELL_HABIT));
      case Told.NoHabit() -> ready(zone(here), timetable(here), List.of(), at);
      case Told.Habit(var habit, var step) ->
          Move.to(new Cueing(zone(here), timetable(here), habit, step), asking.whichCue(step));
      case Told.Cue(var words, var cueAt) ->
          here instanceof Cueing(var zone, var times, var habit, var step)
              ? ready(
                  zone,
                  times,
                  List.of(Plan.from(at.atZone(zone).toLocalDate(), habit, step, words, cueAt)),
                  at)
              : Move.to(here);
      case Told.WholePlan(var habit, var step, var cue, var cueAt) ->
          ready(
              zone(here),
              timetable(here),
              List.of(Plan.from(at.atZone(zone(here)).toLocalDate(), habit, step, cue, cueAt)),
              at);
      case Told.TinyStep _, Told.Nothing() -> Move.to(here);
    };
  }

  /** Somebody in a hurry may answer several questions at once: "8pm, london, no habit". */
  Move on(Dialogue here, Told told, String text, Instant at) {
    if (here instanceof Consenting(Whereabouts.Unknown())
        && told instanceof Told.Agreed
        && LIVES.matcher(text).find()
        && asking.read(new Ask.Where(), text, at) instanceof Told.PerhapsZone place) {
      return on(new Placing(), place, text, at);
    }
    if (here instanceof Consenting(Whereabouts.Unknown())
        && told instanceof Told.Agreed
        && ToldEarly.namesANumber(text)) {
      return on(here, told, at).after(List.of(new Outbound.Text(MeetingWords.FIRST_YOUR_CLOCK)));
    }
    var times = times(text);
    if (!(here instanceof Placing)
        || !(told instanceof Told.PerhapsZone(var zone))
        || !asking.namesPlace(text)
        || times.isEmpty()) {
      var next = on(here, told, at);
      return here instanceof Timing && next.next() instanceof Choosing choosing
          ? choosing(choosing, text, at).after(inOurWords(choosing, text))
          : next;
    }
    if (times.get().everyTime().size() == 1
        && asking.time(text) instanceof Told.MorningOrEvening(var morning, _)) {
      return halved(new Timing(zone), new Ask.WhichHalf(morning))
          .after(List.of(new Outbound.Text(MeetingWords.zoneNoted(zone, at))));
    }
    var choosing = new Choosing(zone, times.get());
    return choosing(choosing, text, at)
        .after(inOurWords(choosing, text))
        .after(List.of(new Outbound.Text(MeetingWords.zoneNoted(zone, at))));
  }

  /** "Evening is best" after the place is a time as well. */
  private Optional<Timetable> times(String text) {
    return (asking.time(text) instanceof Told.Time(var said)
            ? Timetable.of(said)
            : Timetable.of(Hours.in(text)))
        .filter(_ -> Hours.in(text).namesTimes())
        .or(
            () ->
                PartOfDay.in(text).isPresent()
                        && !QuestionForm.asks(text)
                        && !ToldEarly.namesANumber(text)
                        && asking.time(text) instanceof Told.Time(var hours)
                    ? Timetable.of(hours)
                    : Optional.empty());
  }

  /** Who names no hour, or some days alone, hears which it is. */
  private static List<Outbound> inOurWords(Choosing here, String text) {
    return isInTheirWords(text)
        ? List.of()
        : List.of(new Outbound.Text(SettingWords.asking(here.timetable())));
  }

  /** One hour, and no more and no less than that. */
  static boolean isInTheirWords(String text) {
    return Hours.in(text).namesTimes()
        && !Hours.in(text).namesDays()
        && !ROUGHLY.matcher(text).find();
  }

  /** Which habit, unless the sentence that told the time says that as well. */
  private Move choosing(Choosing here, String text, Instant at) {
    if (NO_HABIT.matcher(text).find()) {
      return on(here, new Told.NoHabit(), at);
    }
    return PlanInPassing.in(text)
        .map(plan -> on(here, asking.whole(plan), at))
        .orElseGet(() -> Move.to(here, asking.whichHabit()));
  }

  private Move halved(Dialogue here, Ask.WhichHalf half) {
    return Move.to(new Timing(zone(here), half), asking.morningOrEvening(half));
  }

  private Move agreed(Whereabouts where, Instant at) {
    return switch (where) {
      case Whereabouts.Hinted(var zone) ->
          Move.to(
              new Timing(zone), new Outbound.Text(MeetingWords.zoneNoted(zone, at)), asking.when());
      case Whereabouts.Unknown() -> Move.to(new Placing(), asking.where(at));
    };
  }

  /** Who wants no questions is asked none, until they say. */
  Move unasked(ZoneId zone, Instant at) {
    var settled = Dialogue.settled(zone, Timetable.daily(LocalTime.of(20, 0)), List.of(), at);
    return Move.to(
        settled.with(settled.profile().with(new Pause.UntilTold())),
        new Outbound.Text(MeetingWords.UNASKED));
  }

  private static Move ready(ZoneId zone, Timetable times, List<Plan> plans, Instant at) {
    var settled = Dialogue.settled(zone, times, plans, at);
    var text = MeetingWords.ready(settled.profile(), Prompt.first(settled, at), at);
    return Move.to(
        settled,
        new Outbound.Question(
            "ready", text, List.of(List.of(new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW)))));
  }

  private static Whereabouts where(Dialogue here) {
    return here instanceof Consenting(var where) ? where : new Whereabouts.Unknown();
  }

  private static ZoneId zone(Dialogue here) {
    return switch (here) {
      case Timing(var zone, _) -> zone;
      case Choosing(var zone, _) -> zone;
      case Cueing(var zone, _, _, _) -> zone;
      case Dialogue.Stranger _,
          Consenting _,
          Guest _,
          Placing _,
          Confirming _,
          Dialogue.Settled _,
          Dialogue.Halted _,
          Dialogue.Gone _ ->
          throw new IllegalArgumentException("no zone is known yet in " + here);
    };
  }

  static Timetable timetable(Dialogue here) {
    return switch (here) {
      case Choosing(_, var times) -> times;
      case Cueing(_, var times, _, _) -> times;
      case Dialogue.Stranger _,
          Consenting _,
          Guest _,
          Placing _,
          Confirming _,
          Timing _,
          Dialogue.Settled _,
          Dialogue.Halted _,
          Dialogue.Gone _ ->
          throw new IllegalArgumentException("no time is known yet in " + here);
    };
  }
}
