package coach.limber.bot.conversation;

import java.time.LocalTime;

/**
 * When a person wants to be asked.
 *
 * @param checkInAt local time; the instant is derived from it and the zone, day by day
 */
public record Timetable(LocalTime checkInAt) {
  static Timetable daily(LocalTime checkInAt) {
    return new Timetable(checkInAt);
  }
}
