package coach.limber.bot.conversation.diary;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.wording.ChartWords;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.LookBack;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import java.time.LocalDate;
import java.util.List;

/** A picture that is asked for: "my chart", "pain for March", "sleep, last two weeks". */
public final class Charting {
  private static final int WEEK = 7;
  private static final int MONTH = 28;
  private static final int LONGEST = 366;

  private Charting() {}

  public static Move show(Settled here, Request request, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var metrics =
        request.slots().stream()
            .filter(Slot.Metric.class::isInstance)
            .map(slot -> ((Slot.Metric) slot).metric())
            .toList();
    var stretch = stretch(request, text, today, scene);
    return Pictures.of(metrics, stretch.sinceMet(), here.profile().habits().plans())
        .map(picture -> Move.to(shown(here, stretch.sinceMet(), metrics), picture))
        .map(move -> isCut(request, text, stretch, today, scene) ? move.saying(more(scene)) : move)
        .orElseGet(() -> Move.to(here, nothing(metrics, stretch, here, scene)));
  }

  /** With the picture remembered, for what is said right after it. */
  public static Settled shown(Settled here, Stretch stretch, List<String> metrics) {
    return Turns.pictureShown(
        here, new Turns.Picture(stretch.first(), stretch.last(), String.join("+", metrics)));
  }

  /** Whether no days were named, and there are answers from before those that are shown. */
  private static boolean isCut(
      Request request, String text, Stretch stretch, LocalDate today, Scene scene) {
    return LookBack.in(text, today).isEmpty()
        && request.slot(Slot.Over.class).isEmpty()
        && Stretch.began(scene.diary()).filter(stretch.first()::isAfter).isPresent();
  }

  private static Outbound more(Scene scene) {
    return new Outbound.Text(DiaryWords.onlyThese(Stretch.began(scene.diary()).orElseThrow()));
  }

  private static Outbound nothing(
      List<String> metrics, Stretch stretch, Settled here, Scene scene) {
    var all = new Stretch(scene.diary(), here.profile().dayAt(scene.at()), LONGEST);
    var ever = Pictures.of(metrics, all, here.profile().habits().plans()).isPresent();
    return new Outbound.Text(ever ? ChartWords.nothingIn(stretch) : ChartWords.nothingYet(metrics));
  }

  private static Stretch stretch(Request request, String text, LocalDate today, Scene scene) {
    return LookBack.in(text, today)
        .map(days -> clamped(days.first(), days.last(), scene))
        .or(
            () ->
                request
                    .slot(Slot.Over.class)
                    .filter(over -> !over.period().getUnits().isEmpty())
                    .map(over -> clamped(first(over, today), today, scene)))
        .orElseGet(() -> usual(today, scene));
  }

  private static LocalDate first(Slot.Over over, LocalDate today) {
    var begin = today.plusDays(1).atStartOfDay().minus(over.period()).toLocalDate();
    return begin.isAfter(today) ? today : begin;
  }

  /** Not more than a year, and a single day as the end of its week. */
  private static Stretch clamped(LocalDate first, LocalDate last, Scene scene) {
    var stretch = Stretch.between(scene.diary(), first, last);
    return stretch.days() > LONGEST
        ? new Stretch(scene.diary(), last, LONGEST)
        : stretch.days() < 2 ? new Stretch(scene.diary(), last, WEEK) : stretch;
  }

  /** Four weeks, once there is more than the last one. */
  public static Stretch usual(LocalDate today, Scene scene) {
    var week = new Stretch(scene.diary(), today, WEEK);
    var month = new Stretch(scene.diary(), today, MONTH);
    return month.answered() > week.answered() ? month : week;
  }
}
