package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of words that, said together, raise a flag.
 *
 * @param tier of the flag, or higher where the words make it more pressing
 * @param always whether it counts when it is asked about in general, too
 * @param trust how far it is believed against the trained encoder
 * @param parts in the order in which they are looked for
 * @param without lists of which nothing may be said
 */
record Rule(
    String flag, Tier tier, boolean always, Trust trust, List<Part> parts, Set<String> without) {
  private static final int NEAR = 6;
  private static final int SOMEWHERE = 30;

  /** How sure of a danger the encoder has to be, 0 to 1, for a rule to be believed. */
  enum Trust {
    SURE(0),
    LIKELY(0.1),
    HINT(0.35);

    private final double needs;

    Trust(double needs) {
      this.needs = needs;
    }

    boolean believes(double score) {
      return score >= needs;
    }
  }

  /** A list, and how many words at most lie between it and the part before. */
  record Part(String list, int distance) {}

  /** Reads "a ~ b + c without d". */
  static Rule of(String flag, Tier tier, boolean always, Trust trust, String written) {
    var halves = written.split(" without ", 2);
    var parts = new ArrayList<Part>();
    var distance = SOMEWHERE;
    for (var word : halves[0].split(" ")) {
      switch (word) {
        case "+" -> distance = SOMEWHERE;
        case "~" -> distance = NEAR;
        default -> parts.add(new Part(word, distance));
      }
    }
    return new Rule(
        flag,
        tier,
        always,
        trust,
        List.copyOf(parts),
        halves.length == 1 ? Set.of() : Set.of(halves[1].split(" ")));
  }

  /** Whether all parts are among these hits, near enough to each other. */
  boolean fires(Hits hits) {
    if (without.stream().anyMatch(list -> !hits.of(list).isEmpty())) {
      return false;
    }
    return hits.of(parts.getFirst().list()).stream().anyMatch(first -> follows(hits, first, 1));
  }

  private boolean follows(Hits hits, Hit before, int next) {
    if (next == parts.size()) {
      return true;
    }
    var part = parts.get(next);
    return hits.nearest(part.list(), before, part.distance())
        .filter(hit -> follows(hits, hit, next + 1))
        .isPresent();
  }

  /** What was said and counts, by list, in the order of the message. */
  interface Hits {
    List<Hit> of(String list);

    /** The hit of a list closest to another without sharing a word with it. */
    default Optional<Hit> nearest(String list, Hit other, int distance) {
      Optional<Hit> nearest = Optional.empty();
      var least = distance;
      for (var hit : of(list)) {
        var gap = hit.from() >= other.to() ? hit.from() - other.to() : other.from() - hit.to();
        if (gap >= 0 && gap <= least) {
          nearest = Optional.of(hit);
          least = gap - 1;
        }
      }
      return nearest;
    }
  }
}
