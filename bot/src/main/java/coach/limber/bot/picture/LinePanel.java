package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;
import coach.limber.bot.insight.Chart.Mark;
import coach.limber.bot.insight.Chart.Point;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/** A line over the days. Where a day has no point the line breaks and the day is hatched. */
record LinePanel(Chart.Line line, Chart chart, Columns columns, Theme theme) implements Block {
  private static final double ABOVE = 66;
  private static final double TALL = 360;
  private static final double SHORT = 270;
  private static final double BELOW = 18;
  private static final double NAME = 50;

  @Override
  public double height() {
    return name() + ABOVE + plot() + BELOW;
  }

  private double name() {
    return chart.lines().size() > 1 ? NAME : 0;
  }

  private double plot() {
    return chart.lines().size() > 1 || chart.strips().size() > 5 ? SHORT : TALL;
  }

  @Override
  public void draw(Pen pen, double top) {
    if (name() > 0) {
      pen.write(line.name(), Pen.STRONG, theme.ink, Sheet.MARGIN, top + 40, Pen.At.LEFT);
    }
    var above = top + name() + ABOVE;
    gaps(pen, top + name() + ABOVE / 2, ABOVE / 2 + plot());
    scale(pen, above);
    path(pen, above);
    line.points().forEach(point -> marker(pen, point, above));
  }

  /** Runs of days without an answer, each hatched as one; days off are left blank. */
  private void gaps(Pen pen, double top, double height) {
    var noGap = new HashSet<LocalDate>(chart.off());
    line.points().forEach(point -> noGap.add(point.day()));
    var from = Optional.<LocalDate>empty();
    for (var day : chart.days()) {
      if (noGap.contains(day)) {
        from.ifPresent(first -> gap(pen, first, day.minusDays(1), top, height));
        from = Optional.empty();
      } else {
        from = from.or(() -> Optional.of(day));
      }
    }
    from.ifPresent(first -> gap(pen, first, chart.last(), top, height));
  }

  private void gap(Pen pen, LocalDate first, LocalDate last, double top, double height) {
    var room = Math.min(8, columns.step() / 8);
    var left = columns.middle(first) - columns.step() / 2 + room;
    var right = columns.middle(last) + columns.step() / 2 - room;
    if (columns.areNarrow()) {
      pen.fill(Pen.box(left, top, right - left, height), theme.gap);
    } else {
      pen.hatch(left, top, right - left, height, theme.gap);
    }
  }

  private void scale(Pen pen, double above) {
    for (var tick : line.scale()) {
      var y = y(tick.value(), above);
      pen.stroke(Pen.line(columns.left(), y, columns.left() + columns.width(), y), theme.grid, 2.5);
      pen.write(tick.words(), Pen.PLAIN, theme.quiet, columns.left() - 20, y + 13, Pen.At.RIGHT);
    }
  }

  private void path(Pen pen, double above) {
    var path = new Path2D.Double();
    var before = LocalDate.MIN;
    for (var point : line.points()) {
      var x = columns.middle(point.day());
      if (point.day().minusDays(1).equals(before)) {
        path.lineTo(x, y(point.value(), above));
      } else {
        path.moveTo(x, y(point.value(), above));
      }
      before = point.day();
    }
    pen.stroke(path, theme.line, Math.max(4, Math.min(9, columns.step() / 3)));
  }

  private void marker(Pen pen, Point point, double above) {
    var x = columns.middle(point.day());
    var y = y(point.value(), above);
    var radius = Math.max(3, Math.min(17, columns.step() * 0.36));
    switch (point.mark()) {
      case OWN -> pen.fill(Pen.circle(x, y, radius), theme.line);
      case USUAL -> {
        pen.fill(Pen.circle(x, y, radius), theme.paper);
        pen.stroke(Pen.circle(x, y, radius - 2), theme.line, Math.min(5, radius / 2));
      }
      case FLARE -> {
        pen.fill(Pen.triangle(x, y, radius * 1.35 + 4), theme.paper);
        pen.fill(Pen.triangle(x, y, radius * 1.35), theme.flare);
      }
      case GAP -> throw new IllegalArgumentException("a gap has no point: " + point.day());
    }
    if (columns.areWide()) {
      var lift = point.mark() == Mark.FLARE ? 44 : 34;
      pen.writeOnPaper(point.words(), Pen.STRONG, theme.ink, theme.paper, x, y - lift);
    }
  }

  private double y(double value, double above) {
    var share = (value - line.lowest()) / (line.highest() - line.lowest());
    return above + plot() * (1 - share);
  }
}
