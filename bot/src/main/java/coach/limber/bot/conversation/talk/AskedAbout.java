package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;

/**
 * A question whose words hide what it is about: "no, i asked about butter", which takes nothing out
 * of the notes, and "can i eat cheese tonight".
 */
final class AskedAbout {
  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:no|nope|but|sorry|wait|well|actually|hey|that's not it)[,.! ]+){0,3}(?:i|what i)"
              + " (?:only |just |actually )?(?:asked|was asking|am asking|wanted to"
              + " (?:know|ask)|meant to ask)(?: (?:you|for|was))? about (?<what>[\\p{L}][\\p{L}\\d'"
              + " -]{2,50}?)(?: (?:not .{3,40}|instead|though|please))?[.!? ]*");

  /** When a food is to be eaten changes nothing of what the article says of it. */
  private static final WholeForm AT_A_TIME =
      WholeForm.of(
          "(?<question>(?:(?:so|and|but|ok|hey|then)[, ]+){0,2}(?:can|could|may|should|shall) i"
              + " (?:still |just )?(?:eat|have|drink) (?!(?:.{0,30}"
              + " )?(?:before|after|with|when|if|on) )[\\p{L}' -]{3,30}?)(?:"
              + " (?:tonight|today|now|later|again|this"
              + " (?:evening|afternoon|morning|weekend)|(?:for|with|at) (?:my |the"
              + " )?(?:tea|lunch|dinner|supper|breakfast|pudding|dessert|a (?:snack|treat))))+"
              + " ?[?.! ]*");

  private AskedAbout() {}

  static Optional<Move> said(Settled here, String text, Answers answers, Reading reading) {
    var plain = SmallLetters.of(text);
    return AT_A_TIME
        .in(plain)
        .map(timed -> timed.group("question") + "?")
        .flatMap(question -> asked(here, question, Answer.Grounded.class, answers, reading))
        .or(
            () ->
                FORM.in(plain)
                    .map(said -> "is " + said.group("what") + " bad for my joints?")
                    .flatMap(question -> asked(here, question, Answer.class, answers, reading)));
  }

  private static Optional<Move> asked(
      Settled here,
      String question,
      Class<? extends Answer> wanted,
      Answers answers,
      Reading reading) {
    return reading.read(question, Context.fresh()) instanceof Understood.Question(var answer)
            && wanted.isInstance(answer)
        ? Optional.of(Move.to(Turns.asked(here, question, answer), answers.say(answer)))
        : Optional.empty();
  }
}
