package coach.limber.knowledge.coaching;

/**
 * Words that invite somebody to a habit; the person's own plan stands above them.
 *
 * @param id names it in the journal, for good
 * @param sentence id of the sentence of the article that it rests on; {@code ""} if it claims
 *     nothing
 */
public record Invitation(String id, String words, String sentence) {}
