package coach.limber.bot.insight;

import coach.limber.knowledge.language.Value;
import java.time.LocalDate;

/**
 * What holds for one measure on one day.
 *
 * @param usual whether it was said by "same as usual"
 */
public record Reading(LocalDate day, Value value, boolean usual) {}
