package coach.limber.bot.app;

import coach.limber.bot.app.Gateway.Letter;
import java.time.Instant;
import java.util.List;

/**
 * Letters taken from the outbox.
 *
 * @param next when it is worth asking again, unless something happens before; {@link Instant#MAX}
 *     if nothing waits
 */
public record Claimed(List<Letter> letters, Instant next) {
  public Claimed {
    letters = List.copyOf(letters);
  }
}
