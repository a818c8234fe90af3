package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.meaning.YesNo;
import coach.limber.bot.conversation.wording.Asides;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.DataWords;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.regex.Pattern;

/** Deleting everything: asked twice, then done at once. */
public final class Erasing {
  public static final String PREFIX = "erase/";
  private static final String KEEP = "erase/keep";
  private static final int TIMES = 2;
  private static final Pattern DELETE =
      Pattern.compile(
          "(?i)(?:(?:please|just|ok|okay|now|then|yes|and|so|right|go ahead and)[,"
              + " ]+){0,4}/?(?:delete|erase|wipe)(?:["
              + " ,]+(?:it|them|all|of|everything|the|lot|my|data|account|diary|for"
              + " good|now|please|completely)){0,9}[.! ]*");

  private static final Pattern COPY =
      Pattern.compile(
          "\\b(?:export|download|back ?up|(?:a|my) copy)\\b(?<!\\b(?:no|not|without an?) .{0,12})");

  /** "Delete all of them" of somebody who has habits is about those. */
  private static final Pattern OF_THEM =
      Pattern.compile(
          "(?:(?:please|just|ok|now|can you|and)[, ]+){0,3}(?:delete|remove|clear|erase)"
              + " (?:all|both|every one|each)(?: of)? (?:them|these|those)(?:"
              + " (?:please|now|again)){0,2}[.!? ]*");

  private Erasing() {}

  public static boolean wantsACopy(String text) {
    return COPY.matcher(SmallLetters.of(text)).find();
  }

  public static boolean isOfTheHabits(Settled here, String text) {
    return !here.profile().habits().plans().isEmpty()
        && OF_THEM.matcher(SmallLetters.of(text)).matches();
  }

  public static boolean isWishedFor(Understood understood) {
    return understood instanceof Understood.Wish(var request)
        && request.intent() == Intent.DELETE_DATA;
  }

  /** Before the first meeting has ended there is no diary: once is enough. */
  public static boolean hasNothingToLose(Dialogue here) {
    if (here instanceof Dialogue.Halted(var halted, _, _, _, _)) {
      return hasNothingToLose(halted);
    }
    return here instanceof Dialogue.Gone(var gone)
        ? hasNothingToLose(gone)
        : here instanceof Dialogue.Newcomer;
  }

  public static Move done() {
    return Move.to(new Dialogue.Stranger(), new Outbound.Text(DataWords.ERASED)).doing(Deed.ERASE);
  }

  public static Move ask(Settled here) {
    return ask(here, 1);
  }

  private static Move ask(Settled here, int time) {
    return Move.to(here.with(new Focus.AskedToErase(time)), question(time));
  }

  public static Outbound question(int time) {
    var yes = new Choice(time == 1 ? DataWords.ERASE : DataWords.ERASE_FOR_GOOD, PREFIX + time);
    return new Outbound.Question(
        PREFIX + time,
        time == 1 ? DataWords.ERASE_ALL : DataWords.ERASE_REALLY,
        List.of(List.of(yes, new Choice(DataWords.KEEP_IT, KEEP))));
  }

  /** A tap counts only while it answers the question that was asked last. */
  public static Move tapped(Settled here, String choice) {
    var asked = here.focus() instanceof Focus.AskedToErase(int time) ? time : 0;
    if (choice.equals(PREFIX + asked)) {
      return agreed(here, asked);
    }
    return asked == 0 ? Move.to(here, new Outbound.Text(CheckInWords.OLD_BUTTON)) : kept(here);
  }

  /** Whether a text says yes or no. */
  public static boolean isAnswer(String text) {
    return YesNo.of(text) != YesNo.NEITHER || DELETE.matcher(text).matches();
  }

  /** What they want to know, or to have, before they say yes or no. */
  public static boolean isFirst(String text, Understood understood) {
    return switch (understood) {
      case Understood.Question _, Understood.Doubt _ -> QuestionForm.asks(text);
      case Understood.Wish(var request) ->
          request.intent() == Intent.EXPORT_DATA || Asides.isTalkOfOurs(understood);
      case Understood.Danger _, Understood.Told _, Understood.SmallTalk _, Understood.Foreign _ ->
          false;
    };
  }

  /** Only a yes is one: whatever else is said, nothing is deleted. */
  public static Move said(Settled here, int asked, String text) {
    return switch (YesNo.of(text)) {
      case YES -> agreed(here, asked);
      case NO -> kept(here);
      case NEITHER -> DELETE.matcher(text).matches() ? agreed(here, asked) : kept(here);
    };
  }

  private static Move agreed(Settled here, int asked) {
    return asked < TIMES ? ask(here, asked + 1) : done();
  }

  private static Move kept(Settled here) {
    return Move.to(here.with(new Focus.Idle()), new Outbound.Text(DataWords.KEPT));
  }
}
