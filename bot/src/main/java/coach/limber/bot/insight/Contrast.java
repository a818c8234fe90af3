package coach.limber.bot.insight;

/**
 * Pain after days with something, against days without it.
 *
 * @param difference of the averages, in points of pain; above zero where pain was higher with it
 * @param low the lower end of the 90 % interval of the difference
 * @param with how many days with it had an answer
 * @param chance how often so large a difference comes by chance alone, from 0 to 1
 */
public record Contrast(
    Exposure exposure,
    double difference,
    double low,
    double high,
    int with,
    int without,
    double chance) {}
