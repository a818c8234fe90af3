package coach.limber.knowledge.safety;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a message says beside the numbers of the day: "woke up with half my face numb" of "woke up
 * with half my face numb, pain 2". The encoder takes a message with such numbers for a check-in.
 */
final class BesideTheDay {
  private static final Pattern PART = Pattern.compile("(?<=[,;.!\\n])\\s+|\\s+[-–—]\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\b\\w+\\W+){0,3}?\\d{1,2}(?:[.,]5)?(?:/10)?(?:\\W+\\w+){0,3}\\W*");
  private static final int LEAST_WORDS = 3;

  private BesideTheDay() {}

  /** Nothing if there are no such numbers, or little beside them. */
  static Optional<String> of(String text) {
    var parts = PART.split(text);
    var rest =
        Arrays.stream(parts)
            .filter(part -> !NUMBER.matcher(part).matches())
            .collect(Collectors.joining(" "));
    return parts.length > 1
            && rest.length() < text.length() - 1
            && rest.split(" ").length >= LEAST_WORDS
        ? Optional.of(rest)
        : Optional.empty();
  }
}
