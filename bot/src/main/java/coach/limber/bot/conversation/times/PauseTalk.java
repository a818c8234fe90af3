package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.knowledge.language.Absence;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is said of being left alone that is no plain pause: only for today, for good, or not at all
 * since nobody goes away.
 */
public final class PauseTalk {
  private static final Phrasing TODAY =
      Phrasing.of(
          "\\b(?:(?:for|just|only) (?:today|tonight|this evening|the day|the night)|today only|no"
              + " more (?:questions |messages |of this )?(?:today|tonight))\\b");

  private static final Phrasing FOR_GOOD =
      Phrasing.of(
          "\\b(?:unsubscribe|opt (?:me )?out|(?:stop|quit|no more|cease|end)(?: all| any| the|"
              + " these| your){0,9}"
              + " (?:messag\\w*|text\\w*|send\\w*|contact\\w*|writ\\w*|bother\\w*|bugg\\w*|everything))\\b");

  /** Away, and to be asked nevertheless. */
  private static final Phrasing ASK_ALL_THE_SAME =
      Phrasing.of(
          "(?<!don'?t )(?<!not )(?<!then )\\b(?:still (?:ask|check in with)"
              + " me|keep (?:asking|on asking|the questions|checking in)|carry on asking|go on"
              + " asking|ask me (?:anyway|all the same|as usual|still))\\b");

  private static final Phrasing STAYING =
      Phrasing.of(
          "(?:(?:no|nope|wait|sorry|oops|actually|ok|well|oh|and|but|so|we'?re|turns out|on second"
              + " thoughts?|in the end|after all)[,.!]? ){0,4}(?:(?:i'?m|we'?re|i am|we are|i"
              + " will|i won'?t|we won'?t|(?=not |no longer )) ?(?:not |no longer |never )?(?:be"
              + " )?(?:going|travell?ing|flying|leaving|going to go|away|off)(?<where>(?:"
              + " (?:away|anywhere|travelling|on (?:a |my |our |the"
              + " )?(?:holidays?|vacation|trip|journey)|after all|any ?more|now|then)){0,3}| to"
              + " (?<place>[\\p{L}][\\p{L} ]{2,30}?))(?: after all| any ?more| now| in the end|"
              + " then){0,2}|(?:(?:we|i)(?:'ve| have)? )?(?:cancel(?:led)?|call(?:ed)?"
              + " off|forget|scrap(?:ped)?|drop(?:ped)?|bin(?:ned)?) (?:the|my|our|that|this)"
              + " (?:holidays?|trip|vacation|journey|break|time off)|(?:the |my |our"
              + " )?(?:holidays?|trip|vacation|journey|travels?)(?:'s| is| are| was| got| has been|"
              + " have been)? (?:off|cancell?ed|called off|not happening|fallen through|no"
              + " more))[.! ]*");
  private static final Phrasing NOT = Phrasing.of("\\b(?:not|no longer|never|won'?t)\\b");

  private PauseTalk() {}

  /** Whether only this day is meant. */
  public static boolean isForToday(String text) {
    return TODAY.matcher(SmallLetters.of(text)).find();
  }

  /** A pause; who wants no messages at all is told what else there is. */
  public static Move pause(Settled here, String text, Scene scene) {
    if (ASK_ALL_THE_SAME.matcher(SmallLetters.of(text)).find()) {
      return Move.to(here, new Outbound.Text(SettingWords.ASKING_ALL_THE_SAME));
    }
    var today = here.profile().dayAt(scene.at());
    var open = Absence.in(text, today).end() instanceof Absence.End.Open;
    return open && FOR_GOOD.matcher(SmallLetters.of(text)).find()
        ? Schedules.pauseForGood(here, scene)
        : Schedules.pause(here, text, scene);
  }

  /** Whether somebody says that they do not go away; {@code isPlace} knows names of places. */
  public static boolean staysHere(String text, Predicate<String> isPlace) {
    var said = STAYING.matcher(SmallLetters.of(text));
    if (!said.matches()) {
      return false;
    }
    return said.group("where") == null
        || (NOT.matcher(SmallLetters.of(text)).find()
            && Optional.ofNullable(said.group("place")).filter(isPlace.negate()).isEmpty());
  }
}
