package coach.limber.bot.conversation;

import coach.limber.bot.checkin.HowOften;
import coach.limber.bot.conversation.dialogue.Desk;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Timetable;
import coach.limber.bot.diary.Diary;
import coach.limber.bot.store.Kept;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.KnowledgeBase;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Intent;
import coach.limber.knowledge.language.Places;
import coach.limber.knowledge.language.Request;
import coach.limber.knowledge.language.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Someone who says nothing but where they are, and what comes to them by the clock. Between any two
 * events they are known only by what the store keeps of them.
 */
final class Life {
  private static final Person SOMEBODY = new Person("telegram", "4711");
  private static final Conversation CONVERSATION =
      new Conversation(
          new Desk(
              (text, _) ->
                  new Understood.Wish(
                      new Request(Intent.SET_TIMEZONE, List.of(new Slot.Zone(ZoneId.of(text))))),
              KnowledgeBase.load(),
              Coaching.load(),
              Places.load()));

  /** Something that came unasked, or was offered when the zone changed, by the clock there. */
  record Sent(Instant at, ZoneId zone, String key, boolean unasked) {
    LocalDate day() {
      return LocalDate.ofInstant(at, zone);
    }

    private boolean isReminder() {
      return key.startsWith("reminder/");
    }
  }

  private final List<Sent> sent = new ArrayList<>();
  private Memory memory;
  private Instant wakeAt;
  private Instant now;
  private boolean running = true;

  Life(ZoneId zone, LocalTime checkInAt, Instant at) {
    this(zone, Timetable.daily(checkInAt), at);
  }

  Life(ZoneId zone, Timetable timetable, Instant at) {
    var settled = Dialogue.settled(zone, timetable, List.of(), at);
    var profile = settled.profile();
    var daily = profile.questions().howOften(new HowOften.EveryDays(1));
    memory = new Memory(settled.with(profile.with(daily)), Diary.empty());
    now = at;
    wakeAt = CONVERSATION.next(memory, new Inbound.TimeCame(SOMEBODY, "begin", at, at)).wakeAt();
  }

  ZoneId zone() {
    return ((Settled) memory.dialogue()).profile().zone();
  }

  /** The clock moves on; while the program runs, alarms ring as soon as they are due. */
  void until(Instant then) {
    while (running && !wakeAt.isAfter(then)) {
      now = wakeAt.isAfter(now) ? wakeAt : now;
      happen(new Inbound.TimeCame(SOMEBODY, "wake/" + wakeAt, now, wakeAt));
    }
    now = then;
  }

  void goDown() {
    running = false;
  }

  void goUp() {
    running = true;
  }

  boolean isRunning() {
    return running;
  }

  void travelTo(ZoneId zone) {
    happen(new Inbound.Said(SOMEBODY, "travel/" + now, now, zone.getId()));
  }

  private void happen(Inbound event) {
    var step = CONVERSATION.next(memory, event);
    memory =
        new Memory(
            Kept.dialogue(step.next()),
            memory.diary().with(step.entries().stream().map(Kept::entry).toList()));
    wakeAt = step.wakeAt();
    for (var reply : step.replies()) {
      if (reply instanceof Outbound.Question(var key, _, _)) {
        sent.add(new Sent(now, zone(), key, event instanceof Inbound.TimeCame));
      }
    }
  }

  /** The check-ins that were sent, in the order in which they came. */
  List<Sent> checkIns() {
    return sent.stream().filter(message -> !message.isReminder()).toList();
  }

  /** Their days. */
  List<LocalDate> prompts() {
    return checkIns().stream().map(Sent::day).toList();
  }

  List<LocalDate> reminders() {
    return sent.stream().filter(Sent::isReminder).map(Sent::day).toList();
  }
}
