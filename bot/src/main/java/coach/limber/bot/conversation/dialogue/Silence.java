package coach.limber.bot.conversation.dialogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What came unasked since the person was last heard.
 *
 * @param prompts how many check-ins
 * @param promptedAt when the latest of them was sent, {@link Marks#NOT} if there is none
 * @param again the last day on which the check-in was offered a second time, as a reminder or at
 *     the day's second time
 * @param eased whether it was said that we ask less, and a pause was offered
 */
public record Silence(int prompts, Instant promptedAt, LocalDate again, boolean eased) {
  private static final int LONG = 3;
  private static final int VERY_LONG = 6;

  /** Three check-ins without a word. */
  public boolean isLong() {
    return prompts >= LONG;
  }

  /** Days from one check-in to the next: every second after three without a word, then weekly. */
  public int everyDays() {
    return prompts >= VERY_LONG ? 7 : prompts > LONG ? 2 : 1;
  }

  /** Nobody has been silent yet. */
  static Silence none() {
    return new Silence(0, Marks.NOT, LocalDate.EPOCH, false);
  }

  public Silence prompted(Instant at) {
    return new Silence(prompts + 1, at, again, eased);
  }

  /** The person said or tapped something. */
  public Silence broken() {
    return new Silence(0, Marks.NOT, again, false);
  }

  public Silence again(LocalDate day) {
    return new Silence(prompts, promptedAt, day, eased);
  }

  public Silence easing() {
    return new Silence(prompts, promptedAt, again, true);
  }
}
