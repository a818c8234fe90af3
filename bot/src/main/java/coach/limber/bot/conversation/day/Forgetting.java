package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Away;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.AboutDay;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that is noted of a day is taken back: "forget yesterday", "delete today's answers". */
public final class Forgetting {
  private static final Phrasing FORM =
      Phrasing.of(
          "(?:(?:no|wait|sorry|actually|please|pls|can you|could you|ok)[,.!]?"
              + " ){0,3}(?:forget|delete|clear|wipe|erase|remove|scrap|take back)(?: out)?(?:"
              + " about)?(?: (?:all|everything|what) ?(?:that |of )?(?:i (?:said|told"
              + " you|put|entered|wrote|gave) ?)?(?:from|for|on|of|about)?)?(?: (?:the |my"
              + " )?(?:answers?|notes?|check-?in|entry|entries|data|record) (?:from|for|of|on))?"
              + " (?<day>today|yesterday)(?:'?s(?:"
              + " (?:answers?|notes?|check-?in|entry|entries|data|stuff|numbers))?)?(?:"
              + " (?:please|pls|completely|altogether)){0,2}[.! ]*");

  private Forgetting() {}

  public static Optional<Move> said(Settled here, String text, Scene scene) {
    var form = FORM.matcher(SmallLetters.of(text));
    return form.matches()
        ? AboutDay.named(form.group("day"), here.profile().dayAt(scene.at()))
            .map(day -> forgotten(here, day, scene))
        : Optional.empty();
  }

  private static Move forgotten(Settled here, LocalDate day, Scene scene) {
    var given =
        scene.diary().day(day).values().stream()
            .filter(entry -> entry.said() instanceof Entry.Said.Given)
            .filter(entry -> !entry.field().equals(Away.FIELD))
            .filter(entry -> entry.origin() != Origin.COACH)
            .sorted(Comparator.comparing(Entry::field))
            .toList();
    if (given.isEmpty()) {
      return Move.to(here, new Outbound.Text(NotedWords.nothingNoted(day)));
    }
    var open = here.focus() instanceof Focus.CheckingIn(var asked) && !asked.equals(day);
    return Move.to(
            open ? here : here.with(new Focus.Idle()),
            new Outbound.Question(
                Messages.notedKey(scene.at()),
                NotedWords.forgotten(day, Noting.line(given)),
                List.of(List.of(Messages.undo(scene.at())))))
        .writing(given.stream().map(entry -> takenBack(entry, scene)).toList());
  }

  private static Entry takenBack(Entry entry, Scene scene) {
    return new Entry(
        entry.day(), scene.at(), entry.field(), new Entry.Said.TakenBack(), Origin.CORRECTED);
  }
}
