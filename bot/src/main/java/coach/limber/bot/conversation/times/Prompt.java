package coach.limber.bot.conversation.times;

import coach.limber.bot.checkin.HowOften;
import coach.limber.bot.checkin.Rhythm;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.dialogue.Alarm;
import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Due;
import coach.limber.bot.conversation.dialogue.Marks.Care;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Silence;
import coach.limber.bot.conversation.dialogue.Timetable.OtherHour;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.bot.diary.Diary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The check-in of the day, at the person's own time. The promise: a local date has one prompt and
 * never two, whatever the clocks do, wherever the person goes and however often the program is
 * restarted, if on that date there was a moment at or after its time, and no more than {@link
 * #TIMELY} after it, at which we ran; and if the person wants to be asked on it. What is past is
 * past: a date gets its prompt on that date or not at all.
 */
public final class Prompt implements Alarm {
  public static final Duration TIMELY = Duration.ofHours(6);

  private static final int TWICE = 2;

  private static final Duration A_DAY = Duration.ofHours(26);

  public static final String HOW = "how/";

  private final CheckIns checkIns;

  public Prompt(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public Instant next(Settled here, Scene scene) {
    return due(here, scene, TIMELY);
  }

  /** When the first check-in of someone is to be sent whose diary is still empty. */
  public static Instant first(Settled here, Instant at) {
    return due(here, new Scene(at, Diary.empty()), TIMELY);
  }

  /** When the next check-in is to be sent; in the past if it is due now. */
  private static Instant due(Settled here, Scene scene, Duration timely) {
    return Due.next(
        here.profile(), from(here, scene), here.profile().timetable()::first, timely, scene.at());
  }

  /** The first date on which they want to be asked after the last one, or once besides. */
  private static LocalDate from(Settled here, Scene scene) {
    var prompted = here.marks().prompted();
    var howOften = here.profile().questions().howOften();
    var next = Rhythm.next(howOften, scene.diary(), prompted);
    var eased = prompted.plusDays(here.marks().silence().everyDays());
    var usual = easesOff(here) && eased.isAfter(next) ? eased : next;
    return here.profile().timetable().otherHour() instanceof OtherHour.On(var day, _)
            && day.isAfter(prompted)
            && day.isBefore(usual)
            && !day.isBefore(here.profile().dayAt(scene.at()))
        ? day
        : usual;
  }

  /** Whoever wants to be asked so and so often is asked so, come what may. */
  public static boolean easesOff(Settled here) {
    return here.profile().questions().howOften() instanceof HowOften.AsItHelps;
  }

  /** Whether today's time has passed, however long ago, and nothing was sent. */
  public boolean isOwed(Settled here, Scene scene) {
    return !due(here, scene, A_DAY).isAfter(scene.at())
        && checkIns.of(here.profile(), here.profile().dayAt(scene.at()), scene).open().isPresent();
  }

  /** Today's check-in, unless all of it was said already. */
  @Override
  public Move ring(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    if (isToAskHow(here)) {
      return Move.to(caredFor(prompted(here, scene)).with(new Focus.AskedHow(today)), how(today));
    }
    var checkIn = checkIns.of(here.profile(), today, scene);
    if (checkIn.open().isEmpty()) {
      return giveWay(here, scene);
    }
    var silence = silence(here, scene);
    return easesOff(here) && silence.isLong() && !silence.eased()
        ? easing(here, scene)
        : checkIns.open(prompted(here, scene), checkIn, scene);
  }

  /** Whoever does not answer it twice has the usual questions again. */
  private static boolean isToAskHow(Settled here) {
    return here.marks().askHow() && here.marks().silence().prompts() < TWICE;
  }

  /** Who has said that they are all right is asked once. */
  private static Settled caredFor(Settled here) {
    return here.marks().care() == Care.ONCE ? here.with(here.marks().with(Care.NONE)) : here;
  }

  /** The check-in once more because they said later; or how they are, if that is still owed. */
  Move again(Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return isToAskHow(here) || checkIns.of(here.profile(), today, scene).open().isEmpty()
        ? ring(here, scene)
        : checkIns.open(here.with(here.marks().prompted(today)), today, scene);
  }

  /** The same of a day before this one, while its questions are open. */
  Move again(Settled here, LocalDate day, Scene scene) {
    return checkIns.open(here, day, scene);
  }

  /** Less from now on, and a pause if they like: said in the place of a day's questions. */
  private static Move easing(Settled here, Scene scene) {
    var next = prompted(here, scene);
    return Move.to(
        next.with(next.marks().with(next.marks().silence().easing())), Schedules.offer());
  }

  private static Settled prompted(Settled here, Scene scene) {
    var marks = here.marks().prompted(here.profile().dayAt(scene.at()));
    return here.with(marks.with(silence(here, scene).prompted(scene.at())));
  }

  /** A pause since the last check-in is no silence: who comes back from it is asked as before. */
  private static Silence silence(Settled here, Scene scene) {
    var silence = here.marks().silence();
    var profile = here.profile();
    return silence.prompts() > 0
            && profile
                .dayAt(silence.promptedAt())
                .datesUntil(profile.dayAt(scene.at()))
                .skip(1)
                .anyMatch(profile.pause()::covers)
        ? silence.broken()
        : silence;
  }

  @Override
  public Move giveWay(Settled here, Scene scene) {
    return Move.to(here.with(here.marks().prompted(here.profile().dayAt(scene.at()))));
  }

  private static Outbound how(LocalDate day) {
    return new Outbound.Question(
        HOW + day,
        SafetyWords.HOW_ARE_YOU,
        List.of(
            List.of(
                new Choice(SafetyWords.BETTER, HOW + day + "/better"),
                new Choice(SafetyWords.NO_BETTER, HOW + day + "/same"),
                new Choice(SafetyWords.WORSE, HOW + day + "/worse"))));
  }
}
