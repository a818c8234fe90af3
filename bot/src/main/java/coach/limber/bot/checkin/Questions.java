package coach.limber.bot.checkin;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person wants to be asked.
 *
 * @param most taps a check-in may cost them, at least one; {@link #EVERYTHING} for no limit
 * @param own measures of their own, at most {@value #MOST_OWN}
 */
public record Questions(int most, HowOften howOften, List<OwnMeasure> own) {
  public static final int EVERYTHING = 99;
  public static final int MOST_OWN = 2;
  private static final int USUALLY = 5;

  public Questions {
    own = List.copyOf(own);
    if (most < 1 || own.size() > MOST_OWN) {
      throw new IllegalArgumentException(
          "at least one tap and at most two own measures, found " + most + " and " + own.size());
    }
  }

  /** Of someone who has said nothing about it. */
  public static Questions usual() {
    return new Questions(USUALLY, new HowOften.AsItHelps(), List.of());
  }

  public Questions most(int other) {
    return new Questions(other, howOften, own);
  }

  public Questions howOften(HowOften other) {
    return new Questions(most, other, own);
  }

  public Questions tracking(OwnMeasure measure) {
    return new Questions(
        most, howOften, Stream.concat(without(measure.name()), Stream.of(measure)).toList());
  }

  public Questions notTracking(String name) {
    return new Questions(most, howOften, without(name).toList());
  }

  private Stream<OwnMeasure> without(String name) {
    return own.stream().filter(measure -> !measure.name().equals(name));
  }
}
