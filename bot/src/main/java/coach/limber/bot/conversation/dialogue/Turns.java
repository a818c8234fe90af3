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

  /** Their habits were shown: what names nothing next may be of one of them. */
  private static final Turn HABITS_SHOWN = new Turn("my habits", List.of());

  private Turns() {}

  public static Settled habitsShown(Settled here) {
    return here.remembering(HABITS_SHOWN);
  }

  /** Whether their habits were shown, and nothing was asked or noted since. */
  public static boolean areHabitsShown(Settled here) {
    return !here.turns().isEmpty() && here.turns().getLast().equals(HABITS_SHOWN);
  }

  /** Something was noted since. */
  public static Settled withoutHabitsShown(Settled here) {
    return areHabitsShown(here)
        ? new Settled(
            here.profile(),
            here.focus(),
            here.marks(),
            here.turns().subList(0, here.turns().size() - 1),
            here.chosen())
        : here;
  }

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
