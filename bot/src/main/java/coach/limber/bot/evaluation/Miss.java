package coach.limber.bot.evaluation;

/** A case that went wrong, for a person to read. */
public record Miss(String id, String text, String expected, String got) {}
