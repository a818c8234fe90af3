package coach.limber.knowledge.safety;

import coach.limber.knowledge.content.ContentProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Red flags that come with an operator's articles. They add to ours: a text that ours find in it
 * keeps at least its tier.
 */
public final class AddedFlags {
  private final List<Flag> flags;

  private AddedFlags(List<Flag> flags) {
    this.flags = List.copyOf(flags);
  }

  public static AddedFlags none() {
    return new AddedFlags(List.of());
  }

  /** Reads their files one by one; what is wrong in them is added to {@code problems}. */
  public static Reading reading(List<ContentProblem> problems) {
    return new Reading(problems);
  }

  public int size() {
    return flags.size();
  }

  List<Flag> all() {
    return flags;
  }

  /** The files of red flags that have been read so far. */
  public static final class Reading {
    private final List<ContentProblem> problems;
    private final List<Flag> flags = new ArrayList<>();
    private final HashSet<String> ids = new HashSet<>();

    private Reading(List<ContentProblem> problems) {
      this.problems = problems;
      FlagFile.ours(problems).forEach(flag -> ids.add(flag.id()));
    }

    /** Adds a file of the same form as {@code red-flags.yaml}. */
    public void add(String file, String yaml) {
      for (var flag : FlagFile.read(file, yaml, ids, problems)) {
        ids.add(flag.id());
        flags.add(flag);
      }
    }

    public AddedFlags all() {
      return new AddedFlags(flags);
    }
  }
}
