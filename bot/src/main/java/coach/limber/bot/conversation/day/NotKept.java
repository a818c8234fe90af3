package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.OurTopics;
import coach.limber.bot.conversation.wording.Wording;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is told that we do not keep is not dropped in silence: medicines, and other numbers. */
public final class NotKept {
  private static final String MEDICINE =
      "(?:ibuprofen|paracetamol|acetaminophen|tylenol|advil|nurofen|aspirin|naproxen|codeine"
          + "|co-?codamol|tramadol|methotrexate|prednisolone|diclofenac|painkillers?|meds|medication"
          + "|medicines?|tablets?|pills?)";
  private static final Pattern TOOK =
      Pattern.compile(
          "(?=[^?]{4,90}$)(?:(?:i|i've|ive|just|also|and|can you|please|today)"
              + " ){0,4}(?:(?:log|note|record|add|write down) (?:that )?(?:i took"
              + " )?|(?:took|taken|had|have taken) )(?:my |the |some |an? |two |one |\\d{1,2}"
              + " )?(?:[\\p{L}\\d-]{1,12} ){0,2}"
              + MEDICINE
              + "\\b.{0,60}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:my |the )?(?<name>[\\p{L}-]{3,20}(?: (?:strength|rate|sugar|pressure|score|level|per"
              + " day))?)(?: (?:is|was|at))?[: ]+\\d{1,5}(?:[.,]\\d{1,2})?(?: ?/ ?10)?(?:"
              + " (?:today|this morning|tonight|now)){0,2}[.! ]*");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:about|around|maybe|only|just|today|yesterday|tonight|page|number|room|say|like|over"
              + "|under|version|chapter|part|question|step|level|score|option|at|for|around|than|since|until|from|with|and|but|then|not|she's|he's|shes|hes|time|i'm|it's)(?:"
              + " .*)?");

  private NotKept() {}

  /** Nothing if the text tells what is kept, or asks for something. */
  public static Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    var plain = SmallLetters.of(text);
    var told =
        switch (understood) {
          case Understood.Told(var report) -> !report.without(Measure.FOODS).isEmpty();
          case Understood.Question _, Understood.SmallTalk _ -> false;
          case Understood.Wish _, Understood.Danger _, Understood.Doubt _, Understood.Foreign _ ->
              true;
        };
    if (told) {
      return Optional.empty();
    }
    if (TOOK.matcher(plain).matches()) {
      return Optional.of(Move.to(here, new Outbound.Text(Wording.NO_MEDICINES)));
    }
    var number = NUMBER.matcher(plain);
    return understood instanceof Understood.Told(var report)
            && report.isEmpty()
            && number.matches()
            && OurTopics.named(number.group("name")).isEmpty()
            && !NO_NAME.matcher(number.group("name")).matches()
        ? Optional.of(Move.to(here, new Outbound.Text(Wording.numberNotKept(number.group("name")))))
        : Optional.empty();
  }
}
