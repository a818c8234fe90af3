package coach.limber.bot.conversation.meaning;

import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number of the day and a question in few words, in either order: "pain 7 hands. help", "how do i
 * change time? pain 4 btw".
 *
 * @param question what is asked, in words that the reader knows
 */
public record AskedBesides(Report told, String question, Understood understood) {
  private static final int LONGEST = 80;
  private static final int MOST_BREAKS = 4;
  private static final int MOST_NUMBERS = 3;

  private static final String LEAD =
      "(?:(?:and|but|also|so|btw|by the way|please|pls|ok|oh|hey|now|then)[ ,]+){0,3}";
  private static final String OPENS =
      "(?:what(?:'?s| is| are| can| should| could| do| does| would| helps| else| to do)\\b"
          + "|(?:should|can|could|may|do) i\\b|how (?:do|can|should|could|would|to|about|much"
          + "|long|often)\\b|(?:is|are) (?:it|that|this|there|those|they|these)\\b|which\\b"
          + "|any (?:quick )?(?:tips?|advice|ideas?|suggestions?|help|remed(?:y|ies))\\b)";
  private static final Pattern BREAK =
      Pattern.compile("\\s*[,.;!?\\n…]+\\s+|\\s+(?=" + LEAD + OPENS + ")");
  private static final Phrasing ASKS = Phrasing.of(LEAD + OPENS + ".*", Pattern.DOTALL);

  /** What wants help and says no more. */
  private static final Phrasing HELP =
      Phrasing.of(
          LEAD
              + "(?:(?:can|could) you )?(?:help(?: me)?|(?:any |some |give me |got any )?(?:quick"
              + " )?(?:tips?|advice|ideas?|suggestions?|help|remed(?:y|ies))|what to do|what (?:can"
              + "|should|could|do|would) (?:i|you|one) do)(?: (?:with|about|for|against)"
              + " (?:it|this|that|them))?(?: (?:please|pls|now|then|today)){0,2}[?!.…]*");

  private static final String A_MEDICINE =
      "(?:doses?|pills?|tablets?|pain ?killers?|meds?|" + Painkillers.NAMES + "|aleve|voltaren)";
  private static final Phrasing MEDICINE =
      Phrasing.of(
          LEAD
              + "(?:what|which|when|how (?:much|many|often|soon)|is"
              + " (?:it|there)|should|can|could|may|do)\\b.{0,40}\\b(?:(?:take|have|try|use|double)"
              + " (?:(?:an?|another|one|two|more|some|any|extra|the|my|of) ){0,3}"
              + A_MEDICINE
              + "\\b.{0,30}|take(?: (?:another|one|two|more|something|anything|some|it|them|extra"
              + "|any))?(?: more)?(?: (?:for|now|today|tonight|again|with|on)\\b.{0,30})?)[?!. ]*");

  private static final Pattern A_NUMBER =
      Pattern.compile(
          "\\b\\d+|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|half|mine)\\b");

  private static final Phrasing POINTS = Phrasing.of("\\b(?:it|that|this|those|these|they)\\b");

  private static final String OF_HELP = "any tips?";
  private static final String OF_A_MEDICINE = "should i take another painkiller?";

  private static final Set<Measure> NUMBERS =
      Set.of(Measure.PAIN, Measure.SLEEP_HOURS, Measure.STIFFNESS_MINUTES);

  /** What is never done in passing, and what asks for nothing. */
  private static final Set<Intent> LEFT =
      Set.of(
          Intent.DELETE_DATA,
          Intent.CANCEL,
          Intent.THANKS,
          Intent.GREETING,
          Intent.GOODBYE,
          Intent.START,
          Intent.EDIT_LAST_ANSWER,
          Intent.CHECKIN_NOW,
          Intent.SKIP_CHECKIN,
          Intent.FEEDBACK);

  /**
   * The two parts of such a text, which may still be something else.
   *
   * @param tells what has a number in it
   * @param question what asks
   */
  public record Parts(String tells, String question) {
    /** Whether a doctor or pharmacist is to be asked: "should i take another". */
    public boolean areOfAMedicine() {
      return question.equals(OF_A_MEDICINE);
    }
  }

  /** Seen by the words alone, before anything is read, as that takes time. */
  public static Optional<Parts> parts(String text) {
    var plain = SmallLetters.of(text);
    return text.length() > LONGEST || A_NUMBER.matcher(plain).results().count() > MOST_NUMBERS
        ? Optional.empty()
        : Halves.of(plain, BREAK, MOST_BREAKS)
            .flatMap(halves -> parts(halves).stream())
            .findFirst();
  }

  private static Optional<Parts> parts(Halves halves) {
    return A_NUMBER.matcher(halves.one()).find()
            && !QuestionForm.asks(halves.one())
            && ToldAndAsked.isOfADay(halves.one())
        ? question(halves.other()).map(question -> new Parts(halves.one(), question))
        : Optional.empty();
  }

  /**
   * Both, if one part plainly tells a number and the other asks what we can answer or decline.
   *
   * @param whole what the reader makes of all of it, which says what "is that bad?" points at
   */
  public static Optional<AskedBesides> of(Parts parts, Understood whole, Reading reading) {
    var report = reading.told(parts.tells());
    if (report.values().keySet().stream().noneMatch(NUMBERS::contains)) {
      return Optional.empty();
    }
    var understood =
        POINTS.matcher(parts.question()).find() && whole instanceof Understood.Question
            ? whole
            : reading.read(parts.question(), Context.fresh());
    return isForUs(understood)
        ? Optional.of(new AskedBesides(report, parts.question(), understood))
        : Optional.empty();
  }

  private static Optional<String> question(String asks) {
    if (HELP.matcher(asks).matches()) {
      return Optional.of(OF_HELP);
    }
    if (MEDICINE.matcher(asks).matches()) {
      return Optional.of(OF_A_MEDICINE);
    }
    return ASKS.matcher(asks).matches()
        ? Optional.of(asks.endsWith("?") ? asks : asks + "?")
        : Optional.empty();
  }

  private static boolean isForUs(Understood understood) {
    return switch (understood) {
      case Understood.Question(Answer.NotCovered(var kind, _)) -> kind != Answer.Kind.FAR;
      case Understood.Question _ -> true;
      case Understood.Wish(var request) -> !LEFT.contains(request.intent());
      case Understood.Told _,
          Understood.SmallTalk _,
          Understood.Doubt _,
          Understood.Foreign _,
          Understood.Danger _ ->
          false;
    };
  }
}
