package coach.limber.bot.conversation;

import coach.limber.bot.checkin.Question;
import coach.limber.bot.conversation.day.CheckIns;
import coach.limber.bot.conversation.day.Messages;
import coach.limber.bot.conversation.day.Tap;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Heard;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.dialogue.Turns;
import coach.limber.bot.conversation.life.Dangers;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Said;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check-in on one page, for platforms that have pages: what was chosen counts as taps do, the
 * note below it as text does, and one message shows what came of both. Advice about a danger in the
 * note stands alone; what was chosen is kept all the same, and shown when they go on.
 */
final class LongForm {
  private final Reading reading;
  private final Daily daily;
  private final CheckIns checkIns;

  LongForm(Reading reading, Daily daily, CheckIns checkIns) {
    this.reading = reading;
    this.daily = daily;
    this.checkIns = checkIns;
  }

  Move sent(Settled here, Inbound.Filled form, Scene scene) {
    var chosen = chosen(here, form, scene);
    var page = checkIns.filled(here, form.day(), chosen, scene);
    if (form.note().isEmpty()) {
      return page;
    }
    var kept = page.entries();
    var understood =
        reading.read(form.note(), new Context(!kept.isEmpty(), List.of(), Turns.toLeanOn(here)));
    var written = scene.with(kept);
    if (understood instanceof Understood.Danger(var concern, var rest)) {
      var asked = kept.isEmpty() ? here : here.with(new Focus.CheckingIn(form.day()));
      return withoutChosenAmounts(Dangers.halt(asked, form.note(), concern, rest, written), kept);
    }
    var quiet = kept.isEmpty() ? here : here.with(new Focus.Idle());
    var note = daily.said(new Heard(quiet, form.note(), understood, written));
    return chosen.isEmpty()
        ? note
        : kept.isEmpty()
            ? note.after(page)
            : both(here, form, withoutChosenAmounts(note, kept), scene);
  }

  /** One message for both: what the note tells of the same day is read back with the rest. */
  private Move both(Settled here, Inbound.Filled form, Move note, Scene scene) {
    var page = checkIns.filled(here, form.day(), note.entries(), scene);
    var sameDay = note.entries().stream().allMatch(entry -> entry.day().equals(form.day()));
    var others =
        note.replies().stream().filter(reply -> !sameDay || !readsBack(reply, scene)).toList();
    var next =
        note.next() instanceof Settled settled
                && settled.focus() instanceof Focus.Idle
                && page.next() instanceof Settled filled
            ? settled.with(filled.focus())
            : note.next();
    return new Move(next, page.replies(), note.entries(), note.deeds()).saying(others);
  }

  private static boolean readsBack(Outbound reply, Scene scene) {
    return reply instanceof Outbound.Question(var key, _, _)
        && key.equals(Messages.notedKey(scene.at()));
  }

  /** A number that was chosen holds against one that is read out of the note. */
  private static Move withoutChosenAmounts(Move note, List<Entry> chosen) {
    var told = note.entries().stream().filter(entry -> !isChosenAmount(entry, chosen));
    return new Move(
        note.next(), note.replies(), Stream.concat(chosen.stream(), told).toList(), note.deeds());
  }

  private static boolean isChosenAmount(Entry told, List<Entry> chosen) {
    return told.said() instanceof Said.Given(Value.Amount _)
        && chosen.stream()
            .anyMatch(
                entry -> entry.day().equals(told.day()) && entry.field().equals(told.field()));
  }

  /** What the choices write; unknown ones are left out. */
  private List<Entry> chosen(Settled here, Inbound.Filled form, Scene scene) {
    var byField = new LinkedHashMap<String, Entry>();
    form.chosen()
        .forEach(
            (id, choices) ->
                checkIns
                    .question(here.profile(), id)
                    .ifPresent(
                        question ->
                            entries(question, choices, form, scene)
                                .forEach(entry -> byField.put(entry.field(), entry))));
    return List.copyOf(byField.values());
  }

  /** The first choice answers the question, each further one is switched on. */
  private static List<Entry> entries(
      Question question, List<String> choices, Inbound.Filled form, Scene scene) {
    var known = choices.stream().distinct().flatMap(id -> question.choice(id).stream()).toList();
    var entries = new ArrayList<Entry>();
    for (var choice : question.several() ? known : known.stream().limit(1).toList()) {
      var value = entries.isEmpty() ? choice.id() : Tap.switching(choice.id());
      var tap = new Tap(form.day(), question.id(), value);
      entries.addAll(tap.entries(choice.sets(), scene.with(entries)));
    }
    return entries;
  }
}
