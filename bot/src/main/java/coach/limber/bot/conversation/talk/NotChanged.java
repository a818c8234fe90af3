package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.times.Snooze;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NudgeWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.knowledge.language.CalendarWords;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Times;
import coach.limber.knowledge.language.WholeForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A wish of ours that is denied: "don't skip today", "please don't ask at 6". */
final class NotChanged {
  private static final String LEAD =
      "(?:(?:please|pls|no|wait|actually|but|oh|and|so|hey|ok|okay|well|sorry)[,.!? ]+){0,4}"
          + "(?:don'?t|do not|never)(?: you)?(?: ever| please| dare)? ";
  private static final String CLOSING =
      "(?:,? (?:please|pls|though|then|yet|at all|again|ok)){0,2}[.! ]*";
  private static final WholeForm KEEPS =
      WholeForm.of(
          LEAD
              + "(?:skip|pause|stop|cancel|end|change|move|drop|leave out|turn off|switch"
              + " off|quit)(?: (?:today(?:'?s)?|tonight(?:'?s)?|tomorrow(?:'?s)?|it|this|that|me|my"
              + "|the|your|any|of|on|asking|messaging|nudging|reminding|checking|in|with|check-?ins?"
              + "|questions?|nudges?|reminders?|tips|times?|anything|everything|"
              + CalendarWords.WEEKDAY
              + "s?|weekends?)){0,5}"
              + CLOSING);
  private static final Pattern OF_NUDGES = Pattern.compile("\\b(?:nudg\\w+|tips)\\b");

  private static final WholeForm NOT_AT =
      WholeForm.of(
          LEAD
              + "(?:ask|message|text|ping|bother|check in(?: with)?|remind)(?: me)?(?: at| around|"
              + " by)? (?<time>(?:(?:half (?:past )?)?\\d{1,2}(?:[:.]\\d\\d)?"
              + " ?(?:am|pm|o'?clock)?|noon|midnight|midday)(?: (?:in the"
              + " (?:morning|afternoon|evening)|at night))?)"
              + CLOSING);

  private final CheckIns checkIns;

  NotChanged(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** Nothing if the text denies none, or what it denies is so. */
  Optional<Move> said(Settled here, String text, Scene scene) {
    var heard = SmallLetters.of(text);
    var today = here.profile().dayAt(scene.at());
    if (here.profile().pause().isOnOrPlanned(today)) {
      return Optional.empty();
    }
    if (KEEPS.fits(heard)) {
      return Optional.of(
          OF_NUDGES.matcher(heard).find()
              ? checkIns.answered(here, NudgeWords.whenNudged(here.profile().habits()), scene)
              : stays(here, scene));
    }
    return NOT_AT
        .in(heard)
        .map(hour -> hour.group("time").strip())
        .filter(hour -> !isAskedAt(here, hour))
        .map(
            hour ->
                checkIns.answered(
                    here, SettingWords.notAt(hour, TimeWords.asked(here.profile(), today)), scene));
  }

  /** A day that was left out already can still be told. */
  private Move stays(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var words = Snooze.asBefore(here, scene.at());
    return wasLeftOut(here, today, scene)
        ? Move.to(
            here,
            new Outbound.Question(
                "stays",
                words,
                List.of(List.of(new Choice(CheckInWords.CHECK_IN_NOW, CheckIns.NOW)))))
        : checkIns.answered(here, words, scene);
  }

  private static boolean wasLeftOut(Settled here, LocalDate today, Scene scene) {
    return here.focus() instanceof Focus.Idle
        && here.marks().prompted().equals(today)
        && scene.diary().day(today).isEmpty();
  }

  /** "6" is of the morning or of the evening. */
  private static boolean isAskedAt(Settled here, String words) {
    var asked = here.profile().timetable().everyTime();
    return Times.in("at " + words).all().stream().anyMatch(asked::contains);
  }
}
