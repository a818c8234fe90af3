package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "No, i asked about butter": asked once more, and nothing is taken out of the notes. */
final class AskedAbout {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:no|nope|but|sorry|wait|well|actually|hey|that's not it)[,.! ]+){0,3}(?:i|what i)"
              + " (?:only |just |actually )?(?:asked|was asking|am asking|wanted to"
              + " (?:know|ask)|meant to ask)(?: (?:you|for|was))? about (?<what>[\\p{L}][\\p{L}\\d'"
              + " -]{2,50}?)(?: (?:not .{3,40}|instead|though|please))?[.!? ]*");

  private AskedAbout() {}

  static Optional<Move> said(Settled here, String text, Answers answers, Reading reading) {
    var said = FORM.matcher(SmallLetters.of(text));
    if (!said.matches()) {
      return Optional.empty();
    }
    var question = "is " + said.group("what") + " bad for my joints?";
    return reading.read(question, new Context(false, List.of(), List.of()))
            instanceof Understood.Question(var answer)
        ? Optional.of(Move.to(Turns.asked(here, question, answer), answers.say(answer)))
        : Optional.empty();
  }
}
