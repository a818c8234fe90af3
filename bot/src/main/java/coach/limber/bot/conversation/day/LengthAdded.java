package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.checkin.AnswerInWords;
import coach.limber.knowledge.language.FurtherLength;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * More minutes of moving than those that were noted: "and another 10 minutes" right after a walk,
 * or "walked another 10" of a day that has a walk; or the first, said by themselves.
 */
public final class LengthAdded {
  private final Mending mending;
  private final LengthAgain lengthAgain;

  public LengthAdded(Mending mending, LengthAgain lengthAgain) {
    this.mending = mending;
    this.lengthAgain = lengthAgain;
  }

  public Optional<Move> said(Heard heard) {
    var scene = heard.scene();
    return !(heard.isIdle() || (heard.isCheckingIn() && !lengthAgain.isAnAnswer(heard)))
            || heard.understood() instanceof Understood.Danger
            || heard.here().marks().snoozedUntil().isAfter(scene.at())
        ? Optional.empty()
        : FurtherLength.in(heard.text())
            .flatMap(more -> day(heard, scene).map(day -> added(heard, day, more)))
            .or(() -> first(heard));
  }

  /** "15 mins" right after a swim that had no length yet. */
  private Optional<Move> first(Heard heard) {
    var scene = heard.scene();
    return Optional.of(heard.text())
        .filter(text -> text.chars().anyMatch(Character::isLetter))
        .flatMap(text -> AnswerInWords.of(text, Measure.MOVEMENT))
        .filter(
            length ->
                length.value(Measure.MOVEMENT_MINUTES).orElse(null)
                        instanceof Value.Amount(var minutes)
                    && minutes > 0)
        .flatMap(
            length ->
                Mending.lastNoted(scene)
                    .filter(scene::isJustAfter)
                    .flatMap(at -> dayOf(Measure.MOVEMENT, at, scene))
                    .filter(day -> minutes(scene, day).isEmpty())
                    .map(day -> mending.changed(heard, day, length)));
  }

  /** The day to whose moving it is added. */
  private static Optional<LocalDate> day(Heard heard, Scene scene) {
    return Mending.lastNoted(scene)
        .filter(at -> scene.isJustAfter(at) || !moves(heard).isEmpty())
        .flatMap(
            at ->
                dayOf(Measure.MOVEMENT_MINUTES, at, scene)
                    .or(() -> Optional.of(heard.today()).filter(_ -> !moves(heard).isEmpty())))
        .filter(day -> minutes(scene, day).isPresent());
  }

  /** The day of which this was noted then. */
  private static Optional<LocalDate> dayOf(Measure measure, Instant at, Scene scene) {
    return scene.noted(at).stream()
        .filter(entry -> entry.field().equals(measure.id()))
        .map(Entry::day)
        .findFirst();
  }

  private static List<String> moves(Heard heard) {
    return heard.understood() instanceof Understood.Told(var report)
            && report.value(Measure.MOVEMENT).orElse(null) instanceof Value.Items(var items)
        ? items
        : List.of();
  }

  private static Optional<Double> minutes(Scene scene, LocalDate day) {
    return scene.diary().value(day, Measure.MOVEMENT_MINUTES.id()).orElse(null)
            instanceof Value.Amount(var minutes)
        ? Optional.of(minutes)
        : Optional.empty();
  }

  private Move added(Heard heard, LocalDate day, double more) {
    var scene = heard.scene();
    var all = minutes(scene, day).orElse(0.0) + more;
    var kinds =
        Stream.concat(
                Noting.items(scene.diary(), day, Measure.MOVEMENT).stream(), moves(heard).stream())
            .distinct()
            .toList();
    return mending.changed(
        heard,
        day,
        new Report(
            kinds.isEmpty()
                ? Map.of(Measure.MOVEMENT_MINUTES, new Value.Amount(all))
                : Map.of(
                    Measure.MOVEMENT_MINUTES,
                    new Value.Amount(all),
                    Measure.MOVEMENT,
                    new Value.Items(kinds))));
  }
}
