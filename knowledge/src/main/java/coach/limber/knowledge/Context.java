package coach.limber.knowledge;

import coach.limber.knowledge.language.Measure;
import java.util.List;

/**
 * What the reader may lean on besides the text itself.
 *
 * @param checkInOpen whether the person is being asked the day's questions
 * @param asked what the open question is about, none if there is none: a bare "4" answers it
 * @param turns the conversation so far, oldest first; a handful is enough
 */
public record Context(boolean checkInOpen, List<Measure> asked, List<Turn> turns) {
  public Context {
    asked = List.copyOf(asked);
    turns = List.copyOf(turns);
  }

  public Context(boolean checkInOpen, List<Turn> turns) {
    this(checkInOpen, List.of(), turns);
  }

  /** Nobody has said anything yet. */
  public static Context fresh() {
    return new Context(false, List.of(), List.of());
  }
}
