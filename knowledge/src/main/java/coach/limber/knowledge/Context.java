package coach.limber.knowledge;

import java.util.List;

/**
 * What the reader may lean on besides the text itself.
 *
 * @param checkInOpen whether the person is being asked today's questions
 * @param turns the conversation so far, oldest first; a handful is enough
 */
public record Context(boolean checkInOpen, List<Turn> turns) {
  public Context {
    turns = List.copyOf(turns);
  }

  /** Nobody has said anything yet. */
  public static Context fresh() {
    return new Context(false, List.of());
  }
}
