package coach.limber.bot.conversation;

import coach.limber.knowledge.language.SmallLetters;
import java.util.HashSet;
import java.util.regex.Pattern;

/** Whether a text gives several joints a number each, of which the highest is kept. */
final class TwoNumbers {
  private static final String JOINT =
      "(?:knees?|hips?|ankles?|foot|feet|toes?|fingers?|knuckles?|thumbs?|hands?|wrists?|elbows?"
          + "|shoulders?|neck|jaw|back)";
  private static final Pattern OF_A_JOINT =
      Pattern.compile(
          "\\b"
              + JOINT
              + "(?:'s|:| is| are| at| was| were| an?| about| only)*"
              + " (?<number>10|\\d)(?:/10)?(?![\\d:.]| ?(?:min|hour|h\\b|am|pm|day|week|of))");

  private TwoNumbers() {}

  static boolean areIn(String text) {
    var numbers = new HashSet<String>();
    OF_A_JOINT.matcher(SmallLetters.of(text)).results().forEach(it -> numbers.add(it.group(1)));
    return numbers.size() > 1;
  }
}
