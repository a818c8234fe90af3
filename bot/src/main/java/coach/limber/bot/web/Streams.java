package coach.limber.bot.web;

import coach.limber.bot.app.Gateway.Letter;
import coach.limber.bot.conversation.dialogue.Person;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The open pages of everybody, each served by a thread of its own: none waits for another. */
final class Streams implements AutoCloseable {
  private final Map<Person, Map<Stream, Thread>> open = new ConcurrentHashMap<>();

  /** Serves a page on this thread until it is gone. */
  void run(Person person, Stream stream, Events out) {
    // Among the open ones before it reads what was sent: what is sent in between rings.
    add(person, stream);
    try {
      stream.run(out);
    } catch (IOException _) {
      // The page is gone: closed, or out of reach. It comes back and says where it was.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      remove(person, stream);
    }
  }

  private void add(Person person, Stream stream) {
    open.compute(
        person,
        (_, known) -> {
          var streams = known == null ? new ConcurrentHashMap<Stream, Thread>() : known;
          streams.put(stream, Thread.currentThread());
          return streams;
        });
  }

  private void remove(Person person, Stream stream) {
    open.computeIfPresent(
        person,
        (_, streams) -> {
          streams.remove(stream);
          return streams.isEmpty() ? null : streams;
        });
  }

  /** Tells this person's open pages of a letter, and waits for none of them. */
  void ring(Letter letter) {
    open.getOrDefault(letter.person(), Map.of()).keySet().forEach(page -> page.ring(letter));
  }

  @Override
  public void close() {
    open.values().forEach(streams -> streams.values().forEach(Thread::interrupt));
  }
}
