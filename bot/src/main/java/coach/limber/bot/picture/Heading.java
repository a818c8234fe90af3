package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;
import java.util.List;

/** The headline sentence and, below it, what the picture is of. */
record Heading(List<String> title, List<String> note, Theme theme) implements Block {
  private static final double TITLE_LINE = 66;
  private static final double NOTE_LINE = 48;
  private static final double BELOW = 30;
  private static final char FIRM_SPACE = '\u00a0';

  static Heading of(Chart chart, Theme theme, double width, Pen pen) {
    return new Heading(
        pen.lines(chart.title(), Pen.HEADLINE, width, 3),
        pen.lines(together(chart.note()), Pen.SMALL, width, 2),
        theme);
  }

  /** Broken at the dots only. */
  private static String together(String note) {
    return note.replace(' ', FIRM_SPACE).replace(FIRM_SPACE + "·" + FIRM_SPACE, FIRM_SPACE + "· ");
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
      pen.write(line, Pen.SMALL, theme.quiet, Sheet.MARGIN, baseline, Pen.At.LEFT);
    }
  }
}
