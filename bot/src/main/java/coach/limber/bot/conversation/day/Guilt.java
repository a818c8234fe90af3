package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;

/** Somebody blames themselves for what they ate: noted like any meal, and without blame. */
public final class Guilt {
  private static final String NO_BLAME = "No guilt here: one meal is one meal.";
  private static final Phrasing FORM =
      Phrasing.of(
          "(?:(?<told>.{3,80}?)[,.]? (?:and|but|so|then|now) )?(?:(?:i|now|i'?m|i am)"
              + " ){0,2}(?:feel|feeling|felt) (?:(?:so|really|very|a bit|quite|now|just|awfully)"
              + " ){0,2}(?:guilty|ashamed|(?:bad|awful|terrible|rotten) about (?:it|that|eating"
              + " (?:it|that)))(?: (?:now|about it|about that|about eating .{3,30})){0,2}[.! ]*");

  private Guilt() {}

  public static Optional<Move> said(
      Settled here, String text, CheckIns checkIns, Reading reading, Scene scene) {
    var said = FORM.matcher(SmallLetters.of(text));
    if (!said.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.ofNullable(said.group("told"))
            .map(told -> reading.told(told))
            .filter(report -> !report.isEmpty())
            .map(
                report ->
                    checkIns
                        .told(here, report, Origin.TYPED, scene)
                        .after(List.of(new Outbound.Text(NO_BLAME))))
            .orElseGet(() -> checkIns.answered(here, NO_BLAME, scene)));
  }
}
