package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.Guilt;
import coach.limber.bot.conversation.day.Nights;
import coach.limber.bot.conversation.day.NoteThis;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.life.Deleting;
import coach.limber.bot.conversation.life.OfTheTalk;
import coach.limber.bot.conversation.life.OwnWords;
import coach.limber.bot.conversation.times.BackThen;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.bot.conversation.wording.LifeTold;
import coach.limber.knowledge.language.Measure;
import java.util.Optional;

/** What a settled person says of the talk, of their life and of what I should not forget. */
final class TalkBesides {
  private final CheckIns checkIns;
  private final Answers answers;
  private final Reading reading;
  private final OwnWords ownWords;
  private final NoteThis noteThis;

  TalkBesides(CheckIns checkIns, Answers answers, Reading reading) {
    this.checkIns = checkIns;
    this.answers = answers;
    this.reading = reading;
    this.ownWords = new OwnWords(reading);
    this.noteThis = new NoteThis(checkIns, reading);
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    return OfTheTalk.waits(here, text)
        .or(() -> noteThis.said(here, text, scene))
        .or(() -> Deleting.said(here, text))
        .or(() -> BackThen.said(here, text, scene))
        .or(() -> Nights.said(here, text, checkIns, reading, scene))
        .or(() -> Guilt.said(here, text, checkIns, reading, scene))
        .or(
            () ->
                AskedAbout.said(here, text, answers, reading)
                    .map(move -> checkIns.askingAgain(move, scene)))
        .or(() -> words(here, text, scene).map(words -> checkIns.answered(here, words, scene)));
  }

  private Optional<String> words(Settled here, String text, Scene scene) {
    return OfTheTalk.answer(here, text, scene)
        .or(() -> ownWords.explained(text))
        .or(() -> ownWords.eaten(here, text, scene))
        .or(() -> MealAhead.said(text, reading))
        .or(() -> mayBeAnswered(here, scene) ? Optional.empty() : LifeTold.unasked(text));
  }

  /** "Bad day" is an answer of a kind, and "i feel better" may end a break. */
  private boolean mayBeAnswered(Settled here, Scene scene) {
    return here.profile().isAwayOn(here.profile().dayAt(scene.at()))
        || (here.focus() instanceof Focus.CheckingIn
            && checkIns.asked(here, scene).contains(Measure.PAIN));
  }
}
