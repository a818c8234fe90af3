package coach.limber.knowledge.retrieval;

/**
 * A piece of text that can be found.
 *
 * @param title {@code ""} if it has none
 */
public record Passage(String id, String title, String text) {
  String whole() {
    return (title + " " + text).strip();
  }
}
