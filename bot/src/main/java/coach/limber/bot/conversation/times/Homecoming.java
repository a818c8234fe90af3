package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.dialogue.Timetable.Trip;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.time.Instant;
import java.util.Optional;

/** The end of a journey: in silence the person's clock is that of home again. */
public final class Homecoming implements Alarm {
  private static final String BACK =
      "(?:(?:hi|hey|ok|so|and|well|yes|just|finally|we'?ve|i'?ve|we|i|got|landed|arrived|i'?m|we'?re|i"
          + " am|we are|now|safely|am)[, ]+){0,5}(?:back|home)(?:"
          + " (?:early|home|again|now|already|safe(?:ly)?|at last|sooner|in (?:the )?(?:uk|us)|from"
          + " (?:my|our|the) (?:trip|holidays?|vacation|travels?))){0,6}";
  private static final WholeForm HOME = WholeForm.of(BACK + "[.! ]*");
  private static final WholeForm LANDED =
      WholeForm.of(
          "(?:(?:hi|hey|ok|so|we|i|we'?ve|i'?ve|finally|safely|just)[, ]+){0,4}(?:landed|touched"
              + " down|(?:i'm|we're|am|i am) (?:there|here) now|arrived)(?:"
              + " (?:safely|now|here|there|ok|at last)){0,2}[.! ]*");
  private static final Phrasing PLAINLY = Phrasing.of("(?i)\\b(?:home|early|from)\\b");
  private static final Phrasing HOME_AND =
      Phrasing.of("(?i)" + BACK + "(?:[,.!;]+ (?:and )?| and )(?<rest>.{1,200})");

  @Override
  public Instant next(Settled here, Scene scene) {
    return switch (here.profile().timetable().trip()) {
      case Trip.None(), Trip.Open _ -> Step.NEVER;
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
    return profile
        .timetable()
        .trip()
        .awayFrom()
        .map(profile::in)
        .map(home -> here.with(home.with(profile.timetable().with(new Trip.None()))))
        .orElse(here);
  }

  /** "I'm back home now", "home again". */
  public static boolean isSaidIn(String text) {
    return HOME.fits(SmallLetters.of(text));
  }

  /** There, but where is not said. */
  public static boolean isJustLanded(String text) {
    return LANDED.fits(SmallLetters.of(text));
  }

  /**
   * What is told by somebody who says first that they are back: "back early, pain 5 hands". Of one
   * who was not away "back again" may be the back.
   */
  public static Optional<String> besides(String text, boolean away) {
    var said = HOME_AND.matcher(text.strip());
    return said.matches() && (away || PLAINLY.matcher(text).find())
        ? Optional.of(said.group("rest"))
        : Optional.empty();
  }
}
