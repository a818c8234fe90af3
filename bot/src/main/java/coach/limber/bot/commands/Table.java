package coach.limber.bot.commands;

import coach.limber.bot.evaluation.Figure;
import coach.limber.bot.evaluation.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures side by side with what they ought to be. */
final class Table {
  private Table() {}

  static List<String> of(List<Figure> figures) {
    var width = figures.stream().mapToInt(figure -> figure.id().length()).max().orElse(0);
    var row = "%-" + width + "s  %7s  %8s  %-4s  %5s";
    var lines = new ArrayList<String>();
    lines.add(row.formatted("figure", "value", "goal", "", "cases").stripTrailing());
    for (var figure : figures) {
      lines.add(
          row.formatted(
              figure.id(),
              number("%.3f", figure.value()),
              goal(figure.goal()),
              verdict(figure),
              figure.of()));
    }
    return lines;
  }

  private static String goal(Goal goal) {
    return switch (goal) {
      case Goal.AtLeast(double bound) -> number(">= %.2f", bound);
      case Goal.AtMost(double bound) -> number("<= %.2f", bound);
      case Goal.None _ -> "";
    };
  }

  /** The same on every machine, whatever its language writes for a decimal point. */
  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  private static String verdict(Figure figure) {
    if (figure.goal() instanceof Goal.None) {
      return "";
    }
    return figure.reached() ? "ok" : "MISS";
  }
}
