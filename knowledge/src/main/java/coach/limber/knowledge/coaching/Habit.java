package coach.limber.knowledge.coaching;

import java.util.List;
import java.util.Locale;

/**
 * A habit that the article names.
 *
 * @param sentence id of the sentence that it rests on
 * @param said words by which it is recognised in a plan of the person's own, lower case
 * @param steps tiny steps, the usual one first; each reads well after "After breakfast: "
 * @param invitations ways to nudge somebody to it
 */
public record Habit(
    String id,
    String label,
    String sentence,
    List<String> said,
    List<String> steps,
    List<Invitation> invitations) {
  public Habit {
    said = List.copyOf(said);
    steps = List.copyOf(steps);
    invitations = List.copyOf(invitations);
  }

  /** The usual tiny step. */
  public String step() {
    return steps.isEmpty() ? label : steps.getFirst();
  }

  /** Whether a word of these begins as one of {@code said} does: "walking" names a walk. */
  boolean isNamedIn(String words) {
    var lower = words.toLowerCase(Locale.ROOT);
    return said.stream().anyMatch(word -> beginsAWord(word, lower));
  }

  private static boolean beginsAWord(String word, String words) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
