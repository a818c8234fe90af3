package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.conversation.Timetable.Trip;
import java.time.Instant;

/** The end of a journey: in silence the person's clock is that of home again. */
final class Homecoming implements Alarm {
  @Override
  public Instant next(Settled here, Scene scene) {
    return switch (here.profile().timetable().trip()) {
      case Trip.None() -> Step.NEVER;
      case Trip.Until(var day, _) -> day.atStartOfDay(here.profile().zone()).toInstant();
    };
  }

  @Override
  public Move ring(Settled here, Scene scene) {
    return giveWay(here, scene);
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    return Move.to(home(here));
  }

  static Settled home(Settled here) {
    var profile = here.profile();
    return switch (profile.timetable().trip()) {
      case Trip.None() -> here;
      case Trip.Until(_, var home) ->
          here.with(profile.in(home).with(profile.timetable().with(new Trip.None())));
    };
  }
}
