package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.LaterOrShorter;
import coach.limber.bot.conversation.meaning.PartOfDay;
import coach.limber.bot.conversation.meaning.Reports;
import coach.limber.bot.conversation.meaning.SameAsUsual;
import coach.limber.bot.conversation.wording.AnswerWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.DayByDay;
import coach.limber.knowledge.language.Durations;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.PartOfYesterday;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said on the next morning, with yesterday's questions still open or never answered. */
public final class FromYesterday {
  private static final int LONGEST = 80;

  /** In hours: before it the day before is not over. */
  private static final int MORNING = 4;

  private static final Pattern OF_TODAY =
      Pattern.compile("\\b(?:today|this (?:morning|afternoon|evening)|now)\\b");
  private static final Pattern ANOTHER_DAY =
      Pattern.compile("\\b(?:tomorrow|(?:an|some )other time)\\b");
  private static final WholeForm AS_YESTERDAY =
      WholeForm.of(
          "(?:(?:still|about|just|exactly|pretty much|much|it's|all|everything|today|is)"
              + " ){0,3}(?:the )?same (?:as|like) (?:yesterday|last time|before)(?: really| again|"
              + " today)?[.! ]*|(?:nothing(?:'s| has|s)? (?:changed|different|new)|(?:there's )?no"
              + " change|it (?:hasn't|has not) changed|unchanged) (?:since|from) (?:yesterday|last"
              + " time)(?: really| today)?[.! ]*");

  /** What begins with a number tells the pain first. */
  private static final Pattern A_SCORE =
      Pattern.compile("^(?:10|\\d)(?:/10)?(?= with\\b| in\\b| and\\b| but\\b|[,.;]|$)");

  private final CheckIns checkIns;
  private final Reports reports;

  public FromYesterday(CheckIns checkIns, Reading reading) {
    this.checkIns = checkIns;
    this.reports = new Reports(reading);
  }

  /** While the questions of the day before are open, and nobody is answering them. */
  public Optional<Move> said(
      Settled here, LocalDate open, String text, Understood understood, Scene scene) {
    var local = scene.at().atZone(here.profile().zone());
    var today = local.toLocalDate();
    if (!open.isBefore(today) || local.getHour() < MORNING) {
      return missed(here, text, scene);
    }
    var plain = SmallLetters.of(text);
    if (LaterOrShorter.putsOff(text)) {
      return Optional.of(
          CheckIns.aloud(
              ANOTHER_DAY.matcher(plain).find()
                  ? checkIns.skip(here, open, AnswerWords.LEFT_YESTERDAYS)
                  : checkIns.later(here, open, then(plain, local)),
              here,
              open));
    }
    if (AS_YESTERDAY.fits(plain)) {
      return asOn(open, here, today, scene);
    }
    var besides = SameAsUsual.besides(text).map(reports::in).filter(told -> !told.isEmpty());
    if (besides.isPresent()) {
      var told = Noting.entries(besides.get(), today, Origin.TYPED, scene);
      return Optional.of(checkIns.sameBesides(here, today, told, scene));
    }
    return understood instanceof Understood.Told(var report)
            && report.value(Measure.PAIN).isPresent()
            && report.value(Measure.MOVEMENT).isEmpty()
            && !QuestionForm.asks(text)
            && OF_TODAY.matcher(plain).find()
            && AboutDay.named(text, today).filter(today::isAfter).isEmpty()
            && DayByDay.in(text, today).isEmpty()
            && PartOfYesterday.in(text, _ -> false).isEmpty()
        ? Optional.of(checkIns.told(here, today, report, Origin.TYPED, scene))
        : missed(here, text, scene);
  }

  /** "In an hour" is in an hour, "tonight" this evening; "later" as the button has it. */
  private static Instant then(String plain, ZonedDateTime now) {
    return Durations.in(plain)
        .filter(amount -> amount instanceof Duration)
        .map(now::plus)
        .or(() -> PartOfDay.in(plain).map(now::with).filter(now::isBefore))
        .orElse(now.plus(CheckIns.LATER))
        .toInstant();
  }

  /** "Forgot to do yesterday. It was a 2 with pasta" wants no check-in. */
  public Optional<Move> missed(Settled here, String text, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    if (text.length() > LONGEST || !AboutDay.tellsOfAMissedDay(text)) {
      return Optional.empty();
    }
    return AboutDay.told(text, today)
        .map(about -> reports.in(A_SCORE.matcher(about.rest()).replaceFirst("pain $0")))
        .filter(report -> !report.isEmpty())
        .map(report -> checkIns.told(here, today.minusDays(1), report, Origin.TYPED, scene));
  }

  /** All that was noted on a day, for another one. */
  private Optional<Move> asOn(LocalDate before, Settled here, LocalDate day, Scene scene) {
    var same =
        scene.diary().day(before).values().stream()
            .filter(
                entry -> entry.origin() != Origin.COACH && entry.said() instanceof Entry.Said.Given)
            .filter(entry -> checkIns.isAsked(here.profile(), entry.field()))
            .map(entry -> new Entry(day, scene.at(), entry.field(), entry.said(), Origin.USUAL))
            .toList();
    return same.isEmpty()
        ? Optional.empty()
        : Optional.of(checkIns.noted(here.with(new Focus.Idle()), day, same, scene));
  }
}
