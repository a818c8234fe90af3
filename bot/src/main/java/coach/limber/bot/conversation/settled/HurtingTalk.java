package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.meaning.Hurting;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.HardDay;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.QuestionForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody hurting hears: a kind line first, then what was asked, then the pain. */
final class HurtingTalk {
  private static final Pattern HELP =
      Pattern.compile(
          "\\b(?:what (?:should|can|do|could|would|helps)|any tips|help me|what to do)\\b");

  private final CheckIns checkIns;
  private final AsRead asRead;

  HurtingTalk(CheckIns checkIns, AsRead asRead) {
    this.checkIns = checkIns;
    this.asRead = asRead;
  }

  /** Nothing of somebody who gives a number or wants something done. */
  Optional<Move> said(Heard heard) {
    return Hurting.isTold(heard.text()) && !heard.tells() && !heard.wishes()
        ? Optional.of(comforted(heard).after(List.of(new Outbound.Text(CheckInWords.A_FLARE))))
        : Optional.empty();
  }

  /** A warm line, and then the question of the pain, if that is still open. */
  Optional<Move> hardDay(Heard heard) {
    return heard.tells() || (heard.wishes() && !asksNothing(heard))
        ? Optional.empty()
        : HardDay.words(heard.text())
            .map(words -> checkIns.comforting(heard.here(), words, heard.scene()));
  }

  /**
   * "I don't know what to do" is no wish to read what can be said here, "it's back again" none to
   * go on, "hard week" none to see it.
   */
  private static boolean asksNothing(Heard heard) {
    return heard.understood() instanceof Understood.Wish(var request)
        && (request.intent() == Intent.HELP
            || request.intent() == Intent.WEEKLY_SUMMARY
            || request.intent() == Intent.SHOW_PROGRESS
            || (request.intent() == Intent.RESUME && !heard.small().startsWith("ok")));
  }

  private Move comforted(Heard heard) {
    var asks = QuestionForm.asks(heard.text()) || HELP.matcher(heard.small()).find();
    var answered = asks && heard.isAnswered();
    if (heard.isCheckingIn()) {
      return answered
          ? asRead.of(heard)
          : Move.to(heard.here(), checkIns.pending(heard.here(), heard.scene()));
    }
    return (answered ? asRead.of(heard) : Move.to(heard.here()))
        .saying(
            new Outbound.Question(
                "flare-now",
                CheckInWords.HOW_BAD_IS_IT,
                List.of(List.of(new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW)))));
  }
}
