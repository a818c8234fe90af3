package coach.limber.bot.telegram;

import java.time.Duration;

/**
 * Telegram said no, or could not be reached. Carries neither the token nor what a person wrote: a
 * Telegram URL contains the one, a request the other.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int UNREACHABLE = 0;

  private final int code;
  private final String description;
  private final Duration retryAfter;
  private final String movedTo;

  /**
   * @param retryAfter how long Telegram asks to wait, zero if it does not
   * @param movedTo the id under which a group goes on, {@code ""} if it did not move
   */
  Refusal(int code, String description, Duration retryAfter, String movedTo) {
    super(words(code, description));
    this.code = code;
    this.description = description;
    this.retryAfter = retryAfter;
    this.movedTo = movedTo;
  }

  static Refusal unreachable(String why) {
    return new Refusal(UNREACHABLE, why, Duration.ZERO, "");
  }

  private static String words(int code, String description) {
    return "Telegram: " + (code == UNREACHABLE ? "not reached, " : code + " ") + description;
  }

  /** What happened, fit for a log. */
  String words() {
    return words(code, description);
  }

  int code() {
    return code;
  }

  /** How long Telegram asks to wait; zero if it does not. */
  Duration retryAfter() {
    return retryAfter;
  }

  /** The id under which a group goes on, {@code ""} if it did not move. */
  String movedTo() {
    return movedTo;
  }

  boolean says(String words) {
    return description.contains(words);
  }

  boolean isUnreachable() {
    return code == UNREACHABLE;
  }
}
