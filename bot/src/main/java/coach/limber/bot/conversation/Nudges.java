package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.habit.Nudging;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.habit.QuietHours;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A nudge in the person's own words, at most one a day, never when the habit is done already. */
final class Nudges implements Alarm {
  static final String PREFIX = "nudge/";
  private static final String SENT = "nudge";
  private static final Duration TIMELY = Duration.ofHours(2);

  @Override
  public Instant next(Settled here, Scene scene) {
    var profile = here.profile();
    if (profile.habits().plans().isEmpty() || profile.habits().nudging() == Nudging.OFF) {
      return Step.NEVER;
    }
    var from = here.marks().nudged().plusDays(profile.habits().nudging().everyDays());
    var first = from.equals(here.marks().flagged()) ? from.plusDays(1) : from;
    var time = QuietHours.outside(profile.habits().plans().getFirst().at());
    return Due.next(profile, first, time, TIMELY, scene.at());
  }

  /** The day's nudge; the day counts as considered even if there is nothing to say. */
  @Override
  public Move ring(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var plan = here.profile().habits().plans().getFirst();
    if (here.isFlaggedAt(scene.at())
        || here.focus().equals(new Focus.CheckingIn(today))
        || new Stretch(scene.diary(), today, 1).done(plan.habit()) > 0) {
      return giveWay(here, scene);
    }
    var sent =
        new Entry(
            today,
            scene.at(),
            SENT,
            new Entry.Said.Given(new Value.Level(plan.habit())),
            Origin.COACH);
    return giveWay(here, scene).saying(message(plan, today)).writing(List.of(sent));
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    return Move.to(here.with(here.marks().nudged(here.profile().dayAt(scene.at()))));
  }

  private static Outbound message(Plan plan, LocalDate day) {
    return new Outbound.Question(
        PREFIX + day,
        Wording.nudge(plan.words()),
        List.of(
            List.of(
                new Choice(Wording.NUDGE_DONE, PREFIX + day + "/done"),
                new Choice(Wording.NUDGE_NOT, PREFIX + day + "/not")),
            List.of(new Choice(Wording.NUDGE_FEWER, PREFIX + day + "/fewer"))));
  }

  /** {@code nudge/2026-03-29/done}. */
  static Move tapped(Settled here, String choice, Scene scene) {
    var parts = choice.split("/", 3);
    var day = parts.length == 3 ? day(parts[1]) : Optional.<LocalDate>empty();
    if (day.isEmpty() || day.get().isBefore(here.profile().dayAt(scene.at()).minusDays(1))) {
      return Move.to(here, new Outbound.Text(Wording.OLD_BUTTON));
    }
    return switch (parts[2]) {
      case "done" -> done(here, day.get(), scene);
      case "fewer" ->
          Move.to(
              here.with(here.profile().with(here.profile().habits().with(Nudging.FEWER))),
              closed(day.get(), Wording.FEWER));
      default -> Move.to(here, closed(day.get(), Wording.ANOTHER_DAY));
    };
  }

  private static Move done(Settled here, LocalDate day, Scene scene) {
    var plan = here.profile().habits().first();
    if (plan.isEmpty()) {
      return Move.to(here, closed(day, Wording.WELL_DONE));
    }
    var entries =
        Noting.entries(
            HabitQuestion.done(
                added(Noting.items(scene.diary(), day, Measure.HABITS_DONE), plan.get().habit())),
            day,
            Origin.TAPPED,
            scene);
    var text = plan.get().words() + ". " + Wording.WELL_DONE;
    return Move.to(here, closed(day, text)).writing(entries);
  }

  private static List<String> added(List<String> before, String habit) {
    return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(habit))
        .distinct()
        .toList();
  }

  private static Outbound closed(LocalDate day, String text) {
    return new Outbound.Edit(PREFIX + day, text, List.of());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
