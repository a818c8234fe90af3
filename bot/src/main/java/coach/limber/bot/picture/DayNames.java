package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;

/** The names of the days, below the lines. */
record DayNames(Chart chart, Columns columns, Theme theme) implements Block {
  private static final double LINE = 44;
  private static final double BELOW = 22;

  @Override
  public double height() {
    return (columns.areWide() ? 2 : 1) * LINE + BELOW;
  }

  @Override
  public void draw(Pen pen, double top) {
    for (var day : chart.days()) {
      var baseline = top - 6;
      for (var words : columns.words(day)) {
        baseline += LINE;
        var x = columns.middle(day);
        if (columns.areWide()) {
          pen.write(words, Pen.PLAIN, theme.quiet, x, baseline, Pen.At.MIDDLE);
        } else {
          pen.stroke(Pen.line(x, top - 12, x, top - 2), theme.quiet, 3);
          var right = Drawing.WIDTH - Sheet.MARGIN - pen.width(words, Pen.PLAIN);
          var left = Math.min(x - columns.step() / 2, right);
          pen.write(words, Pen.PLAIN, theme.quiet, left, baseline, Pen.At.LEFT);
        }
      }
    }
  }
}
