package coach.limber.knowledge.article;

/**
 * One sentence or list item of an article, word for word.
 *
 * @param id {@code s07}, or {@code <article>:s07} in an article that an operator added
 * @param text verbatim, with the article's own quotes and dashes
 * @param section the nearest heading above it, verbatim
 * @param ordinal its place in the article, from 1
 * @param inList whether the article gives it as an item of a list
 */
public record Sentence(String id, String text, String section, int ordinal, boolean inList) {}
