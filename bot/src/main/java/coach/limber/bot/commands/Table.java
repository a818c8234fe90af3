package coach.limber.bot.commands;

import coach.limber.bot.evaluation.Figure;
import coach.limber.bot.evaluation.Goal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Figures side by side with what they ought to be; below them those that only tell more. */
final class Table {
  private final String row;

  private Table(List<Figure> figures) {
    var width = figures.stream().mapToInt(figure -> figure.id().length()).max().orElse(0);
    row = "%-" + width + "s  %7s  %8s  %-4s  %5s";
  }

  static List<String> of(List<Figure> figures) {
    var table = new Table(figures);
    return Stream.of(
            Stream.of(table.row("figure", "value", "goal", "", "cases")),
            figures.stream().filter(Table::hasGoal).map(table::row),
            Stream.of(""),
            figures.stream().filter(figure -> !hasGoal(figure)).map(table::row))
        .flatMap(lines -> lines)
        .toList();
  }

  private String row(Figure figure) {
    return row(
        figure.id(),
        number("%.3f", figure.value()),
        goal(figure.goal()),
        verdict(figure),
        String.valueOf(figure.of()));
  }

  private String row(String... cells) {
    return row.formatted((Object[]) cells);
  }

  private static boolean hasGoal(Figure figure) {
    return !(figure.goal() instanceof Goal.None);
  }

  private static String goal(Goal goal) {
    return switch (goal) {
      case Goal.AtLeast(double bound) -> number(">= %.2f", bound);
      case Goal.AtMost(double bound) -> number("<= %.2f", bound);
      case Goal.None _ -> "";
    };
  }

  private static String verdict(Figure figure) {
    if (!hasGoal(figure)) {
      return "";
    }
    return figure.reached() ? "ok" : "MISS";
  }

  /** The same on every machine, whatever its language writes for a decimal point. */
  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
