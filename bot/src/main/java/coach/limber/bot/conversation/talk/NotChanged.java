package coach.limber.bot.conversation.talk;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.bot.conversation.wording.Wording;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.SmallLetters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A wish of ours that is denied: "don't skip today", "please don't ask at 6". */
final class NotChanged {
  private static final String LEAD =
      "(?:(?:please|pls|no|wait|actually|but|oh|and|so|hey|ok|okay|well|sorry)[,.!? ]+){0,4}"
          + "(?:don'?t|do not|never)(?: you)?(?: ever| please| dare)? ";
  private static final String CLOSING =
      "(?:,? (?:please|pls|though|then|yet|at all|again|ok)){0,2}[.! ]*";
  private static final Pattern KEEPS =
      Pattern.compile(
          LEAD
              + "(?:skip|pause|stop|cancel|end|change|move|drop|leave out|turn off|switch"
              + " off|quit)(?: (?:today(?:'?s)?|tonight(?:'?s)?|tomorrow(?:'?s)?|it|this|that|me|my"
              + "|the|your|any|of|on|asking|messaging|nudging|reminding|checking|in|with|check-?ins?"
              + "|questions?|nudges?|reminders?|tips|times?|anything|everything"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)){0,5}"
              + CLOSING);
  private static final Pattern NOT_AT =
      Pattern.compile(
          LEAD
              + "(?:ask|message|text|ping|bother|check in(?: with)?|remind)(?: me)?(?: at| around|"
              + " by)? (?<time>(?:half (?:past )?)?\\d{1,2}(?:[:.]\\d\\d)?"
              + " ?(?:am|pm|o'?clock)?|noon|midnight|midday)(?: (?:in the"
              + " (?:morning|afternoon|evening)|at night))?"
              + CLOSING);
  private static final int HALF_A_DAY = 12;

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
    if (KEEPS.matcher(heard).matches()) {
      return Optional.of(stays(here, scene));
    }
    var hour = NOT_AT.matcher(heard);
    return hour.matches() && !isAskedAt(here, hour.group("time"))
        ? Optional.of(
            checkIns.answered(
                here,
                Wording.notAt(hour.group("time").strip(), TimeWords.asked(here.profile(), today)),
                scene))
        : Optional.empty();
  }

  /** A day that was left out already can still be told. */
  private Move stays(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var words = Wording.allRight(TimeWords.asked(here.profile(), today));
    return wasLeftOut(here, today, scene)
        ? Move.to(
            here,
            new Outbound.Question(
                "stays", words, List.of(List.of(new Choice(Wording.CHECK_IN_NOW, CheckIns.NOW)))))
        : checkIns.answered(here, words, scene);
  }

  private static boolean wasLeftOut(Settled here, LocalDate today, Scene scene) {
    return here.focus() instanceof Focus.Idle
        && here.marks().prompted().equals(today)
        && scene.diary().day(today).isEmpty();
  }

  /** "6" is of the morning or of the evening. */
  private static boolean isAskedAt(Settled here, String words) {
    return Hours.in("at " + words).parts().stream()
        .flatMap(part -> part.times().stream())
        .flatMap(time -> Stream.of(time, time.plusHours(HALF_A_DAY)))
        .anyMatch(here.profile().timetable().everyTime()::contains);
  }
}
