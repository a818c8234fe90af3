package coach.limber.bot.habit;

import java.time.Duration;
import java.time.LocalTime;

/** When a nudge comes, seen from the moment that its plan hangs on. */
public enum Hour {
  AHEAD("ahead", Duration.ofMinutes(-30)),
  AT("at", Duration.ZERO),
  AFTER("after", Duration.ofMinutes(45));

  private final String word;
  private final Duration shift;

  Hour(String word, Duration shift) {
    this.word = word;
    this.shift = shift;
  }

  /** As it stands in the journal. */
  String word() {
    return word;
  }

  /** The one that stands in the journal so. */
  static Hour named(String word) {
    for (var hour : values()) {
      if (hour.word.equals(word)) {
        return hour;
      }
    }
    throw new IllegalArgumentException("an hour is ahead, at or after, found " + word);
  }

  /** The local time for a plan at this moment; never in the quiet hours. */
  public LocalTime of(LocalTime moment) {
    return QuietHours.outside(QuietHours.outside(moment).plus(shift));
  }
}
