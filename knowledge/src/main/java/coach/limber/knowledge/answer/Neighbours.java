package coach.limber.knowledge.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The curated ways in which people ask, by what they mean: those that lie nearest to a text by the
 * encoder's vectors say whether the article answers it, and with which sentences. It remembers
 * single questions where a linear layer knows only what they have in common. {@code SubjectsTest}
 * writes the file of their vectors.
 */
final class Neighbours {
  static final String FILE = "questions.vectors";
  private static final int HEARD = 60;

  /** How much more the nearer of two is heard: by e for every fortieth of similarity. */
  private static final double SHARPNESS = 40;

  /** A voice for each side to begin with, so that all agreeing is not taken for certainty. */
  private static final double BEGINNING = 0.02;

  /** What a sentence counts that answers a question, but not best. */
  private static final double NOT_FIRST = 0.5;

  /** So many sentences are a list of the article, of which none is the best. */
  private static final int LIST = 4;

  private final Vectors vectors;
  private final List<List<String>> answers;

  /**
   * @param answers the ids of the sentences that answer each question, the best first; none for one
   *     that the article does not answer; in the order of the vectors
   */
  Neighbours(Vectors vectors, List<List<String>> answers) {
    if (vectors.size() != answers.size()) {
      throw new IllegalArgumentException(
          "%s has %d vectors for %d questions: train anew, SubjectsTest says how"
              .formatted(FILE, vectors.size(), answers.size()));
    }
    this.vectors = vectors;
    this.answers = List.copyOf(answers);
  }

  /**
   * What the nearest say of a text.
   *
   * @param odds that the article answers it, in nats
   * @param sentences each with its share of what the answered ones say, 0 to 1; none of them if
   *     none is near
   */
  record Said(double odds, Map<String, Double> sentences) {}

  /** {@code vector} is the text's, as {@link coach.limber.knowledge.signal.Encoder} gives it. */
  Said of(float[] vector) {
    var alike = vectors.alike(vector);
    var nearest = Highest.places(alike, HEARD);
    var best = alike[nearest[0]];
    var sentences = new HashMap<String, Double>();
    double answered = 0;
    double not = 0;
    for (int place : nearest) {
      var voice = Math.exp(SHARPNESS * (alike[place] - best));
      var ids = answers.get(place);
      answered += ids.isEmpty() ? 0 : voice;
      not += ids.isEmpty() ? voice : 0;
      var isList = ids.size() >= LIST;
      for (int i = 0; i < ids.size(); i++) {
        sentences.merge(ids.get(i), i == 0 || isList ? voice : NOT_FIRST * voice, Double::sum);
      }
    }
    var all = answered;
    sentences.replaceAll((_, said) -> said / all);
    return new Said(Math.log((answered + BEGINNING) / (not + BEGINNING)), sentences);
  }
}
