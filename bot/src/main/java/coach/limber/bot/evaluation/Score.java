package coach.limber.bot.evaluation;

import java.util.List;

/** What one set says of the coach. */
public record Score(List<Figure> figures, List<Miss> misses) {
  public Score {
    figures = List.copyOf(figures);
    misses = List.copyOf(misses);
  }
}
