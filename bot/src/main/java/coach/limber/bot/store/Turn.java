package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Code;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Links;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.conversation.meaning.LinkWords;
import coach.limber.bot.habit.Crowd;
import coach.limber.bot.store.Outbox.Manner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What one event does to what is kept, in one transaction. A person may have several chats: all is
 * kept under their home, and the answer goes to the chat that the event came from.
 */
final class Turn {
  private final People people;
  private final Journal journal;
  private final Outbox outbox;
  private final Supplier<Code> freshCodes;

  Turn(People people, Journal journal, Outbox outbox, Supplier<Code> freshCodes) {
    this.people = people;
    this.journal = journal;
    this.outbox = outbox;
    this.freshCodes = freshCodes;
  }

  /** While we waited for a row, the chat went to another home: the transaction begins anew. */
  static final class HomeMoved extends RuntimeException {
    private static final long serialVersionUID = 1;

    HomeMoved() {
      super("the person's chats are being joined or parted: send the event again");
    }
  }

  /**
   * @return false if the event had been seen, or is an alarm of a chat that is no home any more
   * @throws HomeMoved if all is to be rolled back and tried again
   */
  boolean apply(Handle handle, Inbound event, Crowd crowd, Function<Memory, Step> decide) {
    var home = LinkedChats.home(handle, event.person());
    if (event instanceof Inbound.TimeCame && !home.equals(event.person())) {
      return false;
    }
    var rows = lock(handle, event, home);
    if (!Inbox.isNew(handle, event)) {
      if (event instanceof Inbound.TimeCame alarm) {
        people.postpone(handle, alarm);
      }
      return false;
    }
    var links = new Links(heard(handle, event, home), code(handle, event, home, rows));
    var memory =
        new Memory(
            Objects.requireNonNull(rows.get(home)),
            journal.of(handle, home),
            crowd,
            links,
            answered(handle, event));
    var step = decide.apply(memory);
    carryOut(handle, event, home, step, links);
    return true;
  }

  /**
   * Locks the row of the home, and for a joining tap that of the diary to be joined; always in the
   * same order, so that no two events wait for each other.
   */
  private Map<Person, Dialogue> lock(Handle handle, Inbound event, Person home) {
    var other =
        LinkWords.joins(event)
            ? LinkWords.code(event).flatMap(code -> LinkCodes.home(handle, code, event.at()))
            : Optional.<Person>empty();
    var rows = new HashMap<Person, Dialogue>();
    Stream.concat(Stream.of(home), other.stream())
        .distinct()
        .sorted(LinkedChats.ORDER)
        .forEach(
            person ->
                rows.put(
                    person,
                    (person.equals(home)
                            ? people.lock(handle, person)
                            : people.lockKnown(handle, person))
                        .orElseThrow(HomeMoved::new)));
    if (!LinkedChats.home(handle, event.person()).equals(home)) {
      throw new HomeMoved();
    }
    return rows;
  }

  private static String answered(Handle handle, Inbound event) {
    return event instanceof Inbound.Said said && !said.spot().inReplyTo().isEmpty()
        ? Outbox.key(handle, said.person(), said.spot().inReplyTo()).orElse("")
        : "";
  }

  private static List<Links.Chat> heard(Handle handle, Inbound event, Person home) {
    var chats = LinkedChats.of(handle, home);
    if (!chats.isEmpty()) {
      switch (event) {
        case Inbound.Said _, Inbound.Tapped _, Inbound.Filled _, Inbound.Edited _, Inbound.Sent _ ->
            LinkedChats.heard(handle, home, event.person());
        case Inbound.Left _ -> LinkedChats.left(handle, event.person());
        case Inbound.Deleted _,
            Inbound.Mentioned _,
            Inbound.Opened _,
            Inbound.Moved _,
            Inbound.TimeCame _ -> {}
      }
    }
    return chats;
  }

