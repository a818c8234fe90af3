package coach.limber.bot.conversation.habits;

import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.Report;
import coach.limber.knowledge.language.Value;
import coach.limber.knowledge.language.WholeForm;
import java.util.Set;

/**
 * "Did my walk" and not a word more: what is written most of all, and means the same wherever it is
 * said, so that no rule need be asked whether it means something else.
 */
public final class PlainDeed {
  private static final WholeForm FORM =
      WholeForm.of("(?:i )?(?:did|done) (?:my|the) (?<deed>[\\p{L} ]{3,40}?)[.! ]*");
  private static final Set<Measure> DEEDS = Set.of(Measure.HABITS_DONE, Measure.MOVEMENT);

  private PlainDeed() {}

  /** Whether the text names a deed that the reader found in it, and the reader found no more. */
  public static boolean isAllOf(Heard heard) {
    return (heard.isIdle() || heard.isCheckingIn())
        && heard.understood() instanceof Understood.Told(var report)
        && DEEDS.containsAll(report.values().keySet())
        && FORM.in(heard.small()).filter(said -> tells(report, said.group("deed"))).isPresent();
  }

  private static boolean tells(Report report, String deed) {
    return report.values().values().stream()
        .anyMatch(value -> value instanceof Value.Items(var deeds) && deeds.contains(deed));
  }
}
