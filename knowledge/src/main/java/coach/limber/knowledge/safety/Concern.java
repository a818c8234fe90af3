package coach.limber.knowledge.safety;

import java.util.List;

/**
 * A danger that a text speaks of, with the advice that is shown before anything else.
 *
 * @param flag id of the red flag, such as {@code rf01}, or a name of ours such as {@code abuse}
 * @param advice the text to show, word for word
 * @param sources who the advice comes from: body and address
 */
public record Concern(String flag, Tier tier, String advice, List<String> sources) {
  public Concern {
    sources = List.copyOf(sources);
  }
}
