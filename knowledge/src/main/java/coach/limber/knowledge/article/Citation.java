package coach.limber.knowledge.article;

/**
 * A source that a claim's evidence note rests on.
 *
 * @param year four digits, or {@code n.d.} where the source gives no date
 * @param type the kind of study, such as {@code human cohort}
 * @param address DOI, PMID or official address, for the reader to look it up
 * @param finding what the source says, in a sentence
 */
public record Citation(
    String authors, String year, String title, String type, String address, String finding) {}
