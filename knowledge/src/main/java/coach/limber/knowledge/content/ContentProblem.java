package coach.limber.knowledge.content;

/**
 * Something wrong in a content file.
 *
 * @param line counted from 1; 0 where it is about the whole file
 * @param mend what to do about it
 */
public record ContentProblem(String file, int line, String problem, String mend) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + problem + " (" + mend + ")";
  }
}
