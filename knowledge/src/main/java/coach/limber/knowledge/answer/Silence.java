package coach.limber.knowledge.answer;

import coach.limber.knowledge.answer.Answer.Kind;
import coach.limber.knowledge.answer.Answer.NotCovered;
import coach.limber.knowledge.answer.AskedFor.Thing;
import coach.limber.knowledge.answer.Subjects.Subject;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.signal.Signals;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is made of a question that the article does not answer: why not, and what the article does
 * say around it. Only what has nothing to do with health is called far.
 */
final class Silence {
  private static final Set<Subject> HEALTH = Set.of(Subject.COVERED, Subject.NEAR, Subject.MEDICAL);

  /** In nats: beyond this a text is not about health. */
  private static final double SURELY_FAR = 1;

  /** Beyond this it is not, even with a word of health in it: "my headphones hurt one ear". */
  private static final double FAR_WITH_A_WORD_OF_HEALTH = 5;

  private static final double NEARBY = 0.2;
  private static final int MOST_NEARBY = 3;

  private final KnowledgeBase knowledge;
  private final AskedFor askedFor;
  private final Subjects subjects;

  Silence(KnowledgeBase knowledge, AskedFor askedFor, Subjects subjects) {
    this.knowledge = knowledge;
    this.askedFor = askedFor;
    this.subjects = subjects;
  }

  NotCovered of(String text, Signals signals) {
    var kind = kind(text, signals);
    return new NotCovered(
        kind,
        switch (kind) {
          case NEAR, MEDICAL -> nearby(signals.sentences());
          case FAR, INJECTION -> List.of();
        });
  }

  private Kind kind(String text, Signals signals) {
    if (askedFor.any(text, Thing.INJECTION)) {
      return Kind.INJECTION;
    }
    var about = subjects.about(signals.vector());
    var wordOfHealth = askedFor.any(text, Thing.DIAGNOSIS, Thing.MEDICAL, Thing.HEALTH);
    var limit =
        wordOfHealth || askedFor.any(text, Thing.BODY, Thing.ABSENT, Thing.UNSAID)
            ? FAR_WITH_A_WORD_OF_HEALTH
            : SURELY_FAR;
    if (farOdds(about) > limit || (!wordOfHealth && askedFor.any(text, Thing.ELSEWHERE))) {
      return Kind.FAR;
    }
    return wordOfHealth || about.likelier(Subject.MEDICAL, Subject.NEAR) == Subject.MEDICAL
        ? Kind.MEDICAL
        : Kind.NEAR;
  }

  /** By how much it is beyond doubt that it has nothing to do with health; 0 if it is not. */
  static double beyondHealth(Subjects.About about) {
    return Math.max(0, farOdds(about) - SURELY_FAR);
  }

  private static double farOdds(Subjects.About about) {
    return about.odds(Set.of(Subject.FAR), HEALTH);
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
