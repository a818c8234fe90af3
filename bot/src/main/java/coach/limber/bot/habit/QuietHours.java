package coach.limber.bot.habit;

import java.time.LocalTime;

/** From nine in the evening to eight in the morning, local time, nobody is nudged. */
public final class QuietHours {
  public static final LocalTime BEGIN = LocalTime.of(21, 0);
  public static final LocalTime END = LocalTime.of(8, 0);

  private QuietHours() {}

  public static boolean contain(LocalTime time) {
    return time.isBefore(END) || !time.isBefore(BEGIN);
  }

  /** The nearest time outside the quiet hours of the same day, with a little room. */
  public static LocalTime outside(LocalTime time) {
    if (time.isBefore(END)) {
      return END;
    }
    return time.isBefore(BEGIN) ? time : BEGIN.minusMinutes(15);
  }
}
