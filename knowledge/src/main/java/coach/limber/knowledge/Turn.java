package coach.limber.knowledge;

import java.util.List;

/**
 * An earlier exchange that a follow-up may lean on.
 *
 * @param text what the person said
 * @param sentences ids of the sentences that the coach showed, none where it showed none
 */
public record Turn(String text, List<String> sentences) {
  public Turn {
    sentences = List.copyOf(sentences);
  }
}
