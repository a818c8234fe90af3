package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The check-in of the day, at the person's own time. */
final class Prompt implements Alarm {
  /** A check-in that is this late is let go: there is one for today if still timely, none more. */
  static final Duration TIMELY = Duration.ofHours(6);

  static final String HOW = "how/";

  private final CheckIns checkIns;

  Prompt(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public Instant next(Settled here, Scene scene) {
    return next(here, scene.at());
  }

  /** When the next check-in is to be sent; in the past if it is due now. */
  static Instant next(Settled here, Instant at) {
    var from = here.marks().prompted().plusDays(1);
    return Due.next(here.profile(), from, here.profile().timetable().checkInAt(), TIMELY, at);
  }

  /** Today's check-in, unless all of it was said already. */
  @Override
  public Move ring(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var prompted = here.with(here.marks().prompted(today));
    if (here.marks().askHow()) {
      return Move.to(prompted.with(new Focus.AskedHow(today)), how(today));
    }
    return checkIns.of(here.profile(), today, scene).open().isEmpty()
        ? Move.to(prompted)
        : checkIns.open(prompted, today, scene);
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    return Move.to(here.with(here.marks().prompted(here.profile().dayAt(scene.at()))));
  }

  private static Outbound how(LocalDate day) {
    return new Outbound.Question(
        HOW + day,
        Wording.HOW_ARE_YOU,
        List.of(
            List.of(
                new Choice(Wording.BETTER, HOW + day + "/better"),
                new Choice(Wording.NO_BETTER, HOW + day + "/same"),
                new Choice(Wording.WORSE, HOW + day + "/worse"))));
  }
}
