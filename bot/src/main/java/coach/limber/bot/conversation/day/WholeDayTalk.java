package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.WholeDay;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import java.util.Optional;

/**
 * A remark on the day as a whole: nothing is noted, a kind word answers it, and the pain is asked
 * for with its buttons.
 */
public final class WholeDayTalk {
  private final CheckIns checkIns;

  public WholeDayTalk(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** Nothing if the text is none of this, or a question is open that it may answer. */
  public Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    var told = understood instanceof Understood.Told(var report) && !report.isEmpty();
    var open = isOpen(here, scene);
    if (told
        || understood instanceof Understood.Wish
        || !(open || here.focus() instanceof Focus.Idle)
        || hasJustChosen(here, scene)) {
      return Optional.empty();
    }
    return WholeDay.of(text)
        .filter(remark -> !open || remark != WholeDay.SAME)
        .map(remark -> checkIns.comforting(here, CheckInWords.of(remark), scene));
  }

  /** To the first question of a check-in it is a remark, too; later it may be an answer. */
  private static boolean isOpen(Settled here, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn(var day)
        && scene.diary().value(day, Measure.PAIN.id()).isEmpty();
  }

  /** "All good" after a setting was changed is of the setting. */
  private static boolean hasJustChosen(Settled here, Scene scene) {
    return here.chosen() instanceof Chosen.Before(_, var at) && scene.isJustAfter(at);
  }
}
