package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that counts by its size: of a temperature from 38 to 43, of a pressure the upper one.
 *
 * @param list what it is a hit of, as if it were a phrase of that list
 * @param of the list whose words say what is measured
 */
record Measure(String list, String of, double from, double to, Form form) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\w+) ([0-9.]+) to ([0-9.]+)( upper| lower| decimal)?");

  /** How a number is written: by itself, 2.1, or as the upper or the lower of two. */
  enum Form {
    ALONE,
    DECIMAL,
    UPPER,
    LOWER
  }

  Measure {
    if (from > to) {
      throw new IllegalArgumentException(from + " is more than " + to);
    }
  }

  /** Reads "pressure 180 to 280 upper"; nothing if it is not written so. */
  static Optional<Measure> of(String list, String written) {
    var match = WRITTEN.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    var form =
        switch (match.group(4)) {
          case " upper" -> Form.UPPER;
          case " lower" -> Form.LOWER;
          case " decimal" -> Form.DECIMAL;
          case null, default -> Form.ALONE;
        };
    return Optional.of(
        new Measure(
            list,
            match.group(1),
            Double.parseDouble(match.group(2)),
            Double.parseDouble(match.group(3)),
            form));
  }

  /** Whether this number of this kind is one of those. */
  boolean fits(String kind, double number, Form written) {
    return of.equals(kind)
        && from <= number
        && number <= to
        && (form == written || (form == Form.ALONE && written == Form.DECIMAL));
  }

  Hit at(int word) {
    return new Hit(list, word, word + 1);
  }
}
