package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Value;
import java.util.Optional;

/** A level put right in as few words as can be: "actually medium", "no, low", "I meant poor". */
public final class OtherLevel {
  private static final Phrasing FORM =
      Phrasing.of(
          "(?:(?:no|nope|sorry|oops|whoops|wait|hang on|hold on|actually|i (?:said|meant?)|make"
              + " (?:it|that)|correction|er+m?|hm+|well|oh|it'?s|it was|that'?s|should be|more like"
              + "|rather)[,.!:]? ){1,5}(?:(?:only|just|more|rather|quite|pretty|very) )?"
              + "(?<level>low|medium|moderate|high|ok|okay|poor|bad|good|fine)[.! ]*");

  private OtherLevel() {}

  public static boolean isIn(String text) {
    return FORM.matcher(SmallLetters.of(text)).matches();
  }

  /** What it says of this measure, if the measure has such a level. */
  public static Optional<Value> of(Measure measure, String text) {
    var form = FORM.matcher(SmallLetters.of(text));
    if (!form.matches()) {
      return Optional.empty();
    }
    var level =
        measure == Measure.SLEEP_QUALITY
            ? switch (form.group("level")) {
              case "ok", "okay", "fine" -> "ok";
              case "poor", "bad" -> "poor";
              case "good" -> "good";
              default -> "";
            }
            : switch (form.group("level")) {
              case "low" -> "low";
              case "medium", "moderate" -> "medium";
              case "high" -> "high";
              default -> "";
            };
    return level.isEmpty() ? Optional.empty() : Optional.of(new Value.Level(level));
  }
}
