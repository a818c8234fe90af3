package coach.limber.bot.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture as data: what it shows, day by day. A day without an answer has no point and no cell,
 * so it can only be drawn as a gap, and a day off as nothing at all. Whoever draws it adds nothing
 * and leaves nothing out.
 *
 * @param title what it shows, in one sentence
 * @param note the days it is of, and how many of them were answered
 * @param last the last day, included
 * @param off days on which the person was away and said nothing: no gaps
 * @param legend what the signs mean that are on it
 */
public record Chart(
    String title,
    String note,
    LocalDate first,
    LocalDate last,
    List<Line> lines,
    List<Strip> strips,
    List<LocalDate> off,
    List<Sign> legend) {
  public Chart {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a chart ends after it begins: " + first + " " + last);
    }
    lines = List.copyOf(lines);
    strips = List.copyOf(strips);
    off = List.copyOf(off);
    legend = List.copyOf(legend);
  }

  /** The days from left to right. */
  public List<LocalDate> days() {
    return first.datesUntil(last.plusDays(1)).toList();
  }

  /**
   * One measure as a line.
   *
   * @param name what it is of, shown where there is more than one line
   * @param scale the lowest and the highest value and what lies between them, lowest first
   * @param points the answered days, oldest first
   */
  public record Line(String name, List<Tick> scale, List<Point> points) {
    public Line {
      if (scale.size() < 2) {
        throw new IllegalArgumentException("a scale has two ends, found " + scale);
      }
      scale = List.copyOf(scale);
      points = List.copyOf(points);
    }

    public double lowest() {
      return scale.getFirst().value();
    }

    /** The end of the scale, or the highest point if that lies above it. */
    public double highest() {
      return Stream.concat(scale.stream().map(Tick::value), points.stream().map(Point::value))
          .max(Double::compare)
          .orElseThrow();
    }
  }

  public record Tick(double value, String words) {}

  /** {@code words} is the value as it is written beside the point. */
  public record Point(LocalDate day, double value, String words, Mark mark) {}

  /** What kind of answer a point is, and that there is none. */
  public enum Mark {
    OWN,
    /** By "same as usual". */
    USUAL,
    FLARE,
    GAP
  }

  /** A mark and what it means. */
  public record Sign(Mark mark, String words) {}

  /**
   * A quiet row below the lines.
   *
   * @param count how often, at the end of the row's name
   */
  public record Strip(String name, String count, Shape shape, List<Cell> cells) {
    public Strip {
      cells = List.copyOf(cells);
    }
  }

  /** How the cells of a strip look, so that no strip is told by its colour alone. */
  public enum Shape {
    SQUARES,
    DOTS,
    BARS
  }

  /**
   * An answered day.
   *
   * @param share from 0 (answered, and it was not so) to 1
   * @param words the value, written where there is room; {@code ""} for a plain yes or no
   */
  public record Cell(LocalDate day, double share, String words) {
    public Cell {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("a share lies between 0 and 1, found " + share);
      }
    }
  }
}
