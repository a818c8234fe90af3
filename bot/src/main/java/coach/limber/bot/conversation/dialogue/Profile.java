package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.checkin.Questions;
import coach.limber.bot.habit.Habits;
import coach.limber.bot.habit.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a person has chosen. */
public record Profile(
    ZoneId zone,
    Timetable timetable,
    Questions questions,
    Habits habits,
    Pause pause,
    Weekly weekly) {

  /** What someone has chosen by the end of the first meeting; the rest is as usual. */
  static Profile of(ZoneId zone, Timetable timetable, List<Plan> plans) {
    return new Profile(
        zone, timetable, Questions.usual(), Habits.of(plans), new Pause.None(), Weekly.usual());
  }

  /** The person's own date at this instant. */
  public LocalDate dayAt(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** On a break on this day, or on a journey. */
  public boolean isAwayOn(LocalDate day) {
    return pause.covers(day) || timetable.trip().awayFrom().isPresent();
  }

  /** With the parts in which {@code to} differs from {@code from}. */
  Profile changed(Profile from, Profile to) {
    return new Profile(
        to.zone.equals(from.zone) ? zone : to.zone,
        to.timetable.equals(from.timetable) ? timetable : to.timetable,
        to.questions.equals(from.questions) ? questions : to.questions,
        to.habits.equals(from.habits) ? habits : to.habits,
        to.pause.equals(from.pause) ? pause : to.pause,
        to.weekly.equals(from.weekly) ? weekly : to.weekly);
  }

  public Profile in(ZoneId other) {
    return new Profile(other, timetable, questions, habits, pause, weekly);
  }

  public Profile with(Timetable other) {
    return new Profile(zone, other, questions, habits, pause, weekly);
  }

  public Profile with(Questions others) {
    return new Profile(zone, timetable, others, habits, pause, weekly);
  }

  public Profile with(Habits others) {
    return new Profile(zone, timetable, questions, others, pause, weekly);
  }

  public Profile with(Pause other) {
    return new Profile(zone, timetable, questions, habits, other, weekly);
  }

  public Profile with(Weekly other) {
    return new Profile(zone, timetable, questions, habits, pause, other);
  }
}
