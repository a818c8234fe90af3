package coach.limber.knowledge.safety;

import java.util.List;

/**
 * A danger that the content knows.
 *
 * @param sayings what people say of it, made up
 * @param advice shown word for word
 * @param sources who the advice comes from: body and address
 */
record Flag(
    String id, String name, Tier tier, List<String> sayings, String advice, List<String> sources) {
  Flag {
    sayings = List.copyOf(sayings);
    sources = List.copyOf(sources);
  }

  Concern concern() {
    return new Concern(id, tier, advice, sources);
  }
}
