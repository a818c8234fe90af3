package coach.limber.bot.conversation.wording;

import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Measure;
import java.util.Optional;

/** How it is going: what the answers say, and no more than they can. */
public final class ProgressWords {
  private static final int ENOUGH = 7;
  private static final double SMALL = 1;

  private ProgressWords() {}

  /** How often they answered of late; days off are told as such. */
  public static String answered(Stretch week, Stretch month) {
    if (week.days() == month.days()) {
      return answered(week);
    }
    return isOff(week)
        ? answered(week) + " You answered " + on(month, " days") + "."
        : "You answered " + on(week, " days") + ", and " + on(month, "") + ".";
  }

  public static String answered(Stretch stretch) {
    if (stretch.days() == 1) {
      return stretch.answered() > 0 ? "You answered today." : "Today is your first day.";
    }
    return isOff(stretch)
        ? "You had the last " + stretch.days() + " days off."
        : "You answered " + on(stretch, " days") + ".";
  }

  private static boolean isOff(Stretch stretch) {
    return stretch.away().size() == stretch.days();
  }

  private static String on(Stretch stretch, String days) {
    var off = stretch.away().size();
    return "on "
        + (stretch.answered() == stretch.days() ? "each" : stretch.answered())
        + " of the last "
        + stretch.days()
        + days
        + (off == 0 ? "" : off == 1 ? " (1 was a day off)" : " (" + off + " were days off)");
  }

  /** The averages of answered days; one of them, where both are of the same days. */
  public static String pain(Stretch week, Stretch month) {
    var longer = "over " + month.days() + " days: " + average(month);
    if (month.answered() == 1) {
      return "Pain on that day: " + average(month) + ".";
    }
    return week.answered() == 0 || week.answered() == month.answered()
        ? "Average pain on those days: " + average(month) + "."
        : "Average pain over " + week.days() + " days: " + average(week) + ", " + longer + ".";
  }

  /** Four weeks and the four before, once there are enough answers in both. */
  public static Optional<String> compared(Stretch month) {
    var before = month.before();
    if (month.answered() < ENOUGH || before.answered() < ENOUGH) {
      return Optional.empty();
    }
    var difference =
        month.average(Measure.PAIN).orElseThrow() - before.average(Measure.PAIN).orElseThrow();
    return Optional.of(
        "The "
            + before.days()
            + " days before: "
            + average(before)
            + ". "
            + (Math.abs(difference) < SMALL
                ? "That is about the same: pain goes up and down by itself."
                : difference < 0
                    ? "So it was lower of late. Why, numbers alone can't tell."
                    : "So it was higher of late. If that worries you, your doctor can help."));
  }

  private static String average(Stretch stretch) {
    return Amounts.words(stretch.average(Measure.PAIN).orElseThrow());
  }
}
