package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** "And tomatoes", after a question about eggs that had no answer, is a question as well. */
public final class AndWhat {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:and|or) (?:the |my |some )?(?<what>[\\p{L}-]{3,20}(?: [\\p{L}-]{2,20})?)[.? ]*");
  private static final WholeForm ASKED =
      WholeForm.of(
          "(?:(?:and|ok|so|but) )?(?:(?:what|how)"
              + " about|(?:is|are|can|could|do|does|should|may|will) )\\b.{2,80}");

  private final Reading reading;
  private final Answers answers;

  public AndWhat(Reading reading, Answers answers) {
    this.reading = reading;
    this.answers = answers;
  }

  public Optional<Move> said(Settled here, String text) {
    var form = FORM.matcher(SmallLetters.of(text));
    if (here.turns().isEmpty()
        || !here.turns().getLast().sentences().isEmpty()
        || !ASKED.fits(SmallLetters.of(here.turns().getLast().text()))
        || !form.matches()) {
      return Optional.empty();
    }
    var question = "what about " + form.group("what");
    return reading.read(question, new Context(false, Turns.toLeanOn(here)))
            instanceof Understood.Question(var answer)
        ? Optional.of(Move.to(Turns.asked(here, question, answer), answers.say(answer)))
        : Optional.empty();
  }
}
