package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Answer.Grounded;
import coach.limber.knowledge.answer.Answer.Kind;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.signal.Signals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * From a question to the sentences that answer it, or to an honest "not covered". The trained
 * reader is surer than it should be and drifts to "decline" when a question is short or oblique; so
 * three voices are added up, in nats: its route, how sure it is of its best sentence, and how alike
 * the words are to questions that were asked before.
 */
public final class Retrieval {
  // Few and round on purpose: the trained reader has seen the phrases, so that fitting more finely
  // on them would only fit its memory.
  private static final double SENTENCE = 0.3;
  private static final double LIKENESS = 0.6;
  private static final double LESS_LIKELY = 1;
  private static final double BEYOND = 1.5;
  private static final double ELSEWHERE = 2;

  /** A best sentence below this says nothing, whatever the route. */
  private static final double FLOOR = 0.25;

  private static final double SURELY_MEDICAL = 0.3;
  private static final double NEARBY = 0.2;
  private static final int MOST_NEARBY = 3;
  private static final Pattern COUNT = Pattern.compile("\\b(?:how (?:many|much)|per ?cent\\w*)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d|\\btrillions\\b");

  private final Passages passages;
  private final KnowledgeBase knowledge;
  private final AskedBefore askedBefore;
  private final AskedFor askedFor;
  private final Slips slips;

  private Retrieval(KnowledgeBase knowledge, AskedBefore askedBefore, AskedFor askedFor) {
    this.knowledge = knowledge;
    this.passages = new Passages(knowledge);
    this.askedBefore = askedBefore;
    this.askedFor = askedFor;
    this.slips = askedBefore.slips();
  }

  /** Loads the questions that ship with the program. */
  public static Retrieval load(KnowledgeBase knowledge) {
    return new Retrieval(knowledge, AskedBefore.load(knowledge.article()), AskedFor.load());
  }

  /** The answer to a text that is taken to be a question. */
  public Answer answer(String text, Signals signals) {
    return covers(text, signals) ? passages.answer(text, signals) : notCovered(text, signals);
  }

  /** The text with slips of the finger mended, or the same text. */
  public String mended(String text) {
    return slips.mend(text);
  }

  /** The sentences that fit best, the question being covered. */
  public Grounded grounded(String text, Signals signals) {
    return knowledge.grounded(passages.of(text, signals.sentences()));
  }

  /** Whether the article answers it. */
  public boolean covers(String text, Signals signals) {
    return odds(text, signals) > 0;
  }

  /** Log odds that the article answers it: below 0 it does not. */
  public double odds(String text, Signals signals) {
    var best = Signals.best(signals.sentences());
    var sure = Signals.of(signals.sentences(), best);
    if (sure < FLOOR || asksFor(text, Thing.INJECTION)) {
      return Double.NEGATIVE_INFINITY;
    }
    return logOdds(
            Signals.of(signals.route(), "answer") + 1e-4,
            Signals.of(signals.route(), "decline") + 1e-4)
        + SENTENCE * logOdds(sure + 1e-3, 1 - sure + 1e-3)
        + LIKENESS * askedBefore.odds(text)
        - (asksFor(text, Thing.MEDICAL) ? ELSEWHERE : 0)
        + amount(text, best)
        - (asksFor(text, Thing.HEALTH) ? LESS_LIKELY : 0)
        - (asksFor(text, Thing.IDIOM) ? ELSEWHERE : 0)
        - (asksFor(text, Thing.PRODUCT, Thing.PROOF) ? BEYOND : 0);
  }

  /** A count is answered by a sentence that has one, and no other amount by any. */
  private double amount(String text, String best) {
    if (!asksFor(text, Thing.AMOUNT)) {
      return 0;
    }
    return countIn(text, best) ? BEYOND : -BEYOND;
  }

  private boolean countIn(String text, String best) {
    return COUNT.matcher(text.toLowerCase(Locale.ROOT)).find()
        && knowledge
            .sentence(best)
            .filter(sentence -> NUMBER.matcher(sentence.text()).find())
            .isPresent();
  }

  /** Whether it asks for what the sentence that fits best cannot give: amounts, brands, proof. */
  public boolean asksBeyond(String text, Signals signals) {
    return asksFor(text, Thing.PRODUCT, Thing.PROOF, Thing.MEDICAL)
        || (asksFor(text, Thing.AMOUNT) && !countIn(text, Signals.best(signals.sentences())));
  }

  /** Whether it asks for any of these. */
  public boolean asksFor(String text, Thing... things) {
    return askedFor.any(text, things);
  }

  private static double logOdds(double yes, double no) {
    return Math.log(yes / no);
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

  private Kind kind(String text, Signals signals) {
    if (asksFor(text, Thing.INJECTION)) {
      return Kind.INJECTION;
    }
    return asksFor(text, Thing.MEDICAL, Thing.HEALTH)
            || Signals.of(signals.kind(), "medical") > SURELY_MEDICAL
        ? Kind.MEDICAL
        : Kind.valueOf(Signals.best(signals.kind()).toUpperCase(Locale.ROOT));
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
