package coach.limber.bot.insight;

import java.util.Locale;

/** Numbers as people write them. */
public final class Amounts {
  private Amounts() {}

  /** With at most one decimal, and none where it would be zero: 4, 7.5. */
  public static String words(double amount) {
    var rounded = Math.round(amount * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? Long.toString((long) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }
}
