package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import java.util.List;

/** What was asked and shown before, which the next words may lean on. */
public final class Turns {
  private static final int LONGEST = 300;

  private Turns() {}

  /** They asked this, and this was the answer. */
  public static Settled asked(Settled here, String text, Answer answer) {
    return here.remembering(
        new Turn(
            cut(text),
            answer instanceof Answer.Grounded(var sentences, _)
                ? sentences.stream().map(Sentence::id).toList()
                : List.of()));
  }

  /** What is told out of the blue may be asked about next: "do those go together?". */
  public static Settled told(Settled here, String text) {
    return here.focus() instanceof Focus.Idle
        ? here.remembering(new Turn(cut(text), List.of()))
        : here;
  }

  /** The sentences of the last turn, if it had any. */
  public static List<String> shownJustNow(Settled here) {
    return here.turns().isEmpty() ? List.of() : here.turns().getLast().sentences();
  }

  /** The sentences that were shown last, however long ago. */
  public static List<String> shownLast(Settled here) {
    return here.turns().reversed().stream()
        .map(Turn::sentences)
        .filter(sentences -> !sentences.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
