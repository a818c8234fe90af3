package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.Kind;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.signal.Signals;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From a question to the sentences that answer it, or to an honest "not covered". The trained
 * reader's route is surer of "decline" than it should be for short and oblique questions, so it is
 * weighed against how sure the best sentence is.
 */
public final class Retrieval {
  /** Odds of answer against decline, in nats, from which the route alone decides. */
  private static final double CLEAR = 0.0;

  /** Odds from which a nearly certain sentence outweighs the route. */
  private static final double OPEN = -1.5;

  private static final double FLOOR = 0.35;
  private static final double NEARLY_CERTAIN = 0.8;
  private static final double NEARBY = 0.2;
  private static final int MOST_NEARBY = 3;

  private final Passages passages;
  private final KnowledgeBase knowledge;

  public Retrieval(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.passages = new Passages(knowledge);
  }

  /** The answer to a text that is taken to be a question. */
  public Answer answer(String text, Signals signals) {
    return covers(text, signals) ? grounded(text, signals) : notCovered(text, signals);
  }

  /** The sentences that fit best, the question being covered. */
  public Grounded grounded(String text, Signals signals) {
    return new Grounded(passages.of(text, signals.sentences()));
  }

  /** Whether the article answers it. */
  public boolean covers(String text, Signals signals) {
    var sure = best(signals);
    var odds = odds(signals);
    if (sure < FLOOR || (AskedFor.medicine(text) && odds < 2)) {
      return false;
    }
    var beyond = asksBeyond(text);
    if (odds > (beyond ? 1.0 : CLEAR)) {
      return true;
    }
    return !beyond
        && Signals.best(signals.kind()).equals("near")
        && odds > OPEN
        && sure > NEARLY_CERTAIN;
  }

  /** Whether it asks for what no article of this kind gives: amounts, brands, prices, proof. */
  public boolean asksBeyond(String text) {
    return AskedFor.amount(text) || AskedFor.product(text) || AskedFor.proof(text);
  }

  /** Log odds of answer against decline. */
  static double odds(Signals signals) {
    return Math.log(
        (Signals.of(signals.route(), "answer") + 1e-4)
            / (Signals.of(signals.route(), "decline") + 1e-4));
  }

  private static double best(Signals signals) {
    return Signals.of(signals.sentences(), Signals.best(signals.sentences()));
  }

  public NotCovered notCovered(String text, Signals signals) {
    var kind = kind(text, signals);
    return new NotCovered(
        kind,
        switch (kind) {
          case NEAR, MEDICAL -> nearby(signals.sentences());
          case FAR, INJECTION -> List.of();
        });
  }

  private static Kind kind(String text, Signals signals) {
    var likely = Kind.valueOf(Signals.best(signals.kind()).toUpperCase(Locale.ROOT));
    return AskedFor.medicine(text) && likely != Kind.INJECTION ? Kind.MEDICAL : likely;
  }

  private List<Sentence> nearby(Map<String, Double> probabilities) {
    var ids =
        Passages.ranked(probabilities).stream()
            .filter(id -> probabilities.getOrDefault(id, 0.0) > NEARBY)
            .limit(MOST_NEARBY)
            .toList();
    return knowledge.sentences(ids);
  }
}
