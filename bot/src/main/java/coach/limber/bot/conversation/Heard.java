package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.SmallLetters;
import java.time.LocalDate;

/** What a settled person said, with all that a {@link Rule} may look at before it answers. */
record Heard(Settled here, String text, Understood understood, Scene scene) {
  /** What the forms of whole texts are matched against. */
  String small() {
    return SmallLetters.of(text);
  }

  LocalDate today() {
    return here.profile().dayAt(scene.at());
  }

  /** Whether nothing is asked, so that a few words need not be an answer. */
  boolean isIdle() {
    return here.focus() instanceof Focus.Idle;
  }

  boolean isCheckingIn() {
    return here.focus() instanceof Focus.CheckingIn;
  }

  boolean tells() {
    return understood instanceof Understood.Told(var report) && !report.isEmpty();
  }

  boolean wishes() {
    return understood instanceof Understood.Wish;
  }

  boolean isNotCovered() {
    return understood instanceof Understood.Question(Answer.NotCovered _);
  }

  boolean isAnswered() {
    return understood instanceof Understood.Question(Answer.Grounded _);
  }

  /** The same words of somebody who stands elsewhere. */
  Heard from(Settled other) {
    return new Heard(other, text, understood, scene);
  }

  Heard from(Focus focus) {
    return from(here.with(focus));
  }

  /** The same in other words, with what the reader made of them all. */
  Heard inOther(String words) {
    return new Heard(here, words, understood, scene);
  }

  /** These words and no answer of ours besides. */
  Move answered(String words) {
    return Move.to(here, new Outbound.Text(words));
  }
}
