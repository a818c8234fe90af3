package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.TimeWords;
import coach.limber.bot.conversation.wording.Wording;
import coach.limber.knowledge.language.Hours;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import coach.limber.knowledge.language.SmallLetters;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Quiet until an hour of today, which is no pause: "in bed until noon", "pause until 3pm". */
public final class ForHours {
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:until|till|til) (?:about |around |at |after )?(?:(?<time>\\d{1,2}(?:[:.]\\d\\d)?"
              + " ?[ap]m|\\d{1,2} o'?clock|\\d{1,2}:\\d\\d)|(?<noon>noon|midday|lunch(?: ?time)?"
              + "|dinner(?: ?time)?|tea ?time|supper|(?:this )?(?:afternoon|evening)|tonight))\\b");

  /** An hour of another day ends a pause as ever. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "\\b(?:tomorrow|next|weeks?|days?|months?|from|every|(?:mon|tues|wednes|thurs|fri|satur"
              + "|sun)days?)\\b");

  private ForHours() {}

  /** The hour, if the text names one of today. */
  public static Optional<LocalTime> until(String text) {
    var plain = SmallLetters.of(text);
    var said = UNTIL.matcher(plain);
    if (!said.find() || OTHER_DAY.matcher(plain).find()) {
      return Optional.empty();
    }
    return said.group("noon") == null
        ? Hours.in("at " + said.group("time")).parts().stream()
            .flatMap(part -> part.times().stream())
            .findFirst()
        : Optional.of(
            switch (said.group("noon").substring(0, 2)) {
              case "no", "mi" -> LocalTime.NOON;
              case "lu" -> LocalTime.of(13, 0);
              case "te" -> LocalTime.of(17, 0);
              default -> LocalTime.of(18, 0);
            });
  }

  /** What would come before then is put off; else all stays as it is. */
  public static Move quiet(
      Settled here, String text, LocalTime time, CheckIns checkIns, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn || comesBefore(here, time, scene)
        ? Schedules.snooze(
            checkIns,
            here,
            new Request(Intent.SNOOZE, List.of(new Slot.UntilTime(time))),
            text,
            scene)
        : Move.to(
            here,
            new Outbound.Text(
                Wording.allRight(
                    TimeWords.asked(here.profile(), here.profile().dayAt(scene.at())))));
  }

  private static boolean comesBefore(Settled here, LocalTime time, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var now = scene.at().atZone(here.profile().zone()).toLocalTime();
    return here.marks().prompted().isBefore(today)
        && here.profile().timetable().first(today).stream()
            .anyMatch(asked -> asked.isAfter(now) && asked.isBefore(time));
  }
}
