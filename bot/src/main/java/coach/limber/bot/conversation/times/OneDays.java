package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Due;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Timetable.OtherHour;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.DayAndTime;
import coach.limber.bot.conversation.wording.PauseWords;
import coach.limber.bot.conversation.wording.TimeTalkWords;
import coach.limber.knowledge.language.ClockTime;
import coach.limber.knowledge.language.OneDay;
import coach.limber.knowledge.language.Shift;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The check-in of one day at another time than usual; the days after it are as always. */
public final class OneDays {
  public static final String PREFIX = "day/";

  private final CheckIns checkIns;

  public OneDays(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /**
   * Nothing if that time is past; {@code part} is the hour of the part of the day that they name.
   */
  public Optional<Move> asked(Settled here, OneDay wish, Optional<LocalTime> part, Scene scene) {
    var now = scene.at().atZone(here.profile().zone());
    var isToday = wish.day().equals(now.toLocalDate());
    var times =
        switch (wish.time()) {
          case ClockTime.Found(var time) -> List.of(time);
          case ClockTime.Ambiguous(var morning, var evening) -> List.of(morning, evening);
          case ClockTime.None() -> part.stream().toList();
        };
    var ahead = times.stream().filter(time -> !isToday || time.isAfter(now.toLocalTime())).toList();
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    var likely = isToday ? ahead.getFirst() : wish.time().likely().orElse(ahead.getFirst());
    var other = ahead.stream().filter(time -> !time.equals(likely)).findFirst();
    return Optional.of(on(here, wish.day(), likely, wish.notToday(), other, scene));
  }

  /** So much earlier or later on that day; nothing if it says no more than that. */
  public Optional<Move> moved(Settled here, Shift wish, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var day = wish.span() == Shift.Span.TOMORROW ? today.plusDays(1) : today;
    var usual = here.profile().timetable().first(day);
    var time =
        switch (wish.to()) {
          case Shift.To.By(var amount) ->
              usual
                  .map(hour -> hour.plus(wish.later() ? amount : amount.negated()))
                  .filter(hour -> wish.later() == hour.isAfter(usual.get()));
          case Shift.To.At(var said) ->
              Stream.of(said.likely(), said.laterInTheDay())
                  .flatMap(Optional::stream)
                  .filter(hour -> usual.isEmpty() || wish.later() == hour.isAfter(usual.get()))
                  .findFirst();
          case Shift.To.Somewhere() -> Optional.<LocalTime>empty();
        };
    var ahead =
        time.filter(
            hour ->
                day.isAfter(today)
                    || hour.isAfter(scene.at().atZone(here.profile().zone()).toLocalTime()));
    return ahead.map(hour -> on(here, day, hour, scene));
  }

  /** {@code day/2026-03-03/21:00}. */
  public Move tapped(Settled here, String choice, Scene scene) {
    try {
      var parts = choice.split("/", 3);
      var day = LocalDate.parse(parts[1]);
      return day.isBefore(here.profile().dayAt(scene.at()))
          ? Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON))
          : on(here, day, LocalTime.parse(parts[2]), scene);
    } catch (DateTimeException | ArrayIndexOutOfBoundsException _) {
      return Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON));
    }
  }

  /** At this time on that day. */
  public Move on(Settled here, LocalDate day, LocalTime time, Scene scene) {
    return on(here, day, time, false, Optional.empty(), scene);
  }

  private Move on(
      Settled here,
      LocalDate day,
      LocalTime time,
      boolean notToday,
      Optional<LocalTime> other,
      Scene scene) {
    var profile = here.profile();
    var today = profile.dayAt(scene.at());
    if (profile.pause().covers(day)) {
      return Move.to(here, new Outbound.Text(PauseWords.STILL_PAUSED));
    }
    var isAsked = !here.marks().prompted().isBefore(today);
    if (day.equals(today) && isAsked) {
      return again(here, today, time, scene);
    }
    var set = here.with(profile.with(profile.timetable().with(new OtherHour.On(day, time))));
    var words = TimeTalkWords.onOneDay(profile, day, time, today);
    var reply =
        other
            .<Outbound>map(
                hour ->
                    new Outbound.Question(
                        "day",
                        words,
                        List.of(
                            List.of(
                                new Choice(
                                    TimeTalkWords.rather(hour),
                                    PREFIX + day + "/" + DayAndTime.time(hour))))))
            .orElseGet(() -> new Outbound.Text(words));
    if (day.isAfter(today) && set.focus() instanceof Focus.CheckingIn(var open)) {
      var aside = (Settled) checkIns.skip(set, open).next();
      return CheckIns.aloud(Move.to(aside, reply), set, open);
    }
    var idle = set.focus() instanceof Focus.Asked ? set.with(new Focus.Idle()) : set;
    var putOff = day.isAfter(today) && (notToday || isAsked);
    return Move.to(putOff ? idle.with(idle.marks().prompted(today)) : idle, reply);
  }

  /** Today's was sent already: the rest of it comes once more at that time, if there is any. */
  private Move again(Settled here, LocalDate today, LocalTime time, Scene scene) {
    var idle = here.focus() instanceof Focus.Asked ? here.with(new Focus.Idle()) : here;
    if (checkIns.of(here.profile(), today, scene).open().isEmpty()) {
      return Move.to(idle, new Outbound.Text(TimeTalkWords.TODAY_IS_DONE));
    }
    var until = Due.moment(today, time, here.profile().zone()).orElse(scene.at());
    return CheckIns.aloud(checkIns.later(idle, today, until), here, today);
  }
}
