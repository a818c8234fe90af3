package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import coach.limber.knowledge.language.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * "No, pasta", "actually it was my hip" right after a food or a joint: in its place, and not
 * besides.
 */
public final class InItsPlace {
  private static final WholeForm JOINTS = WholeForm.of(JustNoted.JOINTS);

  /** "No pasta" without a comma says what was not eaten; "actually no pasta" puts it right. */
  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:(?:no|nope|nah)[,.!]* (?:i|we) (?:had|ate|drank) |(?:no|nope|nah)[,.!]+"
              + " |(?:actually|wait|sorry|oops|oh)[,.!]? (?:no|not that)[,.!]? |(?:no |nope |nah"
              + " |oh )?(?:sorry|oops|actually|wait|i mean(?:t)?|it was|that was|i said|make"
              + " (?:it|that))[,.!]* )){1,3}(?:some |an? |the |my )?(?<thing>[\\p{L}][\\p{L}"
              + " &'-]{1,30}?)(?:,? (?:sorry|i mean(?:t)?|instead|actually|not that)){0,2}[.! ]*");

  private final CheckIns checkIns;
  private final Mending mending;
  private final Amending amending;
  private final Reports reports;

  public InItsPlace(CheckIns checkIns, Mending mending, Amending amending, Reports reports) {
    this.checkIns = checkIns;
    this.mending = mending;
    this.amending = amending;
    this.reports = reports;
  }

  /** What is named now, and the list that it belongs to. */
  private record Named(Measure list, List<String> things) {}

  /** What was told of a list moments ago, and of which day. */
  private record Told(LocalDate day, List<String> things) {}

  /** Nothing if nothing of the kind was told just now. */
  public Optional<Move> said(Heard heard) {
    return FORM.in(heard.small())
        .flatMap(said -> named(said.group("thing")))
        .flatMap(
            named ->
                JustNoted.at(heard.scene())
                    .flatMap(at -> told(named.list(), heard.scene(), at))
                    .filter(told -> !told.things().containsAll(named.things()))
                    .flatMap(told -> swapped(heard, told, named)));
  }

  private Optional<Named> named(String thing) {
    return JOINTS.fits(thing)
        ? Optional.of(new Named(Measure.JOINTS, List.of(thing.split("(?:,| and|, and| &) "))))
        : isOneFood(thing)
            ? Optional.of(new Named(Measure.FOODS, List.of(thing)))
            : Optional.empty();
  }

  private boolean isOneFood(String words) {
    var report = reports.in("had " + words);
    return report.only(Measure.EATEN).equals(report)
        && report.value(Measure.FOODS).orElse(null) instanceof Value.Items(var items)
        && items.equals(List.of(words));
  }

  private static Optional<Told> told(Measure list, Scene scene, Instant at) {
    return scene.noted(at).stream()
        .filter(entry -> entry.field().equals(list.id()))
        .findFirst()
        .map(
            entry -> {
              var undone = scene.diary().with(Noting.undone(scene, entry::equals));
              var before = Noting.items(undone, entry.day(), list);
              var now = Noting.items(scene.diary(), entry.day(), list);
              return new Told(
                  entry.day(), now.stream().filter(thing -> !before.contains(thing)).toList());
            })
        .filter(told -> !told.things().isEmpty());
  }

  private Optional<Move> swapped(Heard heard, Told told, Named named) {
    if (named.list() == Measure.FOODS && told.things().size() > 1) {
      return Optional.of(
          checkIns.answered(heard.here(), CheckInWords.INSTEAD_OF_WHICH, heard.scene()));
    }
    var swap = new Withdrawal(told.things(), named.things(), true, false);
    return Optional.of(amending.without(swap, told.day(), heard.scene()))
        .filter(entries -> !entries.isEmpty())
        .map(entries -> mending.changed(heard.here(), told.day(), entries, heard.scene()))
        .map(move -> checkIns.askingAgain(move, heard.scene()));
  }
}
