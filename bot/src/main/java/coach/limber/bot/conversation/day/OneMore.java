package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.util.regex.Pattern;

/**
 * One more joint, "and my hip hurt a bit too", "a bit of a sore thumb": the number that was given
 * for the day stays.
 */
public final class OneMore {
  private static final Pattern TOO = Pattern.compile("(?i)\\b(?:too|also|as well)\\b");
  private static final Pattern A_BIT =
      Pattern.compile("(?i)\\b(?:a (?:bit|little|touch)|slight\\w*|mild\\w*|some|bit of)\\b");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\d|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)\\b");

  private OneMore() {}

  public static Report of(String text, Report report, Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var known = scene.diary().value(today, Measure.PAIN.id()).isPresent();
    if (!known || report.value(Measure.JOINTS).isEmpty() || NUMBER.matcher(text).find()) {
      return report;
    }
    return TOO.matcher(text).find() || A_BIT.matcher(text).find()
        ? report.without(Measure.PAIN)
        : report;
  }
}
