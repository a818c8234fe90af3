package coach.limber.knowledge.article;

/**
 * A source that a claim's evidence note rests on.
 *
 * @param type the kind of study, such as {@code human cohort}
 * @param address DOI, PMID or official address, for the reader to look it up
 * @param finding what the source says, in a sentence
 */
public record Citation(
    String authors, int year, String title, String type, String address, String finding) {}
