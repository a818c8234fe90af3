package coach.limber.bot.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws shapes and letters. */
final class Pen {
  static final Font HEADLINE = new Font(Font.SANS_SERIF, Font.BOLD, 52);
  static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 40);
  static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 36);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 33);

  /** Where the words stand that are given a place to stand at. */
  enum At {
    LEFT,
    MIDDLE,
    RIGHT
  }

  private final Graphics2D graphics;

  Pen(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  // Letters

  void write(String words, Font font, Color colour, double x, double baseline, At at) {
    var shown = displayable(words, font);
    var width = metrics(font).stringWidth(shown);
    var left =
        switch (at) {
          case LEFT -> x;
          case MIDDLE -> x - width / 2.0;
          case RIGHT -> x - width;
        };
    graphics.setFont(font);
    graphics.setColor(colour);
    graphics.drawString(shown, (float) left, (float) baseline);
  }

  /** With some paper around the words, so that no line runs through them. */
  void writeOnPaper(String words, Font font, Color colour, Color paper, double x, double baseline) {
    var width = width(words, font);
    var height = font.getSize() * 0.82;
    fill(box(x - width / 2 - 5, baseline - height, width + 10, height + 4), paper);
    write(words, font, colour, x, baseline, At.MIDDLE);
  }

  double width(String words, Font font) {
    return metrics(font).stringWidth(displayable(words, font));
  }

  /** In lines of this width, broken between words; what does not fit in the last ends in "…". */
  List<String> lines(String words, Font font, double width, int most) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words.strip().split("\\s+")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, font) > width && lines.size() < most - 1) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines.stream().map(each -> fitting(each, font, width)).toList();
  }

  private String fitting(String words, Font font, double width) {
    if (width(words, font) <= width) {
      return words;
    }
    var end = words.length();
    while (end > 0 && width(words.substring(0, end) + "…", font) > width) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).strip() + "…";
  }

  /** Without what the font has no letter for, such as most emoji. */
  private static String displayable(String words, Font font) {
    return words
        .codePoints()
        .filter(font::canDisplay)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private FontMetrics metrics(Font font) {
    return graphics.getFontMetrics(font);
  }

  // Shapes

  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  void stroke(Shape shape, Color colour, double width) {
    graphics.setColor(colour);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  static Shape line(double x1, double y1, double x2, double y2) {
    return new Line2D.Double(x1, y1, x2, y2);
  }

  static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A triangle that stands on its base, as large to the eye as a circle of this radius. */
  static Shape triangle(double x, double y, double radius) {
    var path = new Path2D.Double();
    path.moveTo(x, y - 1.35 * radius);
    path.lineTo(x + 1.25 * radius, y + 0.85 * radius);
    path.lineTo(x - 1.25 * radius, y + 0.85 * radius);
    path.closePath();
    return path;
  }

  static Shape box(double x, double y, double width, double height) {
    var round = Math.min(Math.min(width, height) / 2, 14);
    return new RoundRectangle2D.Double(x, y, width, height, round, round);
  }

  /** Slanting lines over a box: nothing was said here. */
  void hatch(double x, double y, double width, double height, Color colour) {
    var before = graphics.getClip();
    graphics.clip(box(x, y, width, height));
    for (var at = x - height; at < x + width; at += 22) {
      stroke(line(at, y + height, at + height, y), colour, 5);
    }
    graphics.setClip(before);
  }
}
