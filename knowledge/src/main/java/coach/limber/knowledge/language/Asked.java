package coach.limber.knowledge.language;

/**
 * A request that the words of a text bear out.
 *
 * @param likely how likely it is that just this is asked of the coach and nothing else, 0 to 1
 */
public record Asked(Request request, double likely) {}
