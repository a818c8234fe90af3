package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import java.util.regex.Pattern;

/** One more joint, "and my hip hurt a bit too": the number that was given for the day stays. */
final class OneMore {
  private static final Pattern TOO = Pattern.compile("(?i)\\b(?:too|also|as well)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d");

  private OneMore() {}

  static Report of(String text, Report report, Settled here, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var known = scene.diary().value(today, Measure.PAIN.id()).isPresent();
    if (!known
        || report.value(Measure.JOINTS).isEmpty()
        || !TOO.matcher(text).find()
        || NUMBER.matcher(text).find()) {
      return report;
    }
    return report.without(Measure.PAIN);
  }
}
