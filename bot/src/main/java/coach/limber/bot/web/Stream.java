package coach.limber.bot.web;

import coach.limber.bot.app.Gateway.Letter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/**
 * One open page. What was sent is read from the store, whenever the bell rings and at every beat of
 * the heart: so nothing is missed, whoever sent it and however slow the browser is. Only a letter
 * that rings is taken from the bell, as it is marked as sent a moment later; all before it in this
 * chat are marked by then.
 *
 * <pre>
 * event: history   data: number of the first letter there is, 0 if none     (a page without any)
 * event: letter    id: its number   data: {@link LetterJson}
 * event: live      data: all that was sent before this page came is there
 * event: beat      data: number of the last letter
 * </pre>
 */
final class Stream {
  private static final int RINGING = 16;

  /** For a letter that was on its way, sent but not marked, when this page came. */
  private static final Duration SECOND_LOOK = Duration.ofSeconds(1);

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final LongFunction<List<Letter>> sentAfter;
  private final BlockingQueue<Letter> bell = new ArrayBlockingQueue<>(RINGING);
  private long last;

  /** {@code after} is the number of the last letter that the page has, 0 if none. */
  Stream(long after, LongFunction<List<Letter>> sentAfter) {
    this.last = after;
    this.sentAfter = sentAfter;
  }

  /** A letter is sent now. Never waits: the oldest of too many is in the store by now. */
  void ring(Letter letter) {
    while (!bell.offer(letter)) {
      var _ = bell.poll();
    }
  }

  /** Goes on until the page is gone, which is seen by an exception, or the thread interrupted. */
  void run(Events out) throws IOException, InterruptedException {
    begin(out);
    for (var pause = SECOND_LOOK; ; pause = HEARTBEAT) {
      goOn(out, await(pause));
    }
  }

  private void begin(Events out) throws IOException {
    var before = sentAfter.apply(last);
    if (last == 0) {
      out.send("history", before.isEmpty() ? 0 : before.getFirst().sequence());
    }
    send(out, before);
    out.send("live", last);
  }

  private List<Letter> await(Duration pause) throws InterruptedException {
    var ringing = new ArrayList<Letter>();
    var first = bell.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      ringing.add(first);
      bell.drainTo(ringing);
    }
    return ringing;
  }

  private void goOn(Events out, List<Letter> ringing) throws IOException {
    var inOrder = new TreeMap<Long, Letter>();
    ringing.forEach(letter -> inOrder.put(letter.sequence(), letter));
    sentAfter.apply(last).forEach(letter -> inOrder.put(letter.sequence(), letter));
    send(out, inOrder.tailMap(last, false).values());
    if (ringing.isEmpty()) {
      out.send("beat", last);
    }
  }

  private void send(Events out, Collection<Letter> letters) throws IOException {
    for (var letter : letters) {
      out.send("letter", letter.sequence(), LetterJson.of(letter));
      last = letter.sequence();
    }
  }
}
