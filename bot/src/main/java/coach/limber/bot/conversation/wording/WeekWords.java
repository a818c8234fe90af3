package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Weekly;
import coach.limber.bot.conversation.meaning.ShortDates;
import coach.limber.bot.diary.Flares;
import coach.limber.bot.habit.Plan;
import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Reading;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a week: what is true, what is missing, and one thing that went well. */
public final class WeekWords {
  public static final String HOW_WAS_IT = "How was the week, all in all?";
  public static final String BETTER = "Better than usual";
  public static final String AS_USUAL = "As usual";
  public static final String HARDER = "Harder";
  public static final String NO_MORE = "No weekly message";
  public static final String OFF =
      "No more weekly messages. Say \"my week\" whenever you would like to see it.";
  public static final String NOTHING = "I have no answers for this week yet.";
  public static final String SILENT =
      "It was a quiet week: no answers, and that's fine. Shall we go on from here?";

  public static final String WHAT_IT_CAME_FROM =
      "Thank you for telling me. That may well be. One week can't show it, but if you tell me of"
          + " such days as they come, your pattern can in time.";

  private static final int A_WEEK = 7;
  private static final int MOST_NAMED = 4;
  private static final int ENOUGH = 4;
  private static final double CLEARLY = 1;

  private WeekWords() {}

  public static String message(Stretch week, List<Plan> plans) {
    var silent = week.silent();
    var away = week.away();
    return Stream.of(
            Optional.of(answered(week, silent.size(), away.size())),
            gaps(silent),
            away(away),
            average(week),
            flares(week),
            Optional.of(wentWell(week, silent.isEmpty() && away.isEmpty(), plans)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private static String answered(Stretch week, int silent, int away) {
    var there = week.days() - away;
    var answered = there - silent;
    return (week.days() < A_WEEK ? "Your first days: you" : "Your week: you")
        + (answered < there
            ? " answered on " + answered + " of " + ShortDates.days(there) + "."
            : " answered every day" + (there < week.days() ? " that you were here." : "."));
  }

  private static Optional<String> gaps(List<LocalDate> silent) {
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        silent.size() > MOST_NAMED
            ? "The other days are blank, and that's fine."
            : "No answers on " + names(silent) + ", and that's fine.");
  }

  /** Days off are no gaps. */
  private static Optional<String> away(List<LocalDate> away) {
    return away.isEmpty()
        ? Optional.empty()
        : Optional.of("You had " + names(away) + " off, and that doesn't count as a gap.");
  }

  private static Optional<String> average(Stretch week) {
    var pain = week.readings(Measure.PAIN).size();
    if (pain == 0) {
      return Optional.empty();
    }
    var before = week.before();
    var now = Amounts.words(week.average(Measure.PAIN).orElseThrow());
    if (pain == 1) {
      return Optional.of("Pain was " + now + " on the day you told me.");
    }
    return Optional.of(
        (pain < week.days() - week.away().size() - week.silent().size()
                ? "Average pain on the " + pain + " days on which you told it: "
                : "Average pain on the days you answered: ")
            + now
            + (before.answered() >= ENOUGH
                ? " (the week before: "
                    + Amounts.words(before.average(Measure.PAIN).orElseThrow())
                    + ")."
                : "."));
  }

  private static Optional<String> flares(Stretch week) {
    var days = week.dates().stream().filter(day -> Flares.isOn(week.diary(), day)).toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of("A flare on " + names(days) + ". Those days are hard.");
  }

  // One thing that went well: always true, and there is always one

  private static String wentWell(Stretch week, boolean everyDay, List<Plan> plans) {
    return "One good thing: "
        + habit(week, plans)
            .or(() -> easier(week))
            .or(() -> everyDay(everyDay))
            .or(() -> rested(week))
            .or(() -> easiestDay(week))
            .orElse("you told me how it was. Each answer helps to see your pattern.");
  }

  private static Optional<String> habit(Stretch week, List<Plan> plans) {
    return plans.stream()
        .max(Comparator.comparingInt(plan -> week.done(plan.habit())))
        .filter(plan -> week.done(plan.habit()) > 0)
        .map(
            plan ->
                "your habit ("
                    + plan.step()
                    + ") on "
                    + ShortDates.days(week.done(plan.habit()))
                    + ".");
  }

  private static Optional<String> easier(Stretch week) {
    var before = week.before();
    return week.answered() >= ENOUGH
            && before.answered() >= ENOUGH
            && before.average(Measure.PAIN).orElseThrow() - week.average(Measure.PAIN).orElseThrow()
                >= CLEARLY
        ? Optional.of("pain was lower than the week before.")
        : Optional.empty();
  }

  private static Optional<String> everyDay(boolean was) {
    return was ? Optional.of("you looked after your diary every day.") : Optional.empty();
  }

  private static Optional<String> rested(Stretch week) {
    var nights = week.readings(Measure.SLEEP_HOURS);
    var hours = week.average(Measure.SLEEP_HOURS);
    return nights.size() >= 3 && hours.orElse(0) >= 7
        ? Optional.of("you slept " + Amounts.words(hours.orElseThrow()) + " hours on average.")
        : Optional.empty();
  }

  private static Optional<String> easiestDay(Stretch week) {
    var readings =
        week.readings(Measure.PAIN).stream()
            .filter(reading -> reading.value() instanceof Value.Amount)
            .sorted(Comparator.comparingDouble(WeekWords::amount))
            .toList();
    return readings.size() >= 2 && amount(readings.get(0)) < amount(readings.get(1))
        ? Optional.of(
            "an easier day on "
                + ShortDates.weekday(readings.getFirst().day())
                + ", with pain at "
                + Amounts.words(amount(readings.getFirst()))
                + ".")
        : Optional.empty();
  }

  private static double amount(Reading reading) {
    return reading.value() instanceof Value.Amount(double amount) ? amount : 0;
  }

  // What is said to taps and wishes

  public static String thanks(String how) {
    return switch (how) {
      case "better" -> "Good to hear. Noted.";
      case "harder" -> "I'm sorry it was. Noted. Be kind to yourself.";
      default -> "Noted. Thank you.";
    };
  }

  public static String on(Weekly weekly) {
    return "Done. " + comes(weekly);
  }

  public static String onWithPicture(Weekly weekly) {
    return on(weekly) + " The picture is in it.";
  }

  static String comes(Weekly weekly) {
    var day = weekly.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s";
    return switch (weekly.hour()) {
      case Weekly.Hour.AfterCheckIn() -> "Your week comes on " + day + ", after the check-in.";
      case Weekly.Hour.At(var time) ->
          "Your week comes on " + day + " at " + DayAndTime.time(time) + ".";
    };
  }

  /** As it stands in an export. */
  public static String setting(Weekly weekly) {
    var hour =
        switch (weekly.hour()) {
          case Weekly.Hour.AfterCheckIn() -> "after the check-in";
          case Weekly.Hour.At(var time) -> "at " + DayAndTime.time(time);
        };
    return weekly.on() ? "on " + weekly.day().name().toLowerCase(Locale.ROOT) + " " + hour : "off";
  }

  // Days

  /** "Tue", "Tue and Thu", "Mon, Tue and Thu". */
  private static String names(List<LocalDate> days) {
    var names = new ArrayList<>(days.stream().map(ShortDates::weekday).toList());
    var last = names.removeLast();
    return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
  }
}
