package coach.limber.bot.conversation.diary;

import coach.limber.bot.checkin.OwnMeasure;
import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.checkin.Scale;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.wording.ChartWords;
import coach.limber.bot.insight.OwnLine;
import coach.limber.bot.insight.Stretch;
import coach.limber.knowledge.language.DiaryQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pictures of days or of one thing alone: "show may", "graph of bloating", "chart of swelling". */
public final class DiaryPictures {
  private static final int LONGEST = 366;

  private DiaryPictures() {}

  /** Nothing if what they name is nothing that is noted. */
  public static Optional<Move> of(
      Settled here, DiaryQuestion asked, Subjects subjects, Scene scene) {
    var stretch = stretch(here, asked, scene);
    if (asked.about().isEmpty()) {
      return Optional.of(
          shown(
              here,
              Pictures.overview(stretch, here.profile().habits().plans()),
              "",
              stretch,
              scene));
    }
    if (asked.about().contains(" and ")) {
      return Optional.empty();
    }
    return subjects.named(here, asked.about(), scene).map(what -> of(here, what, stretch, scene));
  }

  /** One thing alone over these days. */
  static Move of(Settled here, Subject what, Stretch stretch, Scene scene) {
    return what.told(all(here, scene)).isEmpty()
        ? Move.to(here, new Outbound.Text(ChartWords.nothingYet(List.of(what.name()))))
        : ofOne(here, what, stretch, scene);
  }

  /** Days that were told, and on none of which it was so, are said to be that. */
  private static Move ofOne(Settled here, Subject what, Stretch stretch, Scene scene) {
    var picture = picture(here, what, stretch);
    var told = what.told(stretch).size();
    return picture.isEmpty() && told > 0
        ? Move.to(here, new Outbound.Text(DiaryWords.never(what, told)))
        : shown(here, picture, what.name(), stretch, scene);
  }

  private static Stretch all(Settled here, Scene scene) {
    return new Stretch(scene.diary(), here.profile().dayAt(scene.at()), LONGEST);
  }

  static Optional<Outbound> picture(Settled here, Subject what, Stretch stretch) {
    if (!what.metric().isEmpty()) {
      return Pictures.of(List.of(what.metric()), stretch, here.profile().habits().plans());
    }
    return own(here, what)
        .flatMap(measure -> line(measure, stretch))
        .or(() -> Pictures.strip(what, stretch));
  }

  private static Optional<OwnMeasure> own(Settled here, Subject what) {
    return here.profile().questions().own().stream()
        .filter(measure -> measure.name().equals(what.name()))
        .findFirst();
  }

  private static Optional<Outbound> line(OwnMeasure measure, Stretch stretch) {
    return switch (measure.scale()) {
      case Scale.Numbers(var lowest, var highest) ->
          OwnLine.over(stretch, measure.field(), ChartWords.upper(measure.name()), lowest, highest)
              .flatMap(line -> Pictures.line(line, stretch));
      case Scale.YesOrNo() -> Optional.empty();
    };
  }

  private static Move shown(
      Settled here, Optional<Outbound> picture, String of, Stretch stretch, Scene scene) {
    return picture
        .map(
            it ->
                Move.to(
                    Turns.pictureShown(
                        here, new Turns.Picture(stretch.first(), stretch.last(), of)),
                    it))
        .orElseGet(
            () ->
                Move.to(
                    here,
                    new Outbound.Text(
                        scene.diary().days().findAny().isEmpty()
                            ? ChartWords.nothingYet(List.of())
                            : ChartWords.nothingIn(stretch))));
  }

  /** The first day of which anything is noted, be it a measure of their own. */
  public static Optional<LocalDate> began(Scene scene) {
    return scene
        .diary()
        .days()
        .filter(day -> !ReadBack.of(scene.diary().day(day)).isEmpty())
        .findFirst();
  }

  /** The days that are named, but none before the first; else all that fit a picture. */
  private static Stretch stretch(Settled here, DiaryQuestion asked, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var began = began(scene).orElse(today);
    var days =
        asked.days().stream()
            .findFirst()
            .map(named -> Stretch.between(scene.diary(), named.first(), named.last()))
            .orElseGet(() -> Stretch.between(scene.diary(), began, today));
    var all = days.days() > LONGEST ? new Stretch(scene.diary(), days.last(), LONGEST) : days;
    return all.last().isBefore(began) ? all : all.sinceMet();
  }
}
