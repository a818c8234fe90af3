package coach.limber.bot.conversation.wording;

import coach.limber.bot.conversation.dialogue.Profile;
import coach.limber.bot.conversation.meaning.ShortDates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days, times and clocks, as they are written in what is said. */
public final class DayAndTime {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DayAndTime() {}

  public static String time(LocalTime time) {
    return time.format(CLOCK);
  }

  static String clock(Instant at, ZoneId zone) {
    return at.atZone(zone).format(CLOCK);
  }

  /** "Today at 20:00", "tomorrow at 07:00", "on Mon 30 Mar at 07:00". */
  static String when(Profile profile, Instant next, Instant at) {
    var day = profile.dayAt(next);
    var today = profile.dayAt(at);
    return dayFrom(day, today) + " at " + clock(next, profile.zone());
  }

  static String dayFrom(LocalDate day, LocalDate today) {
    return day.equals(today)
        ? "today"
        : day.equals(today.plusDays(1)) ? "tomorrow" : "on " + day(day);
  }

  public static String day(LocalDate day) {
    return ShortDates.day(day);
  }

  static String days(List<LocalDate> days) {
    var last = day(days.getLast());
    return days.subList(0, days.size() - 1).stream()
            .map(DayAndTime::day)
            .collect(Collectors.joining(", "))
        + " and "
        + last;
  }

  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "Rome" of Europe/Rome, "UTC+2" of Etc/GMT-2, which the tz database counts westwards. */
  public static String zoneName(ZoneId zone) {
    var id = zone.getId();
    if (id.startsWith("Etc/GMT")) {
      var westwards = id.substring("Etc/GMT".length());
      return westwards.matches("[+-]?0?")
          ? "UTC"
          : "UTC" + (westwards.startsWith("-") ? "+" : "-") + westwards.substring(1);
    }
    return id.contains("/") ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : id;
  }
}
