package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.OurTopics;
import coach.limber.bot.conversation.meaning.Painkillers;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is told that we do not keep is not dropped in silence: medicines, and other numbers. */
public final class NotKept {
  private static final String MEDICINE =
      "(?:"
          + Painkillers.NAMES
          + "|co-?codamol|methotrexate|prednisolone|painkillers?|meds|medication|medicines?|tablets?"
          + "|pills?)";
  private static final Pattern TOOK =
      Pattern.compile(
          "(?=[^?]{4,90}$)(?:(?:i|i've|ive|just|also|and|can you|please|today)"
              + " ){0,4}(?:(?:log|note|record|add|write down) (?:that )?(?:i took"
              + " )?|(?:took|taken|had|have taken) )(?:my |the |some |an? |two |one |\\d{1,2}"
              + " )?(?:[\\p{L}\\d-]{1,12} ){0,2}"
              + MEDICINE
              + "\\b.{0,60}");
  private static final String A_NUMBER =
      "(?:my |the )?(?<name>[\\p{L}-]{3,20}(?: (?:strength|rate|sugar|pressure|score|level|per"
          + " day))?)(?: (?:is|was|at))?[: ]+\\d{1,5}(?:[.,]\\d{1,2})?(?: ?/ ?10)?(?:"
          + " (?:today|this morning|tonight|now)){0,2}[.! ]*";
  private static final WholeForm NUMBER = WholeForm.of(A_NUMBER);

  /** What people keep a number for elsewhere, whatever else the words may mean. */
  private static final String OFTEN_KEPT =
      "(?:my |the )?(?<name>mood|swelling|redness|itch(?:ing|iness)?|anxiety|nausea|dizziness"
          + "|weakness|numbness|tingling|headache|migraine|grip(?: strength)?|weight|steps|water"
          + "|appetite|motivation|happiness|heart rate|blood (?:sugar|pressure)|temperature)"
          + "(?: (?:is|was|at))?[: ]+\\d{1,5}(?:[.,]\\d{1,2})?(?: ?/ ?10)?";

  private static final Pattern ONE_OFTEN_KEPT = Pattern.compile(OFTEN_KEPT);
  private static final WholeForm SOME_OFTEN_KEPT =
      WholeForm.of(
          "(?:"
              + OFTEN_KEPT.replace("?<name>", "?:")
              + "(?: (?:today|this morning|tonight|now))?[,;.!& ]{0,3}(?:and )?){1,4}");

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
      return Optional.of(Move.to(here, new Outbound.Text(SafetyWords.NO_MEDICINES)));
    }
    return name(plain, understood)
        .map(NotedWords::numberNotKept)
        .map(words -> Move.to(here, new Outbound.Text(words)));
  }

  /** What a number is told for; the first of several. */
  private static Optional<String> name(String plain, Understood understood) {
    if (SOME_OFTEN_KEPT.fits(plain)) {
      return ONE_OFTEN_KEPT.matcher(plain).results().map(one -> one.group("name")).findFirst();
    }
    return understood instanceof Understood.Told(var report) && report.isEmpty()
        ? NUMBER
            .in(plain)
            .map(number -> number.group("name"))
            .filter(name -> OurTopics.named(name).isEmpty() && !NO_NAME.matcher(name).matches())
        : Optional.empty();
  }
}
