package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What means one thing only where the day's questions stand as they do, and is heard before
 * anything else: a plain answer to the open one, all answers in one line, something to add.
 */
final class HeardFirst {
  private static final Pattern WAITS =
      Pattern.compile(
          "(?:(?:ok|oh|um+|sorry|no|please|pls|just)[, ]+){0,2}(?:hold on|hang on|bear with me"
              + "|(?:just |give me )?(?:one|a|1) (?:sec(?:ond)?|minute|min|moment|mo))(?:"
              + " (?:please|pls|a (?:sec(?:ond)?|minute|min|moment|bit)|there)){0,2}[.! ]*");

  private final CheckIns checkIns;
  private final PlainAnswer plainAnswer;
  private final InOneLine inOneLine;
  private final FromYesterday fromYesterday;
  private final AddedToNotes addedToNotes;
  private final AndWhat andWhat;
  private final WhatWasDifferent whatWasDifferent;

  HeardFirst(CheckIns checkIns, Reading reading, Answers answers) {
    this.andWhat = new AndWhat(reading, answers);
    this.whatWasDifferent = new WhatWasDifferent(reading);
    this.checkIns = checkIns;
    this.plainAnswer = new PlainAnswer(checkIns);
    this.inOneLine = new InOneLine(checkIns, reading);
    this.fromYesterday = new FromYesterday(checkIns, reading);
    this.addedToNotes = new AddedToNotes(checkIns, reading);
  }

  /** Nothing if the text is none of this. */
  Optional<Move> said(Settled here, String text, Understood understood, Scene scene) {
    return switch (here.focus()) {
      case Focus.CheckingIn(var day) ->
          waits(here, text)
              .or(() -> fromYesterday.said(here, day, text, understood, scene))
              .or(() -> plainAnswer.said(here, day, text, understood, scene))
              .or(() -> inOneLine.said(here, day, text, scene))
              .or(() -> addedToNotes.said(here, text, scene))
              .or(() -> Eased.said(here, text, checkIns, scene));
      case Focus.Idle() ->
          waits(here, text)
              .or(() -> fromYesterday.missed(here, text, scene))
              .or(() -> addedToNotes.said(here, text, scene))
              .or(() -> andWhat.said(here, text))
              .or(() -> addedToNotes.food(here, text, scene))
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

  private static Optional<Move> waits(Settled here, String text) {
    return WAITS.matcher(SmallLetters.of(text)).matches()
        ? Optional.of(Move.to(here, new Outbound.Text(AnswerWords.TAKE_YOUR_TIME)))
        : Optional.empty();
  }
}
