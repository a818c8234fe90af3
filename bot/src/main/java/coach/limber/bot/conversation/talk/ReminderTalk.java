package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.life.UnfitHabit;
import coach.limber.bot.conversation.times.Schedules;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;

/** "Stop sending me the second message": the reminder of somebody who is asked once a day. */
final class ReminderTalk {
  private static final String OPENING =
      "(?:(?:please|pls|can you|could you|hey|and|but|just|i want you to|ok)[, ]+){0,3}";
  private static final WholeForm OFF =
      WholeForm.of(
          OPENING
              + "(?:(?:stop|no(?: more)?|don't|do not|dont|quit|drop|skip|leave out|i don't"
              + " (?:want|need|like))(?: (?:send(?:ing)?|writ(?:e|ing)))?(?: me)?(?:"
              + " (?:the|that|those|these|your|a|any))?"
              + " (?:second|follow-?up|extra|repeat(?:ed)?|late)"
              + " (?:messages?|ones?|pings?|texts?|notifications?|check-?ins?|questions?|prompts?)|(?:stop|don't|do"
              + " not|dont|no need to)"
              + " (?:chas(?:e|ing)|remind(?:ing)?|nag(?:ging)?|ask(?:ing)?|messag(?:e|ing)|writ(?:e|ing)(?:"
              + " to)?|text(?:ing)?)(?: me)? (?:twice|again (?:if|when) i (?:don't|haven't|didn't)"
              + " (?:answer|reply)(?:ed)?|a second time|(?:two|2|a few) hours later)|(?:one|a"
              + " single) message (?:a day |each day )?is (?:enough|plenty))(?: (?:please|pls|any"
              + " ?more|thanks|a day)){0,2}[.! ]*");

  private static final String UNANSWERED =
      "(?: (?:if|when|whenever|after|just because|every time) (?:i|i've|i'm) (?:don'?t|do"
          + " not|didn'?t|did not|haven'?t|have"
          + " not|forget|forgot|miss|missed|skip|skipped|not|late|ignore|ignored)(?:"
          + " (?:to|yet|it|you|your|the|a|one|questions?|messages?|check-?ins?|answer(?:ed|ing)?|repl(?:y|ied|ying)|respond(?:ed|ing)?|check(?:ed)?"
          + " ?in)){0,5})?";

  private static final WholeForm NO_REMINDING =
      WholeForm.of(
          OPENING
              + "(?:(?:don't|do not|dont|stop|no need to|never|you (?:don't|needn't) (?:have|need)"
              + " to) (?:remind(?:ing)?|chas(?:e|ing)|nag(?:ging)?|prod(?:ding)?)"
              + " me|(?:no(?: more)?|without|skip the|leave out the|i don't (?:want|need)(?: any)?"
              + ") (?:reminders?|reminding|chasers?|chasing|nagging|follow-?ups?))"
              + UNANSWERED
              + "(?: (?:please|any ?more|again|thanks|of (?:it|this)|every day)){0,2}[.! ]*");

  /** "Please only ask once a day, no chasers". */
  private static final WholeForm ONCE_AND_NO_MORE =
      WholeForm.of(
          OPENING
              + "(?:(?:only|just) )?(?:(?:ask|message|text|ping|prompt)(?: me)? )?(?:(?:only|just)"
              + " )?(?:once|one (?:message|text|prompt))(?: (?:a|per|each) day)?(?: (?:is|will be)"
              + " (?:enough|plenty|fine|it))?[,.;: -]+(?:and |with |then |but )?(?:no(?:"
              + " more)?|don't|without|skip the)(?: (?:any|send|the))?"
              + " (?:chasers?|chasing|reminders?|reminding|nagging|follow-?ups?|second"
              + " (?:one|message|text)|repeats?)(?: me)?"
              + UNANSWERED
              + "[.! ]*");

  private ReminderTalk() {}

  static Optional<Move> said(Settled here, String text) {
    if (UnfitHabit.remindsOfMedicines(text)) {
      return Optional.of(Move.to(here, new Outbound.Text(PlanWords.NO_MEDICINE_REMINDERS)));
    }
    if (isUnwanted(SmallLetters.of(text))) {
      var off = Schedules.remind(here, false);
      return Optional.of(
          off.inOther(
              List.of(
                  new Outbound.Text(
                      SettingWords.noReminders(TimeWords.of(here.profile().timetable()))))));
    }
    return !here.profile().timetable().isTwice() && OFF.fits(SmallLetters.of(text))
        ? Optional.of(Schedules.remind(here, false))
        : Optional.empty();
  }

  private static boolean isUnwanted(String plain) {
    return NO_REMINDING.fits(plain) || ONCE_AND_NO_MORE.fits(plain);
  }
}
