package coach.limber.bot.app;

import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Person;
import java.time.Duration;
import java.time.Instant;

/** A platform, as seen from inside: it takes messages to people. */
public interface Gateway {

  /** The channel it serves: {@code telegram}, {@code slack}, {@code web}. */
  String channel();

  /** How fast the platform lets us send. */
  Limits limits();

  /**
   * Sends one message and waits for the platform's answer. Never called twice at once for the same
   * person. Throws only when the world broke; the letter is then tried again later.
   */
  Outcome send(Letter letter);

  /**
   * A message on its way.
   *
   * @param sequence its number in the outbox: grows, unique in the whole program
   * @param reference the platform's id of a message: for an {@code Edit} the one that it is about,
   *     for anything else the one in whose thread it belongs; {@code ""} if there is none
   * @param at when it was sent, or, while it is on its way, when it is to set out
   * @param setOut when it set out first, if it may have arrived then; else the same as {@code at}
   */
  record Letter(
      long sequence,
      Person person,
      Outbound message,
      String reference,
      Instant at,
      Instant setOut) {
    /** One that sets out for the first time. */
    public Letter(long sequence, Person person, Outbound message, String reference, Instant at) {
      this(sequence, person, message, reference, at, at);
    }

    /** Whoever sent it before may have died before it could be marked. */
    public boolean mayHaveArrived() {
      return setOut.isBefore(at);
    }
  }

  /** What the platform said. */
  sealed interface Outcome {
    /** Sent. {@code reference} is the platform's id of the message, for later edits. */
    record Sent(String reference) implements Outcome {}

    /** Out of reach: the same letter again after a while; other chats go on. */
    record TryAgainAfter(Duration delay) implements Outcome {}

    /** Asked to slow down: nothing more, until this time has passed, to whoever is meant. */
    record SlowDown(Duration delay, Whom whom) implements Outcome {}

    /**
     * Refused for good: the letter is said once more in plain words, and dropped if these are
     * refused too. {@code reason} is fit for a log.
     */
    record Refused(String reason) implements Outcome {}

    /** The person blocked the bot or removed the app: nothing more is sent until they return. */
    record Gone() implements Outcome {}

    /**
     * The platform does not let us in, and no waiting will change that: nothing is sent on this
     * channel for a long while. {@code advice} says what a person must do.
     */
    record Stopped(String advice) implements Outcome {}
  }

  /** Whose limit was reached. */
  enum Whom {
    CHAT,
    EVERYBODY,

    /** The platform does not say: one chat, unless another one hears the same meanwhile. */
    UNSAID
  }
}
