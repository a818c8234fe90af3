package coach.limber.bot.conversation.dialogue;

import coach.limber.bot.diary.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link Step} but for the time at which the person is to be woken, which follows from it. */
public record Move(Dialogue next, List<Outbound> replies, List<Entry> entries, Set<Deed> deeds) {
  public Move {
    replies = List.copyOf(replies);
    entries = List.copyOf(entries);
    deeds = Set.copyOf(deeds);
  }

  public static Move to(Dialogue next, Outbound... replies) {
    return new Move(next, List.of(replies), List.of(), Set.of());
  }

  public static Move to(Dialogue next, List<Outbound> replies) {
    return new Move(next, replies, List.of(), Set.of());
  }

  public Move writing(List<Entry> more) {
    return new Move(next, replies, joined(entries, more), deeds);
  }

  public Move saying(Outbound... more) {
    return new Move(next, joined(replies, List.of(more)), entries, deeds);
  }

  public Move saying(List<Outbound> more) {
    return new Move(next, joined(replies, more), entries, deeds);
  }

  public Move after(List<Outbound> first) {
    return new Move(next, joined(first, replies), entries, deeds);
  }

  /** What followed from {@code first}, and then this. */
  public Move after(Move first) {
    return new Move(
        next,
        joined(first.replies, replies),
        joined(first.entries, entries),
        joined(first.deeds, deeds));
  }

  /** The same, but the person stands elsewhere after it. */
  public Move on(Dialogue other) {
    return new Move(other, replies, entries, deeds);
  }

  /** The same in other messages. */
  public Move inOther(List<Outbound> messages) {
    return new Move(next, messages, entries, deeds);
  }

  public Move doing(Deed deed) {
    return new Move(next, replies, entries, Set.of(deed));
  }

  private static <T> Set<T> joined(Set<T> first, Set<T> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return Stream.concat(first.stream(), second.stream()).collect(Collectors.toSet());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
