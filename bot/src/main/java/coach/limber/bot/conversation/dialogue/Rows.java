package coach.limber.bot.conversation.dialogue;

import java.util.ArrayList;
import java.util.List;

/** Buttons in rows. */
public final class Rows {
  private Rows() {}

  /** Rows of at most this many. */
  public static List<List<Choice>> of(int perRow, List<Choice> choices) {
    var rows = new ArrayList<List<Choice>>();
    for (int i = 0; i < choices.size(); i += perRow) {
      rows.add(choices.subList(i, Math.min(i + perRow, choices.size())));
    }
    return rows;
  }
}
