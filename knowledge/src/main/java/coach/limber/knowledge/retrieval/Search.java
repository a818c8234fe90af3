package coach.limber.knowledge.retrieval;

import coach.limber.knowledge.signal.GeneralEncoder;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds the passages of a collection that fit a question. Built once, then safe to share. */
public final class Search {
  /** Held, so that its level stays: Lucene would advise a flag of Java's that it can do without. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** How far down each voice is heard. */
  private static final int DEPTH = 100;

  private final List<Passage> passages;
  private final GeneralEncoder encoder;
  private final Lexical words;
  private final Vectors meanings;

  Search(List<Passage> passages, GeneralEncoder encoder, Vectors meanings) {
    this.passages = List.copyOf(passages);
    this.encoder = encoder;
    this.words = new Lexical(passages);
    this.meanings = meanings;
  }

  /** By what passages are ranked. */
  public enum Way {
    /** Words alone. */
    BM25,
    /** Meaning alone. */
    EMBEDDING,
    /** Both, by their ranks alone (Cormack et al. 2009). */
    RANK_FUSION,
    /** Both, by their scores: see {@link Fusion}. */
    OURS
  }

  /**
   * A passage that was found.
   *
   * @param place where it stands in the collection, from 0
   * @param score for comparison with others of the same question only
   */
  public record Found(int place, Passage passage, double score) {}

  /** Encodes and indexes passages, on all cores: some hundredths of a second for a long one. */
  public static Search over(List<Passage> passages, GeneralEncoder encoder) {
    LUCENE.setLevel(Level.SEVERE);
    return new Search(passages, encoder, Vectors.of(passages, encoder));
  }

  /** The bytes that index and vectors take in memory. */
  public long bytes() {
    return words.bytes() + meanings.bytes();
  }

  /** The best passages for a question, best first. */
  public List<Found> best(String question, Way way, int most) {
    var scores =
        switch (way) {
          case BM25 -> words.best(question, Math.max(most, DEPTH));
          case EMBEDDING -> Fusion.top(meanings.likeness(encoder.question(question)), most);
          case RANK_FUSION -> {
            var alike = meanings.likeness(encoder.question(question));
            yield Fusion.ofRanks(words.best(question, DEPTH), Fusion.top(alike, DEPTH));
          }
          case OURS ->
              Fusion.ofScores(
                  words.best(question, DEPTH),
                  meanings.likeness(encoder.question(question)),
                  DEPTH);
        };
    return scores.entrySet().stream()
        .sorted(Fusion.BEST_FIRST)
        .limit(most)
        .map(entry -> new Found(entry.getKey(), passages.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** How alike a question and each passage are: cosines, by place. */
  public double[] likeness(String question) {
    return meanings.likeness(encoder.question(question));
  }
}
