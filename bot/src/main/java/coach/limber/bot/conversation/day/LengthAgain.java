package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.Question;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.LastSpokenOf;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Amendment;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.OtherLength;
import coach.limber.knowledge.language.Value;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long something took, put right moments after it was noted: "no, more like 40 minutes". It is
 * of what was spoken of last among what may have taken so long.
 */
public final class LengthAgain {
  private static final int HOUR = 60;

  /** In minutes: a shorter night is meant only if nothing else may be. */
  private static final double A_NIGHT = 150;

  /** In minutes: what lasts longer was hardly a walk or a stiffness. */
  private static final double LONG = 180;

  private static final List<Measure> LENGTHS =
      List.of(Measure.STIFFNESS_MINUTES, Measure.MOVEMENT_MINUTES, Measure.SLEEP_HOURS);

  /** Where one of these is asked for, a length is the answer. */
  private static final Set<Measure> ASKED =
      EnumSet.of(
          Measure.STIFFNESS_MINUTES,
          Measure.MOVEMENT_MINUTES,
          Measure.MOVEMENT,
          Measure.SLEEP_HOURS,
          Measure.SLEEP_QUALITY);

  private final CheckIns checkIns;
  private final Mending mending;

  public LengthAgain(CheckIns checkIns, Mending mending) {
    this.checkIns = checkIns;
    this.mending = mending;
  }

  public Optional<Move> said(Heard heard) {
    return heard.understood() instanceof Understood.Danger
            || heard.understood() instanceof Understood.Foreign
            || heard.here().marks().snoozedUntil().isAfter(heard.scene().at())
            || isAnAnswer(heard)
        ? Optional.empty()
        : OtherLength.in(heard.text()).flatMap(length -> putRight(heard, length));
  }

  /** Whether a length is what the open question asks for. */
  boolean isAnAnswer(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    return !heard.isIdle()
        && checkIns.of(heard.here().profile(), day, heard.scene()).open().stream()
            .map(Question::measures)
            .flatMap(List::stream)
            .anyMatch(ASKED::contains);
  }

  private Optional<Move> putRight(Heard heard, OtherLength length) {
    var scene = heard.scene();
    return Mending.lastNoted(scene)
        .filter(scene::isJustAfter)
        .flatMap(at -> scene.noted(at).stream().map(Entry::day).findFirst())
        .flatMap(
            day ->
                measure(heard, length, day)
                    .map(measure -> entry(measure, length, day, scene))
                    .map(entry -> changed(heard, entry)));
  }

  private Move changed(Heard heard, Entry entry) {
    var scene = heard.scene();
    var before = scene.diary().entry(entry.day(), entry.field()).map(Entry::said);
    return before.filter(entry.said()::equals).isPresent()
        ? Move.to(
            heard.here(),
            new Outbound.Text(Mending.already(heard.here(), entry.day(), List.of(entry), scene)))
        : mending.changed(heard.here(), entry.day(), List.of(entry), scene);
  }

  /** The measure that is named by its old value; else the last one that it may well be of. */
  private static Optional<Measure> measure(Heard heard, OtherLength length, LocalDate day) {
    var diary = heard.scene().diary();
    var turns = heard.here().turns();
    var noted =
        new LastSpokenOf(day, diary, turns.isEmpty() ? "" : turns.getLast().text())
            .sorted(
                LENGTHS.stream()
                    .filter(
                        measure ->
                            diary.value(day, measure.id()).orElse(null) instanceof Value.Amount)
                    .toList());
    var old = Amendment.oldNumber(heard.text());
    Predicate<Measure> wasSo =
        measure ->
            old.isPresent()
                && diary
                    .value(day, measure.id())
                    .filter(new Value.Amount(old.getAsDouble())::equals)
                    .isPresent();
    return Stream.of(
            noted.stream().filter(wasSo),
            noted.stream().filter(measure -> isLikely(measure, length)),
            noted.stream().filter(measure -> measure != Measure.SLEEP_HOURS || length.inHours()))
        .flatMap(measures -> measures)
        .findFirst();
  }

  private static boolean isLikely(Measure measure, OtherLength length) {
    return measure == Measure.SLEEP_HOURS
        ? length.inHours() && length.minutes() >= A_NIGHT
        : length.minutes() < LONG;
  }

  private static Entry entry(Measure measure, OtherLength length, LocalDate day, Scene scene) {
    var amount =
        measure == Measure.SLEEP_HOURS ? length.minutes() / HOUR : Math.rint(length.minutes());
    return new Entry(
        day, scene.at(), measure.id(), new Said.Given(new Value.Amount(amount)), Origin.CORRECTED);
  }
}
