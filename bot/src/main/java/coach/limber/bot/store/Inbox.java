package coach.limber.bot.store;

import coach.limber.bot.conversation.dialogue.Inbound;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The events that were handled, each as a hash that names nobody. */
final class Inbox {
  private Inbox() {}

  /** Notes the event; false if it had been noted before. */
  static boolean isNew(Handle handle, Inbound event) {
    return handle
            .createUpdate(
                """
                insert into inbox (event, seen_at) values (:event, :at)
                on conflict do nothing
                """)
            .bind("event", hash(event))
            .bind("at", Moments.column(event.at()))
            .execute()
        == 1;
  }

  static void forget(Handle handle, Instant before) {
    handle.execute("delete from inbox where seen_at < ?", Moments.column(before));
  }

  private static String hash(Inbound event) {
    var person = event.person();
    var id = person.channel() + "\n" + person.chat() + "\n" + event.eventId();
    return Hash.of(id);
  }
}
