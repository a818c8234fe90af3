package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;
import java.util.List;

/** The headline sentence and, below it, what the picture is of. */
record Heading(List<String> title, List<String> note, Theme theme) implements Block {
  private static final double TITLE_LINE = 66;
  private static final double NOTE_LINE = 48;
  private static final double BELOW = 30;

  static Heading of(Chart chart, Theme theme, double width, Pen pen) {
    return new Heading(
        pen.lines(chart.title(), Pen.HEADLINE, width, 3),
        pen.lines(chart.note(), Pen.PLAIN, width, 2),
        theme);
  }

  @Override
  public double height() {
    return title.size() * TITLE_LINE + note.size() * NOTE_LINE + BELOW;
  }

  @Override
  public void draw(Pen pen, double top) {
    var baseline = top - 14;
    for (var line : title) {
      baseline += TITLE_LINE;
      pen.write(line, Pen.HEADLINE, theme.ink, Sheet.MARGIN, baseline, Pen.At.LEFT);
    }
    baseline += 6;
    for (var line : note) {
      baseline += NOTE_LINE;
      pen.write(line, Pen.PLAIN, theme.quiet, Sheet.MARGIN, baseline, Pen.At.LEFT);
    }
  }
}
