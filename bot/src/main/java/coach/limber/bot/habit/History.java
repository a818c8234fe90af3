package coach.limber.bot.habit;

import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.DoneHabits;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Moment.Outcome;
import coach.limber.knowledge.language.Measure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
          .collect(Collectors.toSet());

  private final Diary diary;
  private final LocalDate today;
  private final int days;

  /** The days before today, the latest first, with a week more than the decisions reach. */
  private final List<Map<String, Entry>> before;

  /** Oldest first, today's included. */
  private final List<Decision> decisions;

  private final List<Decision> sent;

  /**
   * @param today the person's day; what it brings is not known yet
   * @param days how far back it reaches
   */
  public History(Diary diary, LocalDate today, int days) {
    this.diary = diary;
    this.today = today;
    this.days = days;
    this.before = new ArrayList<>(days + WEEK);
    diary.before(today, days + WEEK).forEach(before::add);
    this.decisions = new ArrayList<>();
    before.subList(0, days).reversed().forEach(this::addDecision);
    addDecision(diary.day(today));
    this.sent = decisions.stream().filter(Decision::sent).toList();
  }

  private void addDecision(Map<String, Entry> day) {
    Decision.on(day).ifPresent(decisions::add);
  }

  /** As far back as choosing looks: what helped in spring need not help in autumn. */
  public History(Diary diary, LocalDate today) {
    this(diary, today, DAYS);
  }

  public LocalDate today() {
    return today;
  }

  /** Every decision before today and what came of it. */
  public List<Moment> moments() {
    return moments(told(), new HashMap<>());
  }

  /** The person's own counts; days without a nudge to a plan's habit tell of that habit, too. */
  public Tally tally(List<Plot> plots) {
    var told = told();
    var done = new HashMap<String, BitSet>();
    var moments = moments(told, done);
    var left = new HashMap<Tally.Key, Tally.Count>();
    for (var plot : plots) {
      var without = (BitSet) told.clone();
      past(plot.habit()).forEach(decision -> without.clear(ago(decision.day())));
      var times = without.cardinality();
      without.and(done.computeIfAbsent(plot.habit(), this::done));
      left.put(Tally.left(plot.habit()), new Tally.Count(times, without.cardinality()));
    }
    return Tally.of(moments, Decision::habit, left);
  }

  private Stream<Decision> past(String habit) {
    return decisions.stream()
        .filter(decision -> decision.day().isBefore(today) && decision.habit().equals(habit));
  }

  // What was said of each day: a set of days, by how long ago they are, is made but once

  /**
   * A tap on the nudge says that the habit was done, but nothing tells so where there was no nudge:
   * so only days count of which something else was said, too.
   */
  private List<Moment> moments(BitSet told, Map<String, BitSet> done) {
    var moments = new ArrayList<Moment>();
    for (var decision : decisions) {
      if (decision.day().isBefore(today)) {
        var days = done.computeIfAbsent(decision.habit(), this::done);
        moments.add(moment(decision, told, days));
      }
    }
    return moments;
  }

  private Moment moment(Decision decision, BitSet told, BitSet done) {
    var ago = ago(decision.day());
    var week = 0;
    for (int before = 1; before <= WEEK; before++) {
      week += done.get(ago + before) ? 1 : 0;
    }
    var outcome =
        !told.get(ago) ? Outcome.UNKNOWN : done.get(ago) ? Outcome.DONE : Outcome.NOT_DONE;
    return new Moment(decision, outcome, (double) week / WEEK);
  }

  /** The days of which something of the check-in but the habit was said. */
  private BitSet told() {
    return past(days, day -> Diary.says(day, TOLD));
  }

  /** The days on which this habit was done, and those of the week before the first. */
  private BitSet done(String habit) {
    return past(days + WEEK, day -> DoneHabits.include(day, habit));
  }

  private BitSet past(int howMany, Predicate<Map<String, Entry>> which) {
    var past = new BitSet(howMany + 1);
    for (int ago = 1; ago <= howMany; ago++) {
      past.set(ago, which.test(before.get(ago - 1)));
    }
    return past;
  }

  private int ago(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(day, today);
  }

  // What the person made of them

  /** The day of the last nudge that was sent. */
  public Optional<LocalDate> lastSent() {
    return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast().day());
  }

  /** When each wording was last shown. */
  public Map<String, LocalDate> shown() {
    var shown = new HashMap<String, LocalDate>();
    sent.forEach(decision -> shown.put(decision.words(), decision.day()));
    return shown;
  }

  /** How many of the last nudges in a row the person let pass without a word or a tap. */
  public int unanswered() {
    return (int) sent.reversed().stream().takeWhile(decision -> !isFollowed(decision)).count();
  }

  private boolean isFollowed(Decision decision) {
    return isFollowed(decision, decision.day()) || isFollowed(decision, decision.day().plusDays(1));
  }

  /** Whether anything about this day was said or tapped after it. */
  private boolean isFollowed(Decision decision, LocalDate day) {
    for (var entry : diary.day(day).values()) {
      if (entry.origin() != Entry.Origin.COACH && entry.saidAt().isAfter(decision.at())) {
        return true;
      }
    }
    return false;
  }
}
