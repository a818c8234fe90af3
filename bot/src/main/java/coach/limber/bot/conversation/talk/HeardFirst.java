package coach.limber.bot.conversation.talk;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.day.AddedToNotes;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.Eased;
import coach.limber.bot.conversation.day.FromYesterday;
import coach.limber.bot.conversation.day.InOneLine;
import coach.limber.bot.conversation.day.OtherDays;
import coach.limber.bot.conversation.day.PlainAnswer;
import coach.limber.bot.conversation.day.WhatWasDifferent;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Marks.Care;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.habits.LatestNudge;
import coach.limber.bot.conversation.life.AfterDanger;
import coach.limber.bot.conversation.life.AndWhat;
import coach.limber.bot.conversation.life.CareSought;
import coach.limber.bot.conversation.life.OfTheTalk;
import coach.limber.bot.conversation.meaning.LaterOrShorter;
import coach.limber.bot.conversation.times.GoingAway;
import coach.limber.bot.conversation.wording.AnswerWords;
import coach.limber.bot.conversation.wording.Answers;
import coach.limber.bot.conversation.wording.ArticleWords;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.LifeTold;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.bot.conversation.wording.SmallWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.language.OtherLists;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;

/**
 * What means one thing only where the day's questions stand as they do, and is heard before
 * anything else: a plain answer to the open one, all answers in one line, something to add.
 */
public final class HeardFirst {
  private static final WholeForm OF_SOMEBODY =
      WholeForm.of(
          "(?:(?:ugh|argh|god|honestly|well)[, ]+){0,2}(?:my|the)"
              + " (?:boss|manager|ex|landlord|doctor|"
              + FamilyWords.ANY
              + "|job|work|weather|traffic|train|bus|phone)(?:"
              + " is| are|'s)(?: just| so| such| being| really| an?){0,3} [\\p{L} ]{3,30}[.! ]*");
  private static final WholeForm TO_DO =
      WholeForm.of(
          "(?:(?:i|must|need to|have to|got to|gotta|should|i'?ll|remember to|then)[,"
              + " ]+){0,3}(?:call|ring|phone|text|email|visit|see|meet|buy|collect|pay|feed)"
              + " (?!me\\b|back\\b|you\\b)[\\p{L} ]{2,25} (?:later|tonight|tomorrow)(?: on|"
              + " today)?[.! ]*");

  private static final WholeForm DAYS =
      WholeForm.of("(?:(?:and|on|ok|the)[, ]+){0,3}(?:weekends|weekdays) \\d{1,2}[.! ]*");
  private static final WholeForm HOUR_OR_PAIN = WholeForm.of("[1-9]|10");
  private static final WholeForm PAIN =
      WholeForm.of(
          "(?:(?:no|oh|sorry|it'?s|it is|that'?s|that was|i mean(?:t)?|the|my|a|joint)[, ]+){0,4}"
              + "pain(?: (?:of course|level|score|please|obviously)){0,2}[.! ]*");
  private static final WholeForm A_TIME =
      WholeForm.of(
          "(?:(?:no|oh|sorry|it'?s|it is|that'?s|that was|i mean(?:t)?|the|a)[, ]+){0,4}"
              + "time(?: (?:of course|please|obviously)){0,2}[.! ]*");
  private static final WholeForm HOW_KNOWN =
      WholeForm.of(
          "(?:(?:but|and|wait|so|hm+)[, ]+){0,2}how (?:do|did|would) you know(?: that)? (?:i'?m|i"
              + " am|i was|i have|i had|about my|my) [\\p{L} ]{3,40}[?.! ]*");
  private static final WholeForm WHAT_IT_TELLS =
      WholeForm.of(
          "(?:(?:so|and|ok|but)[, ]+){0,2}what (?:does|do|can) (?:that|this|it|all that|they)"
              + " (?:tell|say to|show)(?: you| us)?(?: now| then)?[?.! ]*");

  private static final int A_FORTNIGHT = 14;

  private final CheckIns checkIns;
  private final PlainAnswer plainAnswer;
  private final InOneLine inOneLine;
  private final FromYesterday fromYesterday;
  private final AddedToNotes addedToNotes;
  private final AndWhat andWhat;
  private final WhatWasDifferent whatWasDifferent;

