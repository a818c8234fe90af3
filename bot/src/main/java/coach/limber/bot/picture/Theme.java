package coach.limber.bot.picture;

import java.awt.Color;

/**
 * Colours for day and night. Those of the data are near the palette of Okabe and Ito, which
 * colour-blind people tell apart, made darker or lighter where they did not stand out from the
 * paper (3 to 1 for signs and 4.5 to 1 for words, WCAG 2.2); each also has a shape of its own.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color Universal Design</a>
 */
public enum Theme {
  LIGHT(
      "fffdf9", "25302d", "5b6662", "ddd5c8", "efe8dc", "0072b2", "b83c00", "b88a00", "009e73",
      "7a8fb5"),
  DARK(
      "222a27", "ece7dd", "b4beb9", "46514c", "303936", "56b4e9", "ff8a3d", "f0c000", "2fbf96",
      "3f7fa6");

  final Color paper;
  final Color ink;
  final Color quiet;
  final Color grid;
  final Color gap;
  final Color line;
  final Color flare;
  final Color squares;
  final Color dots;
  final Color bars;

  Theme(
      String paper,
      String ink,
      String quiet,
      String grid,
      String gap,
      String line,
      String flare,
      String squares,
      String dots,
      String bars) {
    this.paper = colour(paper);
    this.ink = colour(ink);
    this.quiet = colour(quiet);
    this.grid = colour(grid);
    this.gap = colour(gap);
    this.line = colour(line);
    this.flare = colour(flare);
    this.squares = colour(squares);
    this.dots = colour(dots);
    this.bars = colour(bars);
  }

  private static Color colour(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }
}
