package coach.limber.bot.picture;

import coach.limber.bot.insight.Chart;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The order of things on a picture: headline, lines, days, strips, what the signs mean. */
final class Sheet {
  static final double MARGIN = 56;
  private static final double LEFT_OF_LINES = 64;
  private static final double WIDTH = Drawing.WIDTH - 2 * MARGIN;

  private final Theme theme;
  private final List<Block> blocks = new ArrayList<>();

  Sheet(Chart chart, Theme theme) {
    this.theme = theme;
    var pen = scratch();
    var left = chart.lines().isEmpty() ? MARGIN : MARGIN + widest(chart, pen);
    var columns = Columns.of(chart, left, Drawing.WIDTH - MARGIN - left);
    blocks.add(Heading.of(chart, theme, WIDTH, pen));
    chart.lines().forEach(line -> blocks.add(new LinePanel(line, chart, columns, theme)));
    blocks.add(new DayNames(chart, columns, theme));
    chart.strips().forEach(strip -> blocks.add(StripRow.of(strip, columns, theme, pen)));
    blocks.add(new Legend(chart.legend(), theme));
  }

  private static Pen scratch() {
    return new Pen(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
  }

  /** Room for the words of the scales. */
  private static double widest(Chart chart, Pen pen) {
    var words =
        chart.lines().stream()
            .flatMap(line -> line.scale().stream())
            .mapToDouble(tick -> pen.width(tick.words(), Pen.PLAIN) + 26)
            .max()
            .orElse(0);
    return Math.max(LEFT_OF_LINES, words);
  }

  int height() {
    var blocksHeight = blocks.stream().mapToDouble(Block::height).sum();
    return (int) Math.ceil(blocksHeight + 2 * MARGIN);
  }

  void drawOn(Graphics2D graphics) {
    var pen = new Pen(graphics);
    pen.fill(new Rectangle2D.Double(0, 0, Drawing.WIDTH, height()), theme.paper);
    var top = MARGIN;
    for (var block : blocks) {
      block.draw(pen, top);
      top += block.height();
    }
  }
}
