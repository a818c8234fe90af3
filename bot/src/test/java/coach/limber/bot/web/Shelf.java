package coach.limber.bot.web;

import coach.limber.bot.app.Claimed;
import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.app.Limits;
import coach.limber.bot.app.Room;
import coach.limber.bot.app.Store;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import coach.limber.bot.diary.Diary;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** As much of a store as a web page needs, in memory: letters sent, and who is known. */
final class Shelf implements Store {
  static final Instant NOW = Instant.parse("2026-03-28T19:30:00Z");

  private final TreeMap<Long, Letter> sent = new TreeMap<>();
  private final Set<Person> known = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private long sequence;

  /** A letter that nobody has marked as sent yet. */
  synchronized Letter letter(Person person, Outbound message) {
    // Other people's letters have numbers too.
    sequence += 3;
    return new Letter(sequence, person, message, "", NOW.plusSeconds(sequence));
  }

  @Override
  public synchronized void settle(Letter letter, Outcome outcome, Instant now) {
    sent.put(letter.sequence(), letter);
  }

  @Override
  public synchronized List<Letter> sentAfter(Person person, long after) {
    return sent.tailMap(after, false).values().stream()
        .filter(letter -> letter.person().equals(person))
        .toList();
  }

  @Override
  public synchronized Optional<Outbound> message(Person person, long number) {
    return Optional.ofNullable(sent.get(number))
        .filter(letter -> letter.person().equals(person))
        .map(Letter::message);
  }

  /** False if this event was here before. */
  synchronized boolean isNew(Inbound event) {
    known.add(event.person());
    return seen.add(event.person() + event.eventId());
  }

  synchronized void forget(Person person) {
    known.remove(person);
    sent.values().removeIf(letter -> letter.person().equals(person));
  }

  @Override
  public synchronized Memory memory(Person person) {
    return known.contains(person)
        ? new Memory(new Dialogue.Placing(), Diary.empty())
        : Memory.none();
  }

  @Override
  public boolean apply(Inbound event, Function<Memory, Step> decide) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Inbound.TimeCame> due(Instant now, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Claimed claim(String channel, Limits limits, Instant now, Room room) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> note(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void keepNote(String name, String value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void tidy(Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
