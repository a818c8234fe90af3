package coach.limber.bot.habit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * People who do their habits by chance, as really as the tests need it: each has days and weeks of
 * their own, a nudge adds to a day what its words and hour add, words tire when they come too
 * often, and who did it yesterday more easily does it today. All of them agreed to be learnt from.
 */
final class World {
  static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
  private static final int WEEK = 7;

  private final String name;
  private final Truth truth;
  private final boolean learns;
  private final SplittableRandom random;
  private final List<Someone> people;
  private Crowd crowd = Crowd.none();
  private double added;

  /** What nudges really do; all as a share of days. */
  record Truth(double nudge, Map<String, Double> words, Map<Hour, Double> hours, double person) {
    static final Truth NOTHING = new Truth(0, Map.of(), Map.of(), 0);

    double of(Decision decision) {
      return nudge
          + words.getOrDefault(decision.words(), 0.0)
          + hours.getOrDefault(decision.hour(), 0.0);
    }
  }

  World(long seed, int people, Truth truth, boolean learns) {
    this.name = "world " + seed;
    this.truth = truth;
    this.learns = learns;
    this.random = new SplittableRandom(seed);
    this.people = IntStream.range(0, people).mapToObj(Someone::new).toList();
  }

  List<List<Moment>> live(int days) {
    for (int day = 0; day < days; day++) {
      if (learns && day % WEEK == 0) {
        crowd = Crowd.of(moments());
      }
      for (var someone : people) {
        someone.live(BEGIN.plusDays(day));
      }
    }
    return moments();
  }

  List<List<Moment>> moments() {
    return people.stream().map(someone -> List.copyOf(someone.moments)).toList();
  }

  /** What a nudge really added, on average over all moments. */
  double effect() {
    return added / people.stream().mapToInt(someone -> someone.moments.size()).sum();
  }

  double done() {
    return people.stream()
        .flatMap(someone -> someone.moments.stream())
        .mapToDouble(moment -> moment.done() ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private final class Someone {
    private final int number;
    private final double often = 0.35 + 0.12 * random.nextGaussian();
    private final double liking = truth.person * random.nextGaussian();
    private final String habit = random.nextBoolean() ? "walk" : "sleep";
    private final Plot plot = new Plot(habit, habit);
    private final List<Moment> moments = new ArrayList<>();
    private final Map<String, LocalDate> shown = new HashMap<>();
    private Tally own = Tally.EMPTY;

    Someone(int number) {
      this.number = number;
    }

    void live(LocalDate day) {
      var policy = new Policy(learns ? new Beliefs(own, crowd) : Beliefs.none());
      var dice = Dice.of(name + number, day, "nudge");
      var aim = policy.aim(List.of(plot), dice);
      var words = policy.words(plot, WORDS, learns ? shown : Map.of(), day, dice);
      var probability = policy.sending(plot);
      var decision =
          new Decision(
              day,
              day.atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofHours(9)),
              dice.uniform() < probability,
              habit,
              habit,
              words.id(),
              aim.hour(),
              probability,
              aim.probability() * words.probability());
      happen(decision, day);
    }

    private void happen(Decision decision, LocalDate day) {
      var yesterday = !moments.isEmpty() && moments.getLast().done() ? 0.1 : 0;
      var base = Math.clamp(often + yesterday, 0.02, 0.7);
      var adds = (truth.of(decision) + liking) * fresh(decision.words(), day);
      added += adds;
      var done = random.nextDouble() < base + (decision.sent() ? adds : 0);
      var outcome = done ? Moment.Outcome.DONE : Moment.Outcome.NOT_DONE;
      var moment = new Moment(decision, outcome, usual());
      moments.add(moment);
      own = own.plus(Tally.of(List.of(moment), Decision::habit));
      if (decision.sent()) {
        shown.put(decision.words(), day);
      }
    }

    /** Words seen yesterday do little over half of what they can do. */
    private double fresh(String words, LocalDate day) {
      return shown.containsKey(words)
          ? 1 - 0.5 * Math.pow(0.5, ChronoUnit.DAYS.between(shown.get(words), day) / 7.0)
          : 1;
    }

    private double usual() {
      var last = moments.subList(Math.max(0, moments.size() - WEEK), moments.size());
      return last.stream().filter(Moment::done).count() / (double) WEEK;
    }
  }
}
