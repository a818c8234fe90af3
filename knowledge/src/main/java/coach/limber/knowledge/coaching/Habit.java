package coach.limber.knowledge.coaching;

/**
 * A habit that the article names.
 *
 * @param step the tiny step, as it reads after "After breakfast: "
 * @param sentence id of the sentence that it rests on
 */
public record Habit(String id, String label, String step, String sentence) {}
