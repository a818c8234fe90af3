package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Away;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is noted today was so the day before, too: "same for yesterday", "copy that to yesterday".
 */
public final class SameForYesterday {
  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:and|also|oh|please|pls|can you|could you|ok)[,]? ){0,3}(?:(?:copy|repeat|use|put)"
              + " (?:that|it|this|these|those|today|everything|all of (?:it|that)|the same)(?:"
              + " over)? (?:to|for|on|into) yesterday|(?:it was )?(?:exactly |all )?the same"
              + " (?:for|on) yesterday|(?:exactly )?same (?:for|on) yesterday|yesterday (?:was"
              + " )?(?:exactly |just )?(?:the )?same(?: as| like) today|ditto (?:for"
              + " )?yesterday|yesterday (?:too|as well|(?:was )?the same(?: too)?))(?:"
              + " (?:please|pls|too|as well)){0,2}[.! ]*");

  private SameForYesterday() {}

  /** Nothing if the text is none of this; what yesterday says already stays. */
  public static Optional<Move> said(Settled here, String text, CheckIns checkIns, Scene scene) {
    return FORM.fits(SmallLetters.of(text))
        ? Optional.of(copied(here, checkIns, scene))
        : Optional.empty();
  }

  private static Move copied(Settled here, CheckIns checkIns, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    var yesterday = today.minusDays(1);
    var entries =
        scene.diary().day(today).values().stream()
            .filter(entry -> entry.said() instanceof Entry.Said.Given)
            .filter(entry -> entry.origin() != Origin.COACH)
            .filter(entry -> !entry.field().equals(Away.FIELD))
            .filter(entry -> scene.diary().value(yesterday, entry.field()).isEmpty())
            .sorted(Comparator.comparing(Entry::field))
            .map(
                entry ->
                    new Entry(yesterday, scene.at(), entry.field(), entry.said(), Origin.TYPED))
            .toList();
    return entries.isEmpty()
        ? checkIns.answered(here, NotedWords.nothingNoted(today), scene)
        : checkIns.noted(here, yesterday, entries, scene);
  }
}
