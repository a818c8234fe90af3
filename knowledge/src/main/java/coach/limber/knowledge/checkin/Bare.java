package coach.limber.knowledge.checkin;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word or two that mean something only because of the question: "none", "fine", "yes". */
final class Bare {
  private static final Pattern NONE =
      Pattern.compile(
          "(?:no|none|nope|nothing|nothing much|not any|none of"
              + " (?:them|those|these|it)|nah|0|zero|nil|neither)[.! ]*");
  private static final Pattern YES =
      Pattern.compile("(?:yes|yep|yeah|yup|done|did it|✅|✓|👍|of course|sure did)[.! ]*");
  private static final Pattern FINE =
      Pattern.compile(
          "(?:fine|ok|okay|good|great|all good|normal|happy|calm|quiet|no problems?|no"
              + " trouble|👍)[.! ]*");
  private static final Pattern BAD =
      Pattern.compile("(?:bad|not good|not great|off|upset|rough|awful|terrible|👎)[.! ]*");

  /** What the words say of this measure, if they are an answer to a question about it. */
  Optional<Map<Measure, Value>> answer(String text, Measure asked) {
    var words = text.strip().toLowerCase(Locale.ROOT);
    return switch (asked) {
      case GUT_OK, GUT -> gut(words);
      case TRIGGERS, FOODS -> matches(NONE, words, Measure.TRIGGERS);
      case JOINTS -> matches(NONE, words, Measure.JOINTS);
      case HABITS_DONE -> habit(words);
      case PAIN,
          STIFFNESS_MINUTES,
          FATIGUE,
          BRAIN_FOG,
          STRESS,
          SLEEP_HOURS,
          SLEEP_QUALITY,
          SUPPORTS,
          MOVEMENT,
          MOVEMENT_MINUTES ->
          Optional.empty();
    };
  }

  private static Optional<Map<Measure, Value>> gut(String words) {
    if (FINE.matcher(words).matches() || NONE.matcher(words).matches()) {
      return Optional.of(Map.of(Measure.GUT_OK, new Value.Truth(true)));
    }
    return BAD.matcher(words).matches()
        ? Optional.of(Map.of(Measure.GUT_OK, new Value.Truth(false)))
        : Optional.empty();
  }

  private static Optional<Map<Measure, Value>> habit(String words) {
    return YES.matcher(words).matches()
        ? Optional.of(Map.of(Measure.HABITS_DONE, new Value.Items(List.of("all"))))
        : matches(NONE, words, Measure.HABITS_DONE);
  }

  private static Optional<Map<Measure, Value>> matches(Pattern none, String words, Measure asked) {
    return none.matcher(words).matches()
        ? Optional.of(Map.of(asked, new Value.Items(List.of())))
        : Optional.empty();
  }
}
