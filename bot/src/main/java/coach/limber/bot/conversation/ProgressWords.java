package coach.limber.bot.conversation;

import coach.limber.bot.insight.Amounts;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.Measure;
import java.util.Optional;

/** How it is going: what the answers say, and no more than they can. */
final class ProgressWords {
  private static final int ENOUGH = 7;
  private static final double SMALL = 1;

  private ProgressWords() {}

  static String answered(Stretch week, Stretch month) {
    return "You answered on "
        + week.answered()
        + " of the last "
        + week.days()
        + " days, and on "
        + month.answered()
        + " of the last "
        + month.days()
        + ".";
  }

  /** The averages of answered days; one of them, where both are of the same days. */
  static String pain(Stretch week, Stretch month) {
    var longer = "over " + month.days() + " days: " + average(month);
    return week.answered() == 0 || week.answered() == month.answered()
        ? "Average pain on those days: " + average(month) + "."
        : "Average pain over " + week.days() + " days: " + average(week) + ", " + longer + ".";
  }

  /** Four weeks and the four before, once there are enough answers in both. */
  static Optional<String> compared(Stretch month) {
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
