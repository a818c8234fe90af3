package coach.limber.bot.conversation.times;

import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.dialogue.Timetable.Trip;
import coach.limber.knowledge.language.Absence;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The end of a journey: in silence the person's clock is that of home again. */
public final class Homecoming implements Alarm {
  /** When a journey ends is not when it begins: "to rome on friday, back on the 27th". */
  private static final Pattern RETURN =
      Pattern.compile(
          "(?i)[,;.]?(?: and| but| then)?(?: i(?:'?ll| will)(?: be)?| i'm| we(?:'?ll| will)(?:"
              + " be)?| we're)? ?\\b(?:(?:coming|getting|flying|heading)"
              + " )?(?:back|home|return(?:ing)?)\\b(?! to\\b).{0,80}$");

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
  private static final WholeForm THERE =
      WholeForm.of(
          "(?:(?:hi|hey|ok|so|we|i|yes|well|hello|finally|safely|just|now|have|all|made"
              + " it|arrived|landed)[,.! ]+){0,4}"
              + "(?:(?:i'?m|we'?re|i am|we are|am|i'?ve|we'?ve|got|made it) ){0,2}"
              + "(?:here|there|made it|got (?:in|here|there)|in|off the plane|on the ground"
              + "|through (?:customs|passport control)|(?:at|in) (?:the|my|our)"
              + " (?:hotel|airport|airbnb|flat|apartment|hostel|holiday home))(?:"
              + " (?:now|safely|at last|finally|ok|today|already|in one piece)){0,3}[.! ]*");
  private static final Phrasing AT_HOME = Phrasing.of("(?i)\\bhome\\b");

  /** In days: how long after its beginning a journey's end is still meant by "I'm here". */
  private static final int LATEST = 14;

  /** In days: somebody who changed their clock longer ago than this has moved. */
  private static final int LATELY = 31;

  private static final Phrasing PLAINLY = Phrasing.of("(?i)\\b(?:home|early|from)\\b");
  private static final Phrasing HOME_AND =
      Phrasing.of("(?i)" + BACK + "(?:[,.!;]+ (?:and )?| and )(?<rest>.{1,200})");

  @Override
  public Instant next(Settled here, Scene scene) {
    return switch (here.profile().timetable().trip()) {
      case Trip.None(), Trip.Open _, Trip.Ahead _, Trip.Since _ -> Step.NEVER;
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

  /** Where they are who told of a journey and say that they have arrived, or just "I'm here". */
  public static Optional<ZoneId> arrivedAt(Settled here, String text, LocalDate today) {
    return here.profile().timetable().trip() instanceof Trip.Ahead(var day, var there)
            && !today.isBefore(day.minusDays(1))
            && today.isBefore(day.plusDays(LATEST))
            && (isJustLanded(text) || THERE.fits(SmallLetters.of(text)))
        ? Optional.of(there)
        : Optional.empty();
  }

  /**
   * By whose clock they lived until lately who say that they are home and never told of a journey.
   */
  public static Optional<ZoneId> before(Settled here, String text, LocalDate today) {
    return here.profile().timetable().trip() instanceof Trip.Since(var day, var before)
            && today.isBefore(day.plusDays(LATELY))
            && isSaidIn(text)
            && AT_HOME.matcher(text).find()
        ? Optional.of(before)
        : Optional.empty();
  }

  /** The clock that they call home's. */
  public static Optional<ZoneId> homesClock(Settled here) {
    var trip = here.profile().timetable().trip();
    return trip.awayFrom()
        .or(
            () ->
                trip instanceof Trip.Since since ? Optional.of(since.before()) : Optional.empty());
  }

  /** Whoever tells of a journey to come need not say again where it went. */
  public static Settled towards(Settled here, ZoneId there, String text, Instant at) {
    var today = here.profile().dayAt(at);
    var times = here.profile().timetable();
    var from = Absence.in(RETURN.matcher(text).replaceFirst(""), today).from();
    return there.equals(here.profile().zone()) || times.trip().awayFrom().isPresent()
        ? here
        : here.with(
            here.profile()
                .with(times.with(new Trip.Ahead(from.isBefore(today) ? today : from, there))));
  }

  /**
   * What is kept of the place left behind by somebody who now lives by the clock of another, and
   * said nothing of a journey.
   */
  public static Trip after(Settled here, ZoneId there, LocalDate today) {
    var now = here.profile().zone();
    return switch (here.profile().timetable().trip()) {
      case Trip.Ahead _ -> there.equals(now) ? new Trip.None() : new Trip.Open(now);
      case Trip.None() -> there.equals(now) ? new Trip.None() : new Trip.Since(today, now);
      case Trip.Since since -> there.equals(since.before()) ? new Trip.None() : since;
      case Trip.Until _, Trip.Open _ -> new Trip.None();
    };
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
