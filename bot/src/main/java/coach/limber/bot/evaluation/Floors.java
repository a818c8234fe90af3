package coach.limber.bot.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures below which a build fails. A line a figure, {@code answerable.hit 0.93}; what follows
 * a {@code #} is a comment. Of a figure that ought to be small it is the most that it may be.
 */
public record Floors(Map<String, Double> bounds) {
  public Floors {
    bounds = Map.copyOf(bounds);
  }

  /**
   * Reads a file of floors.
   *
   * @throws IOException names file and line of what is no floor
   */
  public static Floors read(Path file) throws IOException {
    var bounds = new HashMap<String, Double>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).replaceFirst("#.*", "").strip();
      if (!line.isEmpty()) {
        var words = line.split("\\s+", -1);
        if (words.length != 2 || !words[1].matches("\\d+(\\.\\d+)?")) {
          throw new IOException(
              file + ":" + (i + 1) + ": expected a figure and a number, found '" + line + "'");
        }
        bounds.put(words[0], Double.parseDouble(words[1]));
      }
    }
    return new Floors(bounds);
  }

  /** What fell through, in words; a floor for a figure that was not measured counts too. */
  public List<String> broken(List<Figure> figures) {
    var broken = new ArrayList<String>();
    var unmeasured = new HashMap<>(bounds);
    for (var figure : figures) {
      var bound = unmeasured.remove(figure.id());
      if (bound != null && !within(figure, bound)) {
        broken.add(figure.id() + " is " + figure.value() + ", its floor " + bound);
      }
    }
    unmeasured.keySet().stream().sorted().map(id -> id + " was not measured").forEach(broken::add);
    return broken;
  }

  private static boolean within(Figure figure, double bound) {
    return figure.goal() instanceof Goal.AtMost ? figure.value() <= bound : figure.value() >= bound;
  }
}
