package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.OffTheScale;
import coach.limber.bot.conversation.meaning.OtherNumber;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.OutOfRange;
import coach.limber.knowledge.language.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Numbers off the scale are asked for again; what else was told is kept. */
public final class ScaleTalk {
  private final CheckIns checkIns;

  public ScaleTalk(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** A pain beyond the scale or on another one, and a number for the gut, are asked for again. */
  public Optional<Move> beyondNumbers(Heard heard) {
    if (OffTheScale.isOfTheGut(heard.text())) {
      return Optional.of(again(heard, Measure.GUT_OK, CheckInWords.GUT_IN_WORDS));
    }
    var asked = checkIns.asksFor(Measure.PAIN, heard);
    var beyond = OffTheScale.isBeyond(heard.text(), asked);
    return beyond || OffTheScale.isOther(heard.text(), asked)
        ? Optional.of(
            again(heard, Measure.PAIN, beyond ? CheckInWords.BEYOND_TEN : CheckInWords.OUT_OF_TEN))
        : Optional.empty();
  }

  private Move again(Heard heard, Measure measure, String words) {
    var day = checkIns.dayOf(heard.here(), heard.scene());
    var open = heard.here().focus().equals(new Focus.CheckingIn(day));
    return heard.from(new Focus.AskedAgain(day, measure, open)).answered(words);
  }

  public Optional<Move> offTheScale(Heard heard) {
    var corrected = corrected(heard);
    if (corrected.isPresent()) {
      return corrected;
    }
    var report = heard.understood().given();
    return heard.understood() instanceof Understood.Told
            || heard.isCheckingIn()
            || !report.isEmpty()
        ? scaled(heard, report, checkIns.dayOf(heard.here(), heard.scene()))
        : Optional.empty();
  }

  /** "No, 40" of a pain or a night that was just noted, and of nothing else. */
  private Optional<Move> corrected(Heard heard) {
    var number = OtherNumber.in(heard.text());
    return heard.isIdle() && number.isPresent()
        ? Stream.of(Measure.PAIN, Measure.SLEEP_HOURS)
            .filter(measure -> !OutOfRange.fits(measure, number.getAsDouble()))
            .filter(measure -> JustNoted.isAll(isOf(measure), heard.scene()))
            .map(measure -> new OutOfRange(measure, number.getAsDouble()))
            .map(beyond -> again(heard, beyond.measure(), CheckInWords.beyond(beyond)))
            .findFirst()
        : Optional.empty();
  }

  private static Predicate<Entry> isOf(Measure measure) {
    return entry -> entry.field().equals(measure.id());
  }

  /** A number that its measure cannot have, told of this day. */
  Optional<Move> scaled(Heard heard, Report report, LocalDate day) {
    var asked = checkIns.asked(heard.here(), heard.scene());
    return (asked.isEmpty()
            ? OutOfRange.in(heard.text())
            : OutOfRange.in(heard.text(), asked.getFirst()))
        .map(
            number -> {
              var again = new Focus.AskedAgain(day, number.measure(), heard.isCheckingIn());
              var move = heard.from(again).answered(CheckInWords.beyond(number));
              var rest = report.without(number.measure());
              return rest.isEmpty() ? move : keeping(move, rest, day, heard.scene());
            });
  }

  private static Move keeping(Move move, Report rest, LocalDate day, Scene scene) {
    var entries = Noting.entries(rest, day, Origin.TYPED, scene);
    return move.writing(entries)
        .after(List.of(new Outbound.Text(NotedWords.noted(Noting.line(entries, scene.diary())))));
  }
}
