package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.JointWords;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.HashSet;

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
}
