package coach.limber.bot.app;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.app.Gateway.Outcome;
import coach.limber.bot.conversation.Inbound;
import coach.limber.bot.conversation.Memory;
import coach.limber.bot.conversation.Outbound;
import coach.limber.bot.conversation.Person;
import coach.limber.bot.conversation.Step;
import java.time.Instant;
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
   * The oldest unsent letter of each person of these channels for whom none is on its way and whose
   * waiting time is over, at most {@code limit}; they are claimed until {@link #settle}.
   */
  List<Letter> claim(Set<String> channels, Instant now, int limit);

  /** Writes down what became of a letter. */
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
