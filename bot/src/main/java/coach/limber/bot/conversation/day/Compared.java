package coach.limber.bot.conversation.day;

import coach.limber.bot.checkin.ReadBack;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.meaning.SameAsUsual;
import coach.limber.bot.conversation.wording.AnswerWords;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Worse today", "same", "bit better" where nothing is asked: it is said of the pain, and beside
 * the number that was told last a new one is asked for. Guessing it would be no report.
 */
public final class Compared {
  private static final int LONGEST_AGO = 7;

  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:it'?s|its|i'?m|im|i am|i"
              + " feel|feel|feels|feeling|am|is|are|was|all|joints?|pain|my|the|knees?|hips?|hands?|today|now|still|about|pretty"
              + " much|much|a lot|lots|a bit|bit|a"
              + " little|little|slightly|even|way|far|definitely|just|getting|got|so|well|oh|ugh|ok|hm+|yeah|no|not|any|exactly)[,"
              + " ]+){0,6}(?:(?<same>(?:the )?same(?: (?:again|old|here|thing))?|unchanged|no"
              + " (?:change|different)|no better no"
              + " worse)|(?<worse>worse)|(?<better>better|improved|easier))(?:[,"
              + " ]+(?:today|now|again|this (?:morning|evening|afternoon)|tonight|than"
              + " (?:yesterday|usual|last time|before|the other day)|(?:as|like)"
              + " (?:yesterday|before|last time|always|usual)|though|really|actually|i think|i"
              + " guess|thanks|thank you|tbh|so far|for once)){0,3}[.! ]*");

  private static final WholeForm NOT =
      WholeForm.of(".*\\b(?:no|not|any)\\b.*(?:better|worse|easier|improved)\\b.*");

  private final CheckIns checkIns;

  public Compared(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** Nothing if another thing is talked of. */
  public Optional<Move> said(Heard heard) {
    if (heard.here().marks().askHow() || heard.here().profile().isAwayOn(heard.today())) {
      return Optional.empty();
    }
    return heard.isIdle() && SameAsUsual.said(heard.text())
        ? asUsual(heard)
        : FORM.in(heard.small())
            .filter(said -> heard.isIdle() || isOfToday(heard, said))
            .flatMap(said -> compared(heard, said));
  }

  /** "Same as usual" is the day, where there is a usual. */
  private Optional<Move> asUsual(Heard heard) {
    var isOpen =
        checkIns.of(heard.here().profile(), heard.today(), heard.scene()).open().isPresent();
    return isOpen
        ? Optional.of(checkIns.sameAsUsual(heard.here(), heard.today(), heard.scene()))
        : Optional.empty();
  }

  /** What is still open of yesterday may be the same, but it is not what is worse today. */
  private static boolean isOfToday(Heard heard, MatchResult said) {
    return said.group("same") == null
        && heard.here().focus() instanceof Focus.CheckingIn(var day)
        && day.isBefore(heard.today());
  }

  private Optional<Move> compared(Heard heard, MatchResult said) {
    var now = pain(heard, heard.today());
    if (now.isPresent()) {
      return Optional.of(known(heard, said, now.get()));
    }
    var words =
        Stream.of(kindly(heard, said), lastTold(heard))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    var asked = checkIns.open(heard.here(), heard.today(), heard.scene());
    return Optional.of(words.isEmpty() ? asked : asked.after(List.of(new Outbound.Text(words))));
  }

  private static Optional<String> kindly(Heard heard, MatchResult said) {
    var not = NOT.fits(heard.small());
    return said.group("same") != null
        ? Optional.empty()
        : Optional.of(
            (said.group("better") != null) == not
                ? CheckInWords.SORRY_TO_HEAR
                : CheckInWords.GLAD_TO_HEAR);
  }

  private Move known(Heard heard, MatchResult said, double pain) {
    var same = said.group("same") != null || NOT.fits(heard.small());
    if (same) {
      return heard.answered(CheckInWords.staysAt(pain));
    }
    if (said.group("better") != null) {
      return heard.answered(AnswerWords.easedFrom(ReadBack.number(pain)));
    }
    return heard
        .from(new Focus.AskedAgain(heard.today(), Measure.PAIN, false))
        .answered(CheckInWords.howMuchNow(pain));
  }

  private static Optional<String> lastTold(Heard heard) {
    return heard
        .today()
        .minusDays(LONGEST_AGO)
        .datesUntil(heard.today())
        .flatMap(
            day ->
                pain(heard, day)
                    .map(pain -> CheckInWords.comparedWith(day, heard.today(), pain))
                    .stream())
        .reduce((_, last) -> last);
  }

  private static Optional<Double> pain(Heard heard, LocalDate day) {
    return heard.scene().diary().value(day, Measure.PAIN.id()).orElse(null)
            instanceof Value.Amount(var amount)
        ? Optional.of(amount)
        : Optional.empty();
  }
}
