package coach.limber.knowledge.language;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.content.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of places that are other words far more often: "nice", "reading", "same". */
final class EverydayNames {
  private static final String FILE = "everyday-names.tsv";

  private final Set<String> inTalk = new HashSet<>();
  private final Set<String> forATime = new HashSet<>();

  private EverydayNames() {}

  /**
   * Reads those that ship with the program.
   *
   * @throws ContentException with every mistake in them
   */
  static EverydayNames load() {
    var problems = new ArrayList<ContentProblem>();
    var names = read(Resources.text(FILE), problems);
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return names;
  }

  static EverydayNames read(String text, List<ContentProblem> problems) {
    var names = new EverydayNames();
    var rows = Rows.of(FILE, text, 2, problems);
    rows.sortedBy(row -> row.column(0));
    for (var row : rows.all()) {
      switch (row.column(1)) {
        case "talk" -> names.inTalk.add(row.column(0));
        case "time" -> names.forATime.add(row.column(0));
        case "talk and time" -> {
          names.inTalk.add(row.column(0));
          names.forATime.add(row.column(0));
        }
        default ->
            rows.problem(
                row,
                "\"" + row.column(1) + "\" does not say where",
                "write talk, time or talk and time");
      }
    }
    return names;
  }

  /** Whether it counts as a place only in a place of its own. */
  boolean isInTalk(String name) {
    return inTalk.contains(name);
  }

  /** Whether it is no place where somebody was asked for a time. */
  boolean isForATime(String name) {
    return forATime.contains(name);
  }
}
