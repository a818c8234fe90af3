package coach.limber.knowledge.answer;

import coach.limber.knowledge.signal.Head;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a text is about, however it is put: one linear layer over the encoder's vector. The heads
 * that came with the encoder know few things that are not ours, and are sure of them all the same;
 * this one is trained from the content files alone, in a minute, whenever they change. {@code
 * SubjectsTest} says how.
 */
final class Subjects {
  private static final String FILE = "subjects.json";

  private final Head head;

  private Subjects(Head head) {
    this.head = head;
  }

  /** The labels of the layer, in the order of its rows. */
  enum Subject {
    /** What the article answers. */
    COVERED,
    /** Our field, but not in the article. */
    NEAR,
    /** Medicine, or health of any other kind. */
    MEDICAL,
    /** Everything that a coach of guts and joints has nothing to do with. */
    FAR,
    /** Requests to the coach, and chat with it. */
    TALK
  }

  static Subjects load() {
    return new Subjects(Head.read(FILE));
  }

  About about(float[] vector) {
    return new About(head.softmax(vector));
  }

  /** How likely a text is about each subject. */
  static final class About {
    /** In nats: beyond this the layer is surer than it can know. */
    private static final double SUREST = 8;

    private final Map<Subject, Double> likely = new EnumMap<>(Subject.class);

    private About(double[] rows) {
      var row = 0;
      for (var subject : Subject.values()) {
        likely.put(subject, rows[row++]);
      }
    }

    /** Log odds of one subject against all others. */
    double odds(Subject of) {
      return odds(Set.of(of), EnumSet.complementOf(EnumSet.of(of)));
    }

    /** Log odds of some subjects against some others. */
    double odds(Set<Subject> of, Set<Subject> against) {
      var odds = Math.log((sum(of) + 1e-12) / (sum(against) + 1e-12));
      return Math.clamp(odds, -SUREST, SUREST);
    }

    /** The likelier one of these. */
    Subject likelier(Subject one, Subject other) {
      return likely(one) >= likely(other) ? one : other;
    }

    private double sum(Set<Subject> subjects) {
      return subjects.stream().mapToDouble(this::likely).sum();
    }

    private double likely(Subject subject) {
      return likely.getOrDefault(subject, 0.0);
    }
  }
}
