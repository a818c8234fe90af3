package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Chosen;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.language.WholeForm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an undo took back a moment ago is noted again: "bring it back", "redo", "undo the undo". */
public final class PutDownAgain {
  private static final WholeForm FORM =
      WholeTexts.form(
          "(?:(?:no|wait|sorry|oops|actually|oh|hm+|please|pls|can you|could you|can i|i want"
              + " to|i'd like to)[,.! ]+){0,4}(?:redo(?: (?:it|that|this))?|undo (?:the|that|my)"
              + " undo|un-?undo|undo (?:it|that) again|(?:bring|put|take|get|have|want|i want|give"
              + " me|note) (?:it|that|this|them|everything|all of it|the (?:last"
              + " )?(?:one|entry|note)) (?:back|again)(?:"
              + " (?:in|down|on))?|(?:restore|reinstate|re-?add|re-?enter|keep)"
              + " (?:it|that|this|them|everything)(?: after all)?|it was right(?: after"
              + " all)?|don'?t undo(?: (?:it|that|this))?|(?:i )?(?:didn'?t|did not) (?:mean|want)"
              + " to (?:undo|delete)(?: (?:it|that|this))?)(?: (?:again|please|pls|then|after"
              + " all|as it was)){0,3}");

  private PutDownAgain() {}

  /** Nothing if the last that was written is no undo, or the text says anything else. */
  public static Optional<Move> said(Heard heard, CheckIns checkIns) {
    if (!WholeTexts.is(FORM, heard.text())) {
      return Optional.empty();
    }
    var entries = isOfASetting(heard) ? List.<Entry>of() : again(heard.scene());
    return entries.stream()
        .map(Entry::day)
        .max(Comparator.naturalOrder())
        .map(
            day -> {
              var ofIt = entries.stream().filter(entry -> entry.day().equals(day)).toList();
              var before = entries.stream().filter(entry -> !entry.day().equals(day)).toList();
              var noted = checkIns.noted(heard.here(), day, ofIt, heard.scene());
              return before.isEmpty()
                  ? noted
                  : Messages.alsoNoted(noted, before.getFirst().day(), before, heard.scene());
            });
  }

  /** Something was chosen since: that is what is put back. */
  private static boolean isOfASetting(Heard heard) {
    return heard.here().chosen() instanceof Chosen.Before(_, var at)
        && at.isAfter(heard.scene().diary().lastSaid());
  }

  private static List<Entry> again(Scene scene) {
    var last = scene.diary().lastSaid();
    var written =
        scene.diary().lastFirst().takeWhile(entry -> !entry.saidAt().isBefore(last)).toList();
    return !scene.isJustAfter(last)
            || written.stream().anyMatch(entry -> entry.origin() != Origin.UNDONE)
        ? List.of()
        : written.reversed().stream()
            .flatMap(undone -> before(scene.diary(), undone))
            .map(
                entry ->
                    new Entry(
                        entry.day(), scene.at(), entry.field(), entry.said(), Origin.CORRECTED))
            .toList();
  }

  /** What the field said until then. */
  private static Stream<Entry> before(Diary diary, Entry undone) {
    return diary
        .lastFirst()
        .dropWhile(entry -> !entry.equals(undone))
        .skip(1)
        .filter(entry -> entry.day().equals(undone.day()) && entry.field().equals(undone.field()))
        .limit(1)
        .filter(entry -> entry.said() instanceof Said.Given);
  }
}
