package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.meaning.Passing;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.meaning.SameAsUsual;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.WholeForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said to the open question of a check-in and is no report: a button's words, or a pass.
 */
public final class QuestionTalk {
  private static final WholeForm BARE_NO = WholeForm.of("(?:no|nope|nah|n|no no|not really)[.! ]*");

  private final CheckIns checkIns;
  private final Reports reports;

  public QuestionTalk(CheckIns checkIns, Reports reports) {
    this.checkIns = checkIns;
    this.reports = reports;
  }

  /** The words of a button, typed. */
  public Optional<Move> typedChoice(Heard heard) {
    return heard.here().focus() instanceof Focus.CheckingIn(var day)
        ? checkIns.typed(heard.here(), day, heard.text(), heard.scene())
        : Optional.empty();
  }

  /** The open question gets no answer of its own: the same as before, or none, or it's enough. */
  public Optional<Move> unanswered(Heard heard) {
    return heard.here().focus() instanceof Focus.CheckingIn(var day)
        ? unanswered(heard, day)
        : Optional.empty();
  }

  private Optional<Move> unanswered(Heard heard, LocalDate day) {
    var here = heard.here();
    var text = heard.text();
    var scene = heard.scene();
    if (SameAsUsual.isAsBefore(text)) {
      return Optional.of(checkIns.asBefore(here, day, scene));
    }
    if (SameAsUsual.said(text)) {
      return Optional.of(checkIns.sameAsUsual(here, day, scene));
    }
    return SameAsUsual.besides(text)
        .flatMap(told -> restAsUsual(heard, day, told))
        .or(
            () ->
                Passing.isOfThisOne(text)
                    ? Optional.of(checkIns.pass(here, day, scene))
                    : Optional.empty())
        .or(
            () ->
                Passing.isOfAll(text)
                    ? Optional.of(checkIns.enough(here, day, scene))
                    : Optional.empty());
  }

  /** "Pain 6, rest as usual": what is told counts, and the rest is filled from their past. */
  private Optional<Move> restAsUsual(Heard heard, LocalDate day, String words) {
    return Optional.of(reports.in(words))
        .filter(report -> !report.isEmpty())
        .map(report -> Noting.entries(report, day, Origin.TYPED, heard.scene()))
        .map(told -> checkIns.sameBesides(heard.here(), day, told, heard.scene()));
  }

  /** A bare "no" to a question for a number may be none, or not now. */
  public Optional<Move> noWhat(Heard heard) {
    return BARE_NO.fits(heard.small()) && checkIns.asksFor(Measure.PAIN, heard)
        ? Optional.of(
            checkIns.explained(heard.here(), CheckInWords.NO_PAIN_OR_NOT_NOW, heard.scene()))
        : Optional.empty();
  }
}