  public HeardFirst(CheckIns checkIns, Reading reading, Answers answers) {
    this.andWhat = new AndWhat(reading, answers);
    this.whatWasDifferent = new WhatWasDifferent(reading);
    this.checkIns = checkIns;
    this.plainAnswer = new PlainAnswer(checkIns);
    this.inOneLine = new InOneLine(checkIns, reading);
    this.fromYesterday = new FromYesterday(checkIns, reading);
    this.addedToNotes = new AddedToNotes(checkIns, reading);
  }

  /** Nothing if the text is none of this. */
  public Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    return safeAfterAll(here, text, scene)
        .or(() -> lookedAt(here, text, scene))
        .or(() -> onAnotherList(here, text, scene))
        .or(() -> careSought(here, text, understood, scene))
        .or(() -> ofTheFocus(here, text, understood, scene));
  }

  /** "Add milk to my shopping list" adds nothing to what they ate. */
  private Optional<Move> onAnotherList(Settled here, String text, Scene scene) {
    return isFree(here) && OtherLists.isMeant(text)
        ? Optional.of(checkIns.answered(here, ArticleWords.FAR, scene))
        : Optional.empty();
  }

  /** "I'm safe now", where something else was talked of since the alarm. */
  private Optional<Move> safeAfterAll(Settled here, String text, Scene scene) {
    var marks = here.marks();
    var fine = here.focus() instanceof Focus.Idle && marks.care() == Care.UNTIL_THEY_SAY;
    return isFree(here)
            && marks.askHow()
            && !here.profile().dayAt(scene.at()).isAfter(marks.flagged().plusDays(1))
            && (AfterDanger.saysThatTheyAreSafe(text) || (fine && AfterDanger.saysAllIsWell(text)))
        ? Optional.of(
            checkIns.answered(
                here.with(marks.with(Care.ONCE)), SafetyWords.GLAD_YOU_ARE_SAFE, scene))
        : Optional.empty();
  }

  /** "Back from a&e, all fine", after an alarm of some days ago. */
  private Optional<Move> lookedAt(Settled here, String text, Scene scene) {
    var since = here.marks().flagged().plusDays(A_FORTNIGHT);
    return isFree(here)
            && !since.isBefore(here.profile().dayAt(scene.at()))
            && AfterDanger.saysItWasLookedAt(text)
        ? Optional.of(checkIns.answered(here, SafetyWords.GLAD_IT_IS_SEEN_TO, scene))
        : Optional.empty();
  }

  /** "Seen the gp", "i'll ring them": what a doctor says or will say is no question of ours. */
  private Optional<Move> careSought(Settled here, String text, Understood understood, Scene scene) {
    return isFree(here)
            && !(understood instanceof Understood.Told(var report) && !report.isEmpty())
            && !GoingAway.isStayInHospital(text)
        ? CareSought.answer(text)
            .or(() -> ofADoctor(text, understood))
            .map(words -> checkIns.answered(here, words, scene))
        : Optional.empty();
  }

  /** What the article does not cover, and what has no better answer of its own. */
  private static Optional<String> ofADoctor(String text, Understood understood) {
    var notCovered =
        understood instanceof Understood.Question(Answer.NotCovered _)
            || understood instanceof Understood.SmallTalk;
    return notCovered && LifeTold.answer(text).isEmpty()
        ? CareSought.ofADoctor(text)
        : Optional.empty();
  }

  private static boolean isFree(Settled here) {
    return here.focus() instanceof Focus.Idle || here.focus() instanceof Focus.CheckingIn;
  }

  private Optional<Move> ofTheFocus(Settled here, String text, Understood understood, Scene scene) {
    return switch (here.focus()) {
      case Focus.CheckingIn _
          when (LaterOrShorter.putsOff(text) || NudgeAnswer.isNotNow(text))
              && LatestNudge.of(here, scene).isPresent() ->
          Optional.empty();
      case Focus.CheckingIn _ when NudgeAnswer.isOfLearning(here, text, scene) -> Optional.empty();
      case Focus.CheckingIn(var day) ->
          fromYesterday
              .said(here, day, text, understood, scene)
              .or(() -> plainAnswer.said(here, day, text, understood, scene))
              .or(() -> OfTheTalk.waits(here, text))
              .or(() -> ofOthers(here, text, understood, scene))
              .or(() -> howItIsKnown(here, text, scene))
              .or(() -> inOneLine.said(here, day, text, scene))
              .or(() -> addedToNotes.said(here, text, scene))
              .or(() -> Eased.said(here, text, checkIns, scene));
      case Focus.Idle() ->
          timeOrPain(here, text, scene)
              .or(() -> OfTheTalk.waits(here, text))
              .or(() -> fromYesterday.missed(here, text, scene))
              .or(() -> addedToNotes.said(here, text, scene))
              .or(() -> andWhat.said(here, text))
              .or(() -> addedToNotes.food(here, text, scene))
              .or(() -> howItIsKnown(here, text, scene))
              .or(() -> ofWhatWasTold(here, text, scene))
              .or(() -> whatWasDifferent.said(here, text, understood, scene))
              .or(() -> Eased.said(here, text, checkIns, scene));
      case Focus.Asked _,
          Focus.AskedToErase _,
          Focus.AskedAge _,
          Focus.AskedHow _,
          Focus.AskedWhatToMend _,
          Focus.AskedAgain _,
          Focus.AskedOwnAgain _,
          Focus.AskedWhatWasDifferent _ ->
          Optional.empty();
    };
  }

  /** "8", right after "I'll ask you at 21:00", may be a time. */
  private Optional<Move> timeOrPain(Settled here, String text, Scene scene) {
    if (!scene.isJustAfter(here.marks().lately().ofTimes())) {
      return Optional.empty();
    }
    var number = text.strip();
    return HOUR_OR_PAIN.fits(number)
        ? Optional.of(
            Move.to(
                Turns.numberWeighed(here, number),
                new Outbound.Text(CheckInWords.timeOrPain(number))))
        : Turns.weighedNumber(here).flatMap(weighed -> settled(here, weighed, text, scene));
  }

  /** "Pain": the number was that. */
  private Optional<Move> settled(Settled here, String number, String text, Scene scene) {
    var plain = SmallLetters.of(text).strip();
    if (PAIN.fits(plain)) {
      var pain = OtherDays.pain(Double.parseDouble(number));
      return Optional.of(
          checkIns.told(here, here.profile().dayAt(scene.at()), pain, Origin.TYPED, scene));
    }
    return A_TIME.fits(plain)
        ? Optional.of(Move.to(here, new Outbound.Text(CheckInWords.thenATime(number))))
        : Optional.empty();
  }

  /** "My boss is an idiot" blames somebody else, "call mum later" is their own list. */
  private Optional<Move> ofOthers(Settled here, String text, Understood understood, Scene scene) {
    var plain = SmallLetters.of(text);
    if (understood instanceof Understood.SmallTalk && OF_SOMEBODY.fits(plain)) {
      return Optional.of(checkIns.answered(here, SmallWords.to("venting", text), scene));
    }
    return TO_DO.fits(plain)
        ? Optional.of(checkIns.answered(here, CheckInWords.TAP_OR_PASS, scene))
        : Optional.empty();
  }

  /** What is asked about the day that was told just now. */
  private static Optional<Move> ofWhatWasTold(Settled here, String text, Scene scene) {
    var plain = SmallLetters.of(text);
    if (DAYS.fits(plain)) {
      return Optional.of(Move.to(here, new Outbound.Text(AnswerWords.DAYS_AND_TIME)));
    }
    var told = here.turns().isEmpty() || here.turns().getLast().sentences().isEmpty();
    return told && WHAT_IT_TELLS.fits(plain) && !lineOf(here, scene).isEmpty()
        ? Optional.of(Move.to(here, new Outbound.Text(AnswerWords.ONE_DAY_TELLS_LITTLE)))
        : Optional.empty();
  }

  /** "How do you know i'm bloated", of what they told today. */
  private Optional<Move> howItIsKnown(Settled here, String text, Scene scene) {
    var line = lineOf(here, scene);
    return !line.isEmpty() && HOW_KNOWN.fits(SmallLetters.of(text))
        ? Optional.of(checkIns.answered(here, AnswerWords.youToldMe(line), scene))
        : Optional.empty();
  }

  private static String lineOf(Settled here, Scene scene) {
    return ReadBack.of(scene.diary().day(here.profile().dayAt(scene.at())));
  }
}
