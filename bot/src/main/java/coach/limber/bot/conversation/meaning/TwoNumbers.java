package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.Value;
import java.util.HashSet;
import java.util.Optional;

/** Whether a text gives several joints a number each, of which the highest is kept. */
public final class TwoNumbers {
  private static final Phrasing OF_A_JOINT =
      Phrasing.of(
          "\\b(?:"
              + JointWords.WITH_BACK
              + ")(?:'s|:| is| are| at| was| were| an?| about| only){0,6}"
              + " (?<number>10|\\d)(?:/10)?(?![\\d:.]| ?(?:min|hour|h\\b|am|pm|day|week|of))");

  private TwoNumbers() {}

  public static boolean areIn(String text) {
    var numbers = new HashSet<String>();
    OF_A_JOINT.matcher(SmallLetters.of(text)).results().forEach(it -> numbers.add(it.group(1)));
    return numbers.size() > 1;
  }

  /** Whether it is what a report keeps: "knees 5, his hands are an 8" keeps the 5. */
  public static boolean isTheHighestOf(String text, Report report) {
    var highest =
        OF_A_JOINT
            .matcher(SmallLetters.of(text))
            .results()
            .mapToDouble(it -> Double.parseDouble(it.group(1)))
            .max();
    return highest.isPresent()
        && report.value(Measure.PAIN).equals(Optional.of(new Value.Amount(highest.getAsDouble())));
  }
}
