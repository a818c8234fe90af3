package coach.limber.knowledge.checkin;

import java.util.Optional;
import java.util.regex.Pattern;

/** "Bloated?", to a question that it answers: put like one only because somebody is not sure. */
public final class UnsureAnswer {
  private static final Pattern END = Pattern.compile("\\s*\\?{1,3}$");

  /** "And vitamin D?" goes on asking. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?i)(?:ok(?:ay)?|so|oh|but)?,? ?(?:and|or|what about|how about)\\b.*");

  /** In characters: what is longer and ends so asks something. */
  private static final int LONGEST = 24;

  private UnsureAnswer() {}

  /** The few words before the question mark; whether they are an answer is for others to say. */
  public static Optional<String> in(String text) {
    var words = text.strip();
    if (!words.endsWith("?") || words.length() > 2 * LONGEST || GOES_ON.matcher(words).matches()) {
      return Optional.empty();
    }
    var answer = END.matcher(words).replaceFirst("");
    return answer.length() <= LONGEST ? Optional.of(answer) : Optional.empty();
  }
}
