package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.Question;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.AnswerWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.checkin.AnswerInWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The open question answered in a few ordinary words, which would mean something else anywhere
 * else: "about half an hour i think", "yep fine", "both".
 */
public final class PlainAnswer {
  private static final int LONGEST = 60;
  private static final Duration LATER = Duration.ofHours(1);
  private static final String LEAD =
      "(?:(?:oh|well|um+|just|only|hm+|sorry|ok|still|it's|its|i'm|im|i am|i'll be|kind"
          + " of|a bit|probably|mostly|yes|yeah|no|the|my|on the|in the)[, ]+){0,4}";
  private static final String END =
      "(?:,? (?:really|today|now|right now|thanks|thank you|please|i (?:think|guess|suppose)|than"
          + " yesterday|then|again|at the moment|sorry)){0,3}[.! ]*";
  private static final WholeForm SIDE =
      WholeForm.of(
          LEAD
              + "(?:left|right|both|other)(?: (?:one|ones|side|sides|of them|hand side|and"
              + " right))?"
              + END);
  private static final WholeForm FEELING =
      WholeForm.of(
          LEAD
              + "(?:fine|good|ok|okay|alright|all right|great|not great|(?:could|can|might) be"
              + " (?:better|worse)|(?:much |a lot |a bit |a little |slightly |far )?(?:better"
              + "|worse)|so-so|so so|meh|not (?:too |so )?(?:good|great|well)|has been better|been"
              + " better|up and down|back to normal)"
              + END);
  private static final WholeForm LENGTH =
      WholeForm.of(
          LEAD
              + "(?:all (?:day|morning|afternoon|night|the time)(?: long)?|forever|ages|for ages"
              + "|for hours|hours(?: and hours)?|(?:quite )?a (?:long )?while|(?:a )?(?:long"
              + " )?time|too long|not (?:too |very |so |that )?long|most of (?:the|my)"
              + " (?:day|morning)|(?:un)?till? (?:about |around )?(?:lunch(?:time)?|noon|midday"
              + "|breakfast|dinner(?:time)?|the (?:afternoon|evening)|(?:i|my)"
              + " [\\p{L} ]{2,25}|\\d{1,2}(?: ?[ap]m)?)|a bit)"
              + END);
  private static final WholeForm YES =
      WholeForm.of("(?:yes|yep|yeah|yup|y|yes i did|i did|sure|yes please|it does|they do)[.! ]*");
  private static final WholeForm BUSY =
      WholeForm.of(
          LEAD
              + "(?:(?:in|at) (?:a |the"
              + " )?(?:meeting|work|class|shop|shops|appointment|cinema|doctor's|dentist)|driving|cooking|on"
              + " the (?:phone|bus|train)|brb|be right back|busy|working|eating|out(?: and"
              + " about)?|with (?:people|friends|family|someone)|tied up)"
              + END);
  private static final WholeForm TOMORROW =
      WholeForm.of(
          LEAD
              + "(?:(?:can|could|shall|may) (?:we|i) (?:do|finish|answer) (?:this|it|that) |let's"
              + " (?:do|finish) (?:this|it) |i'?ll (?:do|finish|answer) (?:this|it)"
              + " )(?:tomorrow|another day)"
              + END);
  private static final WholeForm NONE = WholeForm.of("(?:n/?a|not applicable|[-–—/]{1,3})[. ]*");
  private static final WholeForm DONE =
      WholeForm.of(
          "(?:(?:but|no|oh|wait)[, ]+){0,2}i(?:'ve| have)? (?:just |already"
              + " )(?:did|done|answered|finished) (?:it|that|this|them|the check-?in)[.! ]*");

  private static final Set<Measure> LENGTHS =
      Set.of(Measure.STIFFNESS_MINUTES, Measure.MOVEMENT_MINUTES);
  private static final Set<Measure> NAMED =
      Set.of(Measure.GUT_OK, Measure.JOINTS, Measure.TRIGGERS, Measure.SUPPORTS);

  private final CheckIns checkIns;
  private final HabitAnswer ofHabits;

  public PlainAnswer(CheckIns checkIns) {
    this.checkIns = checkIns;
    this.ofHabits = new HabitAnswer(checkIns);
  }

  public Optional<Move> said(
      Settled here, LocalDate day, String text, Understood understood, Scene scene) {
    var open = checkIns.of(here.profile(), day, scene).open();
    if (text.length() > LONGEST || text.contains("?") || open.isEmpty()) {
      return Optional.empty();
    }
    var question = open.get();
    var plain = SmallLetters.of(text);
    return ofHabits
        .leftOut(here, day, plain, understood, scene)
        .or(
            () ->
                answer(question, text)
                    .map(report -> checkIns.told(here, day, report, Origin.TYPED, scene)))
        .or(() -> ofHabits.answered(here, day, question, plain, understood, scene))
        .or(() -> without(here, day, question, plain, scene))
        .or(
            () ->
                tells(understood, question)
                    ? Optional.empty()
                    : nearly(question, plain).map(words -> checkIns.explained(here, words, scene)));
  }

  /** What answers this question and needs no other words than these. */
  static Optional<Report> answer(Question question, String text) {
    return question.measures().stream()
        .findFirst()
        .flatMap(measure -> AnswerInWords.of(text, measure));
  }

  /** No answer, and none to come now. */
  private Optional<Move> without(
      Settled here, LocalDate day, Question open, String plain, Scene scene) {
    if (BUSY.fits(plain)) {
      return Optional.of(
          CheckIns.aloud(checkIns.later(here, day, scene.at().plus(LATER)), here, day));
    }
    if (TOMORROW.fits(plain)) {
      return Optional.of(CheckIns.aloud(checkIns.skip(here, day), here, day));
    }
    return NONE.fits(plain) && !open.canFailToApply()
        ? Optional.of(checkIns.pass(here, day, scene))
        : Optional.empty();
  }

  private static boolean tells(Understood understood, Question open) {
    return understood instanceof Understood.Told(var report)
        && open.measures().stream().anyMatch(measure -> report.value(measure).isPresent());
  }

  /** What to say to words that leave open what is asked for. */
  private static Optional<String> nearly(Question open, String plain) {
    var measures = open.measures();
    if (DONE.fits(plain)) {
      return Optional.of(AnswerWords.SOME_ARE_OPEN);
    }
    if (measures.contains(Measure.PAIN)) {
      return FEELING.fits(plain) ? Optional.of(AnswerWords.WHICH_NUMBER) : Optional.empty();
    }
    if (measures.contains(Measure.JOINTS) && SIDE.fits(plain)) {
      return Optional.of(AnswerWords.WHICH_JOINT);
    }
    if (measures.stream().anyMatch(LENGTHS::contains) && LENGTH.fits(plain)) {
      return Optional.of(AnswerWords.HOW_MANY_MINUTES);
    }
    return measures.stream().anyMatch(NAMED::contains) && YES.fits(plain)
        ? Optional.of(AnswerWords.WHICH_OF_THEM)
        : Optional.empty();
  }
}
