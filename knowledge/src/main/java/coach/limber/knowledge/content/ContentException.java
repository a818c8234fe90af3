package coach.limber.knowledge.content;

import java.util.List;
import java.util.stream.Collectors;

/** Content that cannot be used, with all that is wrong in it. */
public final class ContentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<ContentProblem> problems;

  public ContentException(List<ContentProblem> problems) {
    super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<ContentProblem> problems() {
    return problems;
  }
}
