package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;
import coach.limber.bot.insight.Chart.Cell;

/** A strip: its name and how often, and below them a sign for each answered day. */
record StripRow(Chart.Strip strip, String name, Columns columns, Theme theme) implements Block {
  private static final double NAME = 42;
  private static final double SIGNS = 40;
  private static final double BAR = 56;
  private static final double WORDS = 38;
  private static final double BELOW = 12;

  static StripRow of(Chart.Strip strip, Columns columns, Theme theme, Pen pen) {
    var room = Drawing.WIDTH - 2 * Sheet.MARGIN - pen.width(strip.count(), Pen.PLAIN) - 40;
    return new StripRow(
        strip, pen.lines(strip.name(), Pen.PLAIN, room, 1).getFirst(), columns, theme);
  }

  @Override
  public double height() {
    return NAME + signs() + BELOW;
  }

  private double signs() {
    return strip.shape() == Chart.Shape.BARS ? BAR + (columns.areWide() ? WORDS : 8) : SIGNS;
  }

  @Override
  public void draw(Pen pen, double top) {
    var baseline = top + 34;
    pen.write(name, Pen.PLAIN, theme.ink, Sheet.MARGIN, baseline, Pen.At.LEFT);
    pen.write(
        strip.count(),
        Pen.PLAIN,
        theme.quiet,
        Drawing.WIDTH - Sheet.MARGIN,
        baseline,
        Pen.At.RIGHT);
    strip.cells().forEach(cell -> sign(pen, cell, top + NAME));
  }

  private void sign(Pen pen, Cell cell, double top) {
    var x = columns.middle(cell.day());
    var y = top + SIGNS / 2;
    var full = Math.min(17, columns.step() * 0.36);
    switch (strip.shape()) {
      case SQUARES -> {
        if (cell.share() == 0) {
          no(pen, x, y);
        } else if (columns.areNarrow()) {
          pen.fill(Pen.box(x - full, y - 17, 2 * full, 34), theme.squares);
        } else {
          pen.fill(Pen.box(x - full, y - full, 2 * full, 2 * full), theme.squares);
          pen.stroke(Pen.box(x - full, y - full, 2 * full, 2 * full), theme.ink, full / 7);
        }
      }
      case DOTS -> {
        if (cell.share() == 0) {
          no(pen, x, y);
        } else {
          pen.fill(Pen.circle(x, y, Math.max(3, full)), theme.dots);
        }
      }
      case BARS -> bar(pen, cell, x, top);
    }
  }

  /** Answered, and it was not so. */
  private void no(Pen pen, double x, double y) {
    if (!columns.areNarrow()) {
      var half = Math.min(9, columns.step() * 0.16);
      pen.stroke(Pen.line(x - half, y, x + half, y), theme.quiet, Math.min(4, half));
    }
  }

  private void bar(Pen pen, Cell cell, double x, double top) {
    var height = Math.max(4, cell.share() * BAR);
    var width = columns.step() * 0.62;
    pen.fill(Pen.box(x - width / 2, top + BAR - height, width, height), theme.bars);
    if (columns.areWide()) {
      pen.write(cell.words(), Pen.SMALL, theme.quiet, x, top + BAR + 34, Pen.At.MIDDLE);
    }
  }
}
