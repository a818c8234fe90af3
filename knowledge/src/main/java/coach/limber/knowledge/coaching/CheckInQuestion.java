package coach.limber.knowledge.coaching;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.util.List;

/**
 * A question of the check-in with its buttons.
 *
 * @param about what it asks about, in a word or two
 * @param inTurn whether it takes turns with others rather than being asked every time
 * @param measures the question is answered once one of these has a value
 * @param brief the same question in fewer words, for a bad day
 * @param several whether more than one choice can hold at once
 */
public record CheckInQuestion(
    String id,
    String about,
    boolean inTurn,
    List<Measure> measures,
    String ask,
    String brief,
    boolean several,
    List<Option> choices) {
  public CheckInQuestion {
    measures = List.copyOf(measures);
    choices = List.copyOf(choices);
  }

  /** A button and what it stands for. */
  public record Option(String id, String label, Report sets) {}
}