  private Code code(Handle handle, Inbound event, Person home, Map<Person, Dialogue> locked) {
    if (LinkWords.asksForCode(event)) {
      return freshCodes.get();
    }
    var code = LinkWords.code(event);
    if (code.isEmpty()) {
      return new Code.None();
    }
    if (LinkCodes.isGuessing(handle, event.person(), event.at())) {
      return new Code.Guessing();
    }
    var found = LinkCodes.home(handle, code.get(), event.at());
    if (found.isEmpty()) {
      LinkCodes.wrong(handle, event.person(), event.at());
      return new Code.Wrong();
    }
    if (found.get().equals(home)) {
      return new Code.Own();
    }
    if (LinkWords.joins(event) && !locked.containsKey(found.get())) {
      throw new HomeMoved();
    }
    return new Code.Opens(
        found.get(),
        people.dialogue(handle, found.get()),
        journal.of(handle, List.of(found.get(), home)));
  }

  private void carryOut(Handle handle, Inbound event, Person home, Step step, Links links) {
    var chat = event.person();
    var deeds = step.deeds();
    if (deeds.contains(Deed.ERASE)) {
      erase(handle, home, links);
      outbox.add(handle, chat, step.replies(), event.thread(), Manner.FAREWELL, event.at());
      return;
    }
    var kept = home;
    if (deeds.contains(Deed.JOIN) && links.code() instanceof Code.Opens(var other, _, _)) {
      join(handle, home, other);
      kept = other;
    }
    people.keep(handle, kept, step);
    journal.add(handle, kept, step.entries());
    if (deeds.contains(Deed.KEEP_CODE) && links.code() instanceof Code.Fresh(var code)) {
      LinkCodes.keep(handle, kept, code, event.at());
    }
    if (deeds.contains(Deed.UNLINK)) {
      unlink(handle, kept, chat);
      outbox.add(handle, chat, step.replies(), event.thread(), Manner.FAREWELL, event.at());
      return;
    }
    say(handle, event, kept, step);
  }

  private void say(Handle handle, Inbound event, Person home, Step step) {
    var answers = !(event instanceof Inbound.TimeCame);
    var chat =
        answers ? event.person() : LinkedChats.preferred(handle, home).orElse(event.person());
    for (var letter : LinkedChats.addressed(handle, home, chat, answers, step.replies())) {
      var thread =
          answers && letter.chat().equals(event.person())
              ? event.thread()
              : Outbox.topic(handle, letter.chat());
      outbox.add(
          handle,
          letter.chat(),
          List.of(letter.message()),
          thread,
          manner(event, step),
          event.at());
    }
  }

  private static Manner manner(Inbound event, Step step) {
    if (event instanceof Inbound.TimeCame) {
      return Manner.UNASKED;
    }
    return step.deeds().contains(Deed.SAY_FIRST) ? Manner.DANGER : Manner.ANSWER;
  }

  private void erase(Handle handle, Person home, Links links) {
    journal.erase(handle, home);
    outbox.erase(handle, home);
    links.chats().forEach(chat -> outbox.erase(handle, chat.person()));
    LinkCodes.erase(handle, home);
    LinkedChats.erase(handle, home);
    people.erase(handle, home);
  }

  /** What was noted here moves to the other diary, which keeps its own settings. */
  private void join(Handle handle, Person home, Person other) {
    LinkCodes.erase(handle, home);
    LinkCodes.erase(handle, other);
    LinkedChats.join(handle, home, other);
    journal.move(handle, home, other);
    people.erase(handle, home);
  }

  /** In the chat that parts nothing is left; the diary goes on under one of the others. */
  private void unlink(Handle handle, Person home, Person chat) {
    var next = LinkedChats.part(handle, home, chat);
    if (!next.equals(home)) {
      LinkCodes.erase(handle, home);
      people.move(handle, home, next);
      journal.move(handle, home, next);
    }
    outbox.erase(handle, chat);
  }
}
