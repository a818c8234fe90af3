package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart.Sign;
import java.util.List;

/** What the signs mean; only of those that are on the picture. */
record Legend(List<Sign> signs, Theme theme) implements Block {
  private static final double LINE = 62;
  private static final double RADIUS = 14;
  private static final double WORDS_FROM = 2 * RADIUS + 22;

  @Override
  public double height() {
    return signs.isEmpty() ? 0 : LINE;
  }

  @Override
  public void draw(Pen pen, double top) {
    var x = Sheet.MARGIN;
    for (var sign : signs) {
      draw(pen, sign, x + RADIUS + 4, top + LINE - 26);
      pen.write(sign.words(), Pen.SMALL, theme.quiet, x + WORDS_FROM, top + LINE - 15, Pen.At.LEFT);
      x += WORDS_FROM + pen.width(sign.words(), Pen.SMALL) + 44;
    }
  }

  private void draw(Pen pen, Sign sign, double x, double y) {
    switch (sign.mark()) {
      case OWN -> pen.fill(Pen.circle(x, y, RADIUS), theme.line);
      case USUAL -> pen.stroke(Pen.circle(x, y, RADIUS - 2), theme.line, 5);
      case FLARE -> pen.fill(Pen.triangle(x, y, RADIUS), theme.flare);
      case GAP ->
          pen.hatch(x - RADIUS - 4, y - RADIUS - 2, 2 * RADIUS + 8, 2 * RADIUS + 4, theme.grid);
    }
  }
}
