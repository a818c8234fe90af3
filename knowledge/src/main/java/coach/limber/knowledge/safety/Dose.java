package coach.limber.knowledge.safety;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many tablets of a kind are too many.
 *
 * @param list what more of them are a hit of
 * @param of the list that names the tablets
 * @param most that are taken in a day
 */
record Dose(String list, String of, int most) {
  private static final Pattern WRITTEN = Pattern.compile("more than ([0-9]+) (\\w+)");

  /** Reads "more than 8 paracetamol"; nothing if it is not written so. */
  static Optional<Dose> of(String list, String written) {
    var match = WRITTEN.matcher(written);
    return match.matches()
        ? Optional.of(new Dose(list, match.group(2), Integer.parseInt(match.group(1))))
        : Optional.empty();
  }
}
