package coach.limber.bot.conversation;

/**
 * Where a person stands. A state holds exactly what has been learnt so far and nothing else; the
 * whole of it is kept as one JSON text in the person's row.
 */
public sealed interface Dialogue {
  /** Has not met us, or has had everything deleted. */
  record Stranger() implements Dialogue {}

  /** Being written: replaced by the conversation's real states. */
  record Settled(java.time.ZoneId zone) implements Dialogue {}
}
