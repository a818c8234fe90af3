package coach.limber.bot.habit;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Moment.Outcome;
import coach.limber.knowledge.language.Measure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a person's nudges, read from the journal. */
public final class History {
  private static final int DAYS = 60;
  public static final int WEEK = 7;

  /** What a check-in tells besides the habit. */
  private static final Set<String> TOLD =
      Arrays.stream(Measure.values())
          .filter(measure -> measure != Measure.HABITS_DONE)
          .map(Measure::id)
          .collect(Collectors.toUnmodifiableSet());

  private final Diary diary;
  private final LocalDate today;
  private final int days;
  private final List<Decision> decisions;

  /**
   * @param today the person's day; what it brings is not known yet
   * @param days how far back it reaches
   */
  public History(Diary diary, LocalDate today, int days) {
    this.diary = diary;
    this.today = today;
    this.days = days;
    this.decisions = all().flatMap(day -> on(day).stream()).toList();
  }

  /** As far back as choosing looks: what helped in spring need not help in autumn. */
  public History(Diary diary, LocalDate today) {
    this(diary, today, DAYS);
  }

  public LocalDate today() {
    return today;
  }

  /** The decisions, oldest first, today's included. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** The decision of a day. */
  public Optional<Decision> on(LocalDate day) {
    return diary.entry(day, Decision.FIELD).flatMap(Decision::of);
  }

  /** Every decision before today and what came of it. */
  public List<Moment> moments() {
    return decisions.stream()
        .filter(decision -> decision.day().isBefore(today))
        .map(this::moment)
        .toList();
  }

  private Moment moment(Decision decision) {
    var week = decision.day().minusDays(WEEK).datesUntil(decision.day());
    var done = week.filter(day -> DoneHabits.include(diary, day, decision.habit())).count();
    return new Moment(decision, outcome(decision), (double) done / WEEK);
  }

  /**
   * A tap on the nudge says that the habit was done, but nothing tells so where there was no nudge:
   * so only days count of which something else was said, too.
   */
  private Outcome outcome(Decision decision) {
    if (!isAnswered(decision.day())) {
      return Outcome.UNKNOWN;
    }
    return DoneHabits.include(diary, decision.day(), decision.habit())
        ? Outcome.DONE
        : Outcome.NOT_DONE;
  }

  /** Whether something of the check-in but the habit was said of the day. */
  private boolean isAnswered(LocalDate day) {
    return diary.day(day).values().stream()
        .anyMatch(
            entry -> entry.said() instanceof Entry.Said.Given && TOLD.contains(entry.field()));
  }

  /** The person's own counts; days without a nudge to a plan's habit tell of that habit, too. */
  public Tally tally(List<Plot> plots) {
    var counted = Tally.of(moments(), Decision::habit);
    var left = new HashMap<String, Tally.Count>();
    for (var plot : plots) {
      all()
          .filter(day -> day.isBefore(today) && isWithoutDecision(day, plot) && isAnswered(day))
          .map(day -> DoneHabits.include(diary, day, plot.habit()) ? 1 : 0)
          .map(done -> new Tally.Count(1, done))
          .reduce(Tally.Count::plus)
          .ifPresent(count -> left.put(Tally.left(plot.habit()), count));
    }
    return counted.plus(new Tally(left));
  }

  private boolean isWithoutDecision(LocalDate day, Plot plot) {
    return decisions.stream()
        .noneMatch(decision -> decision.day().equals(day) && decision.habit().equals(plot.habit()));
  }

  /** When each wording was last shown. */
  public Map<String, LocalDate> shown() {
    var shown = new HashMap<String, LocalDate>();
    sent().forEach(decision -> shown.put(decision.words(), decision.day()));
    return shown;
  }

  /** How many of the last nudges in a row the person let pass without a word or a tap. */
  public int unanswered() {
    return (int) sent().reversed().stream().takeWhile(decision -> !isFollowed(decision)).count();
  }

  private List<Decision> sent() {
    return decisions.stream().filter(Decision::sent).toList();
  }

  private boolean isFollowed(Decision decision) {
    return Stream.of(decision.day(), decision.day().plusDays(1))
        .flatMap(day -> diary.day(day).values().stream())
        .anyMatch(
            entry -> entry.origin() != Entry.Origin.COACH && entry.saidAt().isAfter(decision.at()));
  }

  private Stream<LocalDate> all() {
    return today.minusDays(days).datesUntil(today.plusDays(1));
  }
}
