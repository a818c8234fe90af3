package coach.limber.bot.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * The token bucket of each bot, as the moment at which one more may go; see {@link
 * coach.limber.bot.app.Rate}. In the database, so that it holds over all instances.
 */
final class Paces {
  private Paces() {}

  /** Locks a bot's bucket until the end of the transaction. */
  static Instant lock(Handle handle, String channel) {
    var known = read(handle, channel);
    if (known.isPresent()) {
      return known.get();
    }
    handle
        .createUpdate(
            """
            insert into pace (channel, free_at) values (:channel, :epoch) on conflict do nothing
            """)
        .bind("channel", channel)
        .bind("epoch", Moments.column(Instant.EPOCH))
        .execute();
    return read(handle, channel).orElse(Instant.EPOCH);
  }

  private static java.util.Optional<Instant> read(Handle handle, String channel) {
    return handle
        .createQuery("select free_at from pace where channel = :channel for update")
        .bind("channel", channel)
        .map((row, _) -> Moments.of(row, "free_at"))
        .findOne();
  }

  static void keep(Handle handle, String channel, Instant free) {
    handle.execute("update pace set free_at = ? where channel = ?", Moments.column(free), channel);
  }

  /** Nobody of this channel before then. */
  static void pause(Handle handle, String channel, Instant until) {
    var free = lock(handle, channel);
    if (until.isAfter(free)) {
      keep(handle, channel, until);
    }
  }
}
