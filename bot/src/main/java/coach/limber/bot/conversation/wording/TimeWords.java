package coach.limber.bot.conversation.wording;

import coach.limber.bot.checkin.HowOften;
import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.dialogue.Timetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A timetable in words: "at 07:00 on weekdays and at 10:00 at weekends". */
public final class TimeWords {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private TimeWords() {}

  public static String of(Timetable timetable) {
    var days = new LinkedHashMap<List<LocalTime>, Set<DayOfWeek>>();
    timetable
        .week()
        .forEach((day, times) -> days.computeIfAbsent(times, _ -> new TreeSet<>()).add(day));
    return days.entrySet().stream()
        .map(entry -> times(entry.getKey()) + days(entry.getValue()))
        .collect(Collectors.joining(", and "));
  }

  /** When, how often, and from when on again. */
  public static String asked(Profile profile, LocalDate today) {
    var pause = profile.pause();
    return of(profile.timetable())
        + howOften(profile.questions().howOften())
        + (pause.isOnOrPlanned(today) ? ". " + PauseWords.pausedNow(pause.leftOn(today)) : "");
  }

  /** As it goes on after the times. */
  private static String howOften(HowOften howOften) {
    return switch (howOften) {
      case HowOften.AsItHelps() -> "";
      case HowOften.EveryDays(var days) ->
          days == 1
              ? ", every day"
              : days == 2 ? ", every second day" : ", every " + days + " days";
      case HowOften.PerWeek(var times) ->
          times == 1 ? ", once a week" : ", " + times + " times a week";
    };
  }

  private static String times(List<LocalTime> times) {
    return times.stream()
        .map(time -> "at " + DayAndTime.time(time))
        .collect(Collectors.joining(" and "));
  }

  private static String days(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return "";
    }
    if (days.equals(WEEKEND)) {
      return " at weekends";
    }
    if (days.size() == 5 && days.stream().noneMatch(WEEKEND::contains)) {
      return " on weekdays";
    }
    if (days.size() == DayOfWeek.values().length - 1) {
      var left = EnumSet.complementOf(EnumSet.copyOf(days)).iterator().next();
      return " every day but " + DayAndTime.weekday(left);
    }
    var names = new ArrayList<String>();
    days.forEach(day -> names.add(DayAndTime.weekday(day) + "s"));
    return " on " + list(names);
  }

  private static String list(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
