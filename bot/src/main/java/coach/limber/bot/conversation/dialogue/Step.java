package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.diary.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What follows from an event: where the person stands next, what is said, what is written down.
 *
 * @param wakeAt when the person next wants to be woken, {@link #NEVER} if not at all
 */
public record Step(
    Dialogue next, List<Outbound> replies, List<Entry> entries, Set<Deed> deeds, Instant wakeAt) {
  /** The wake time of someone who is not to be woken. */
  public static final Instant NEVER = Instant.MAX;

  public Step {
    replies = List.copyOf(replies);
    entries = List.copyOf(entries);
    deeds = Set.copyOf(deeds);
  }
}
