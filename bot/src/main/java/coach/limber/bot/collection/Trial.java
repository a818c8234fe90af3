package coach.limber.bot.collection;

import coach.limber.bot.evaluation.Pace;
import coach.limber.knowledge.retrieval.Search;
import coach.limber.knowledge.retrieval.Search.Way;
import java.util.stream.Stream;

/** Searches a collection in one way for all of its questions. */
public final class Trial {
  private static final int DEPTH = 10;

  /** So many questions are asked before the clock counts: Java compiles what it does often. */
  private static final int WARM_UP = 50;

  private Trial() {}

  /**
   * What came of it, as means over the questions.
   *
   * @param milliseconds of one question, the median, on one core
   */
  public record Result(Way way, double gain, double recall, double milliseconds) {}

  public static Result of(JudgedCollection collection, Search search, Way way) {
    var questions = collection.questions();
    Stream.generate(() -> questions)
        .flatMap(all -> all.stream())
        .limit(WARM_UP)
        .forEach(question -> search.best(question.text(), way, DEPTH));
    var milliseconds = new double[questions.size()];
    double gain = 0;
    double recall = 0;
    for (int i = 0; i < milliseconds.length; i++) {
      var question = questions.get(i);
      milliseconds[i] = Pace.milliseconds(() -> search.best(question.text(), way, DEPTH));
      var ranking =
          search.best(question.text(), way, DEPTH).stream()
              .map(found -> found.passage().id())
              .toList();
      var judged = collection.judgements(question);
      gain += Ranked.gain(ranking, judged);
      recall += Ranked.recall(ranking, judged);
    }
    return new Result(
        way, gain / milliseconds.length, recall / milliseconds.length, Pace.median(milliseconds));
  }
}
