package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.OtherDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was noted just now was of another day, and goes there. After a correction it may be the
 * correction or the whole that is meant: that is for them to say.
 */
public final class OfAnotherDay {
  private OfAnotherDay() {}

  /** Nothing if the text is none of this, or nothing was noted just now. */
  public static Optional<Move> said(Settled here, String text, CheckIns checkIns, Scene scene) {
    var today = here.profile().dayAt(scene.at());
    return OtherDay.in(text, today)
        .flatMap(
            day ->
                day.isBefore(today.minusDays(1))
                    ? tooLongAgo(here, scene)
                    : moved(here, day, scene))
        .map(move -> move.saying(checkIns.again(here, scene)));
  }

  private static Optional<Move> tooLongAgo(Settled here, Scene scene) {
    return Mending.lastNoted(scene)
        .filter(scene::isJustAfter)
        .map(_ -> Move.to(here, new Outbound.Text(NotedWords.TOO_LONG_AGO)));
  }

  private static Optional<Move> moved(Settled here, LocalDate day, Scene scene) {
    return Mending.lastNoted(scene)
        .filter(scene::isJustAfter)
        .map(
            at -> {
              var edited = editedSince(at, scene);
              var noted =
                  (edited.isEmpty() ? scene.noted(at) : edited)
                      .stream()
                          .filter(entry -> entry.origin() != Origin.COACH)
                          .filter(entry -> !entry.day().equals(day))
                          .toList();
              if (edited.isEmpty()
                  && noted.stream().anyMatch(entry -> entry.origin() == Origin.CORRECTED)) {
                return Move.to(here, new Outbound.Text(NotedWords.ONCE_MORE_WITH_THE_DAY));
              }
              if (noted.isEmpty()) {
                return Move.to(here, new Outbound.Text(NotedWords.OF_THAT_DAY_ALREADY));
              }
              var there = noted.stream().map(entry -> on(day, entry, scene)).toList();
              var entries =
                  new ArrayList<>(
                      edited.isEmpty()
                          ? Mending.without(scene, at)
                          : Mending.without(scene, Mending.sameMessage(scene, at)));
              entries.addAll(there);
              return Move.to(
                      here,
                      new Outbound.Question(
                          Messages.notedKey(scene.at()),
                          NotedWords.movedTo(day, Noting.line(there)),
                          List.of(List.of(Messages.undo(scene.at())))))
                  .writing(entries);
            });
  }

  /** What the message of this moment says, if that was an edit: nothing else can be meant. */
  private static List<Entry> editedSince(Instant at, Scene scene) {
    var ofIt = scene.diary().entries().stream().filter(Mending.sameMessage(scene, at)).toList();
    return ofIt.stream().allMatch(entry -> Noting.isSaidAt(entry, at))
        ? List.of()
        : ofIt.stream()
            .filter(entry -> !(entry.said() instanceof Entry.Said.TakenBack))
            .filter(
                entry ->
                    scene
                        .diary()
                        .entry(entry.day(), entry.field())
                        .filter(entry::equals)
                        .isPresent())
            .toList();
  }

  private static Entry on(LocalDate day, Entry entry, Scene scene) {
    return new Entry(day, scene.at(), entry.field(), entry.said(), Origin.CORRECTED);
  }
}
