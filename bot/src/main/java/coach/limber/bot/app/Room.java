package coach.limber.bot.app;

/**
 * How many letters can be taken on the way.
 *
 * @param all of any kind
 * @param unasked of them, those that nobody waits for
 */
public record Room(int all, int unasked) {
  public static Room forAny(int letters) {
    return new Room(letters, letters);
  }
}
