package coach.limber.knowledge;

import coach.limber.knowledge.Aims.Aim;
import coach.limber.knowledge.Aims.Likely;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.answer.Retrieval;
import coach.limber.knowledge.signal.Signals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences a text means that leans on others, and whether the article answers it. What the
 * trained reader makes of the text, alone and with what it leans on, is added to where the text's
 * aim leads from what was shown; all in nats.
 */
final class Weighing {
  // Few and round on purpose: fitted by logistic regression to conversations, then rounded.
  private static final double ALONE = 0.5;
  private static final double TOGETHER = 0.8;

  /** What explains a sentence or comes of it is always somewhat more likely. */
  private static final double LEADS = 1.1;

  /** How much each aim speaks for where it leads. */
  private static final Map<Aim, Double> AHEAD =
      Map.of(
          Aim.ON, 0.5,
          Aim.GOOD, 1.2,
          Aim.BAD, 1.1,
          Aim.OTHER, 1.7,
          Aim.DO, 0.9,
          Aim.MORE, 1.2,
          Aim.WHICH, 0.8,
          Aim.AGAIN, 0.7);

  /** How much each aim speaks for what was shown. */
  private static final Map<Aim, Double> STAY =
      Map.of(Aim.ON, 0.9, Aim.GOOD, -0.5, Aim.BAD, -0.9, Aim.OTHER, -0.9, Aim.DO, -0.4);

  /** How much less likely what the article concludes explains anything. */
  private static final double CONCLUSION = 1.5;

  /** How much less likely what the article only asks explains anything. */
  private static final double ASKED = 1;

  /** How much less likely what was shown tells how it reaches a joint. */
  private static final double REACHES = 1;

  private static final double BEGINNING = 0.3;
  private static final double COVERED = 0.25;
  private static final double INSIDE = 0.9;
  private static final double BEYOND = 0.8;
  private static final double BEST = 0.25;
  private static final double EMPTY = 0.7;
  private static final double ASKS_BEYOND = 1.2;
  private static final double NO_SUCH_THING = 1.3;
  private static final double MOST_COVERED = 4;

  private static final double SUREST = 3;
  private static final double LEAST = -4;
  private static final double HARDLY = 1e-3;

  private final Retrieval retrieval;
  private final KnowledgeBase knowledge;
  private final Things things;
  private final Ways ways;

  Weighing(Retrieval retrieval, KnowledgeBase knowledge, Things things, Ways ways) {
    this.retrieval = retrieval;
    this.things = things;
    this.knowledge = knowledge;
    this.ways = ways;
  }

  /**
   * A text that leans.
   *
   * @param whole the text with what it leans on before it
   * @param shown ids of what was shown, or of what was spoken of
   */
  record Asked(
      String text, String whole, Likely aim, Signals alone, Signals together, List<String> shown) {}

  /** How much speaks for each sentence. */
  Map<String, Double> scores(Asked asked) {
    var scores = new HashMap<String, Double>();
    asked.shown().forEach(id -> scores.put(id, (ALONE + TOGETHER) * LEAST));
    asked
        .alone()
        .sentences()
        .forEach(
            (id, alone) ->
                scores.put(
                    id,
                    ALONE * logOdds(alone)
                        + TOGETHER * logOdds(Signals.of(asked.together().sentences(), id))));
    for (var aim : Aim.INSIDE) {
      var likely = asked.aim().of(aim) / Math.max(asked.aim().inside(), HARDLY);
      var ahead = AHEAD.getOrDefault(aim, 0.0) * likely + (aim == Aim.ON ? LEADS : 0);
      var stay = STAY.getOrDefault(aim, 0.0) * likely;
      ways.from(asked.shown(), aim).forEach(id -> scores.merge(id, ahead, Double::sum));
      asked.shown().forEach(id -> scores.merge(id, stay, Double::sum));
    }
    if (things.namesAJoint(asked.text())) {
      asked.shown().forEach(id -> scores.merge(id, -REACHES * asked.aim().of(Aim.ON), Double::sum));
    }
    knowledge
        .conclusion()
        .forEach(
            id ->
                scores.computeIfPresent(
                    id,
                    (_, score) ->
                        asked.shown().contains(id)
                            ? score
                            : score - CONCLUSION * asked.aim().of(Aim.ON)));
    scores.replaceAll((id, score) -> isAsked(id) ? score - ASKED * asked.aim().of(Aim.ON) : score);
    return scores;
  }

  private boolean isAsked(String id) {
    return knowledge.sentence(id).filter(sentence -> sentence.text().endsWith("?")).isPresent();
  }

  /** Log odds that the article answers it; {@code scores} are its own. */
  double odds(Asked asked, Map<String, Double> scores, boolean namesNothingOfOurs) {
    var best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return BEGINNING
        + COVERED * covered(asked.text(), asked.alone())
        + COVERED * covered(asked.whole(), asked.together())
        + INSIDE * Math.log(Math.max(asked.aim().inside(), HARDLY))
        - BEYOND * Math.log(Math.max(asked.aim().of(Aim.BEYOND), HARDLY))
        + BEST * best
        + (Leaning.wholly(asked.text()) ? EMPTY : 0)
        - (retrieval.asksBeyond(asked.text(), asked.alone()) ? ASKS_BEYOND : 0)
        - (retrieval.asksBeyond(asked.text(), asked.together()) ? ASKS_BEYOND : 0)
        - (retrieval.asksFor(asked.text(), Thing.PRODUCT, Thing.PROOF) ? ASKS_BEYOND : 0)
        - (namesNothingOfOurs ? NO_SUCH_THING : 0);
  }

  private double covered(String text, Signals signals) {
    return Math.clamp(retrieval.odds(text, signals), LEAST, MOST_COVERED);
  }

  private static double logOdds(double p) {
    return Math.clamp(Math.log(p / (1 - p)), LEAST, SUREST);
  }
}
