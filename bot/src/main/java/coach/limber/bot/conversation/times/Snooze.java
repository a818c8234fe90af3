package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Marks;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.TimeWords;
import java.time.Instant;

/** The check-in once more, because the person said later. */
public final class Snooze implements Alarm {
  private final Prompt prompt;

  public Snooze(Prompt prompt) {
    this.prompt = prompt;
  }

  @Override
  public Instant next(Settled here, Scene scene) {
    var until = here.marks().snoozedUntil();
    return until.equals(Marks.NOT) ? Step.NEVER : until;
  }

  /** On another day than it was meant for it is let go, and so are questions answered meanwhile. */
  @Override
  public Move ring(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    if (!here.profile().dayAt(here.marks().snoozedUntil()).equals(today)) {
      return giveWay(here, scene);
    }
    if (!here.marks().prompted().isBefore(today)) {
      return prompt.again(over(here), scene);
    }
    return here.focus() instanceof Focus.CheckingIn(var day)
        ? prompt.again(over(here), day, scene)
        : giveWay(here, scene);
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    return Move.to(over(here));
  }

  /** When the person is asked, said to somebody for whom nothing changes. */
  public static String asBefore(Settled here, Instant at) {
    var until = here.marks().snoozedUntil();
    var profile = here.profile();
    return until.isAfter(at)
        ? CheckInWords.later(until.atZone(profile.zone()).toLocalTime())
        : SettingWords.allRight(TimeWords.asked(profile, profile.dayAt(at)));
  }

  private static Settled over(Settled here) {
    return here.with(here.marks().snoozed(Marks.NOT));
  }
}
