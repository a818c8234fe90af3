package coach.limber.knowledge.coaching;

import java.time.LocalTime;
import java.util.List;

/**
 * A moment of the day that a habit can hang on.
 *
 * @param at about when it is, local time
 * @param said words by which it is recognised in a person's own cue, lower case
 */
public record Cue(String id, String label, LocalTime at, List<String> said) {
  public Cue {
    said = List.copyOf(said);
  }
}
