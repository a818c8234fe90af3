package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.meaning.OfFoods;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.Map;
import java.util.Optional;

/** What is said of foods and is no report of them: how much, and what was not in them. */
public final class FoodTalk {
  private final CheckIns checkIns;
  private final Mending mending;
  private final Reports reports;

  public FoodTalk(CheckIns checkIns, Mending mending, Reports reports) {
    this.checkIns = checkIns;
    this.mending = mending;
    this.reports = reports;
  }

  /** "It was 3 slices" is no number of ours. */
  public Optional<Move> portion(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    return heard.scene().diary().value(day, Measure.FOODS.id()).isPresent()
            && OfFoods.isAPortion(heard.text())
        ? Optional.of(checkIns.answered(heard.here(), NotedWords.NO_AMOUNTS, heard.scene()))
        : Optional.empty();
  }

  /** "The pizza was gluten free": it counts as eaten, and not as gluten. */
  public Optional<Move> withoutKind(Heard heard) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var kinds = Noting.items(heard.scene().diary(), day, Measure.TRIGGERS);
    return OfFoods.freeOf(heard.text())
        .filter(kinds::contains)
        .map(kind -> kinds.stream().filter(other -> !other.equals(kind)).toList())
        .map(rest -> Map.<String, Value>of(Measure.TRIGGERS.id(), new Value.Items(rest)))
        .map(
            now ->
                mending.changed(
                    heard.here(),
                    day,
                    Noting.given(now, day, Origin.CORRECTED, heard.scene()),
                    heard.scene()));
  }

  /** "No dairy today" where none was noted; of the foods that are asked after, the others are. */
  public Optional<Move> leftOut(Heard heard) {
    if (heard.tells()) {
      return Optional.empty();
    }
    if (checkIns.asksFor(Measure.TRIGGERS, heard) && OfFoods.isOneKindLess(heard.text())) {
      return Optional.of(
          checkIns.answered(heard.here(), CheckInWords.AND_THE_OTHERS, heard.scene()));
    }
    return heard.isIdle()
            && OfFoods.leftOut(heard.text())
                .filter(what -> reports.areOfFoods("had " + what))
                .isPresent()
        ? Optional.of(heard.answered(NotedWords.NOTHING_LEFT_OUT))
        : Optional.empty();
  }
}
