package coach.limber.bot.habit;

import static org.assertj.core.api.Assertions.assertThat;

import coach.limber.bot.habit.Finding.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policy and the estimator together, where the truth is known. */
class SimulationTest {
  private static final int WORLDS = 400;
  private static final int RIVALS = 12;
  private static final int PEOPLE = 24;
  private static final int DAYS = 28;

  /** Some words and hours help more than others, some not at all. */
  private static final World.Truth SOME =
      new World.Truth(
          0.05,
          Map.of("a", 0.25, "b", 0.1, "c", 0.05),
          Map.of(Hour.AT, 0.12, Hour.AHEAD, 0.03),
          0.06);

  private static List<World> worlds(World.Truth truth) {
    return IntStream.range(0, WORLDS)
        .parallel()
        .mapToObj(seed -> new World(seed, PEOPLE, truth, true))
        .peek(world -> world.live(DAYS))
        .toList();
  }

  @Test
  void theIntervalCoversTheTruthNineTimesInTen() {
    var worlds = worlds(SOME);
    var truth = worlds.stream().mapToDouble(World::effect).average().orElseThrow();
    var covered =
        worlds.stream()
            .map(world -> Findings.of(world.moments()).all().effect().orElseThrow())
            .filter(effect -> effect.low() <= truth && truth <= effect.high())
            .count();

    assertThat(truth).isBetween(0.05, 0.4);
    assertThat((double) covered / WORLDS).isBetween(0.87, 0.93);
  }

  @Test
  void whereNudgesDoNothingAnEffectIsClaimedInOneOfTenWorldsAtMost() {
    var claimed =
        worlds(World.Truth.NOTHING).stream()
            .map(world -> Findings.of(world.moments()))
            .filter(SimulationTest::claims)
            .count();

    assertThat((double) claimed / WORLDS).isLessThanOrEqualTo(0.1);
  }

  private static boolean claims(Findings findings) {
    return Stream.concat(Stream.of(findings.all()), findings.habits().stream())
        .anyMatch(finding -> finding.verdict() != Verdict.OPEN);
  }

  /** By how much the policy beats uniform choice among the same people. */
  private record Gain(double effect, double done) {}

  private static Gain gain(int seed) {
    var learnt = new World(seed, 200, SOME, true);
    var uniform = new World(seed, 200, SOME, false);
    learnt.live(60);
    uniform.live(60);
    return new Gain(learnt.effect() - uniform.effect(), learnt.done() - uniform.done());
  }

  private static double average(List<Gain> gains, ToDoubleFunction<Gain> by) {
    return gains.stream().mapToDouble(by).average().orElseThrow();
  }

  @Test
  void thePolicyGetsMoreDoneThanUniformChoiceInEveryWorld() {
    var gains = IntStream.range(0, RIVALS).parallel().mapToObj(SimulationTest::gain).toList();

    assertThat(gains).allSatisfy(gain -> assertThat(gain.effect()).isGreaterThan(0.02));
    assertThat(gains).allSatisfy(gain -> assertThat(gain.done()).isGreaterThan(0.025));
    assertThat(average(gains, Gain::effect)).isGreaterThan(0.028);
    assertThat(average(gains, Gain::done)).isGreaterThan(0.035);
  }

  @Test
  void aRealEffectIsFoundAndWordsThatDoNothingAreNamed() {
    var truth = new World.Truth(0, Map.of("a", 0.3, "b", 0.3, "c", 0.3, "d", 0.3), Map.of(), 0);
    var world = new World(7, 700, truth, true);
    var findings = Findings.of(world.live(120));

    assertThat(findings.all().verdict()).isEqualTo(Verdict.HELPS);
    var idle =
        findings.wordings().stream()
            .filter(wording -> wording.verdict() == Verdict.DOES_NOTHING)
            .map(Finding::name)
            .toList();
    assertThat(idle).isNotEmpty().isSubsetOf("e", "f", "g", "h");
  }
}
