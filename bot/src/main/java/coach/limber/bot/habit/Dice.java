package coach.limber.bot.habit;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Chance that is no secret: the same person, day and purpose always throw the same. So an event
 * that is delivered twice, or a talk that is replayed, comes out alike.
 */
public final class Dice {
  private static final long PRIME = 0x100000001b3L;

  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** {@code person} and {@code purpose} are any words; what they say does not matter. */
  public static Dice of(String person, LocalDate day, String purpose) {
    return new Dice(hash(person + "\n" + day + "\n" + purpose));
  }

  /** FNV-1a, 64 bits: unlike String's own hash it keeps the persons apart. */
  private static long hash(String text) {
    var hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** True with this probability. */
  public boolean falls(double probability) {
    return uniform() < probability;
  }

  /** From 0 to 1. */
  double uniform() {
    return random.nextDouble();
  }

  /** Standard normal. */
  double normal() {
    return random.nextGaussian();
  }
}
