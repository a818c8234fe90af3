package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.SmallLetters;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a settled person said, with all that a {@link Rule} may look at before it answers. */
public record Heard(Settled here, String text, Understood understood, Scene scene) {
  private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,/+-]+");

  /** What the forms of whole texts are matched against. */
  public String small() {
    return SmallLetters.of(text);
  }

  public LocalDate today() {
    return here.profile().dayAt(scene.at());
  }

  /** Whether nothing is asked, so that a few words need not be an answer. */
  public boolean isIdle() {
    return here.focus() instanceof Focus.Idle;
  }

  public boolean isCheckingIn() {
    return here.focus() instanceof Focus.CheckingIn;
  }

  /** Whether there is not a word in it: only an answer can be so short. */
  public boolean isFigures() {
    return FIGURES.matcher(text).matches();
  }

  public boolean tells() {
    return understood instanceof Understood.Told(var report) && !report.isEmpty();
  }

  public boolean wishes() {
    return understood instanceof Understood.Wish;
  }

  public boolean isNotCovered() {
    return understood instanceof Understood.Question(Answer.NotCovered _);
  }

  public boolean isAnswered() {
    return understood.isAnswered();
  }

  /** The same words of somebody who stands elsewhere. */
  public Heard from(Settled other) {
    return new Heard(other, text, understood, scene);
  }

  public Heard from(Focus focus) {
    return from(here.with(focus));
  }

  /** The same in other words, with what the reader made of them all. */
  public Heard inOther(String words) {
    return new Heard(here, words, understood, scene);
  }

  /** These words and no answer of ours besides. */
  public Move answered(String words) {
    return Move.to(here, new Outbound.Text(words));
  }
}
