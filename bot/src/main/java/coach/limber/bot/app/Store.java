package coach.limber.bot.app;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.dialogue.Inbound;
import coach.limber.bot.conversation.dialogue.Memory;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import coach.limber.bot.conversation.dialogue.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is kept: of each person one row, a journal, the events seen, the letters to send. */
public interface Store extends AutoCloseable {

  /**
   * One transaction with the person's row locked: unless this event was seen before, decides what
   * follows from it and keeps all of that. Committed when it returns.
   *
   * @return false if the event had been seen
   */
  boolean apply(Inbound event, Function<Memory, Step> decide);

  /** What we know of a person now, without locking. */
  Memory memory(Person person);

  /** Alarms that are due at {@code now}, oldest first, at most {@code limit}. */
  List<Inbound.TimeCame> due(Instant now, int limit);

  /**
   * The letters of this channel whose turn it is: of each chat the oldest, unless one is on its way
   * or its waiting time is not over; first those whom somebody waits for; no more than the limits
   * allow over all instances, nor than there is room for. They are claimed until {@link #settle}.
   */
  Claimed claim(String channel, Limits limits, Instant now, Room room);

  /** The same for several channels without limits, by their numbers. */
  default List<Letter> claim(Set<String> channels, Instant now, int limit) {
    return channels.stream()
        .flatMap(
            channel -> claim(channel, Limits.none(), now, Room.forAny(limit)).letters().stream())
        .sorted(Comparator.comparingLong(Letter::sequence))
        .toList();
  }

  /**
   * Writes down what became of a letter. One that was refused is replaced by plain words in its
   * place, or dropped if it was these.
   */
  void settle(Letter letter, Outcome outcome, Instant now);

  /**
   * The letters sent to a person after this sequence number, oldest first: a web page's history.
   */
  List<Letter> sentAfter(Person person, long sequence);

  /** What is in the letter of this number to this person, sent or still on its way. */
  Optional<Outbound> message(Person person, long sequence);

  /** A small value kept for a gateway, such as the offset of its updates. */
  Optional<String> note(String name);

  void keepNote(String name, String value);

  /** Forgets what is no longer needed: events of last week, letters of last quarter. */
  void tidy(Instant now);

  @Override
  void close();
}
