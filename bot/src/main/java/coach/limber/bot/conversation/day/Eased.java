package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.AnswerWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;

/** "The pain after the tablet was 3": of a day the highest number stays. */
public final class Eased {
  private static final Phrasing FORM =
      Phrasing.of(
          "(?:(?:and|but|so|ok|oh|now)[, ]+){0,2}(?:the |my )?pain (?:after|with|since) (?:the |my"
              + " |taking )?(?:[\\p{L}-]{3,20} ){1,2}(?:is|was|went to|is now|'s) (?:an? |about"
              + " |down to )?(?<number>10|\\d)[.! ]*");

  private static final WholeForm GONE =
      WholeForm.of(
          "(?:(?:the|my|all the|and|oh|yay)[, ]+){0,3}pain(?:'s| is| has)?(?: now| all)? gone(?:"
              + " (?:now|away|completely|at last|again|for now|entirely)){0,2}[.! ]*");

  private Eased() {}

  public static Optional<Move> said(Settled here, String text, CheckIns checkIns, Scene scene) {
    var plain = SmallLetters.of(text);
    var eased = FORM.matcher(plain);
    var gone = GONE.fits(plain);
    var day = checkIns.dayOf(here, scene);
    if (!(gone || eased.matches())
        || !(scene.diary().value(day, Measure.PAIN.id()).orElse(null)
            instanceof Value.Amount(var highest))) {
      return Optional.empty();
    }
    return (gone ? 0 : Double.parseDouble(eased.group("number"))) < highest
        ? Optional.of(
            checkIns.answered(here, AnswerWords.easedFrom(ReadBack.number(highest)), scene))
        : Optional.empty();
  }
}
