package coach.limber.bot.conversation.settled;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;

/**
 * "Give me a tip", "tell me a fact": one of the article's tips, in its words, another each day and
 * each time that one is asked for.
 */
final class TipOfTheDay {
  private static final String WHAT =
      "(?:(?:useful|good|quick|little|small|health|healthy|fun|random|interesting|new|daily|joint|gut|today'?s)"
          + " ){0,2}(?:tip|hint|fact|(?:piece|bit|word) of advice)";
  private static final WholeForm FORM =
      WholeTexts.form(
          "(?:(?:can|could|will) (?:you|u|i)"
              + " )?(?:(?:give|tell|show|send|share|teach|have|get|got|hit|i want|i'?d like|do"
              + " (?:you|u) have|what(?:'?s| is))(?: (?:me|us|with))? )?(?:an?|the|one|one"
              + " more|another|some|your|my|today'?s|next|any)? ?"
              + WHAT
              + "(?: (?:of|for) (?:the|this|my|to) ?(?:day|week|joints?|gut|morning|evening)| for"
              + " (?:today|me)| today| of today| please){0,2}|teach me something(?:"
              + " (?:new|useful))?|tell me something (?:useful|new|interesting|good|i should"
              + " know)|surprise me|(?:did )?(?:you|u) know something (?:useful|new|interesting)");

  private final Answers answers;

  TipOfTheDay(Answers answers) {
    this.answers = answers;
  }

  Optional<Move> said(Heard heard) {
    return isAsked(heard.text())
        ? answers
            .of(List.of(next(heard)))
            .map(tip -> Move.to(Turns.asked(heard.here(), heard.text(), tip), answers.say(tip)))
        : Optional.empty();
  }

  private static boolean isAsked(String text) {
    return WholeTexts.is(FORM, text);
  }

  private String next(Heard heard) {
    var told = heard.here().turns().stream().filter(turn -> isAsked(turn.text())).count();
    var tips = answers.tips();
    return tips.get((int) Math.floorMod(heard.today().toEpochDay() + told, (long) tips.size()));
  }
}
