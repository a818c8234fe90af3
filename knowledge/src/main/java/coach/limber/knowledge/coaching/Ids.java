package coach.limber.knowledge.coaching;

import coach.limber.knowledge.content.Outline;
import java.util.HashSet;
import java.util.Set;

/** The ids of a file: short enough for a button, and each of one thing only. */
final class Ids {
  private final Set<String> seen = new HashSet<>();

  /** The id of a thing of this kind; what is wrong with it is said. */
  String of(Outline place, String kind) {
    var id = place.text("id");
    if (!id.matches("[a-z0-9]{1,12}")) {
      place.problem("id \"" + id + "\" cannot go into a button", "use 1 to 12 of a-z and 0-9");
    }
    if (!seen.add(kind + " " + id)) {
      place.problem("has the id " + id + " of another " + kind, "give it an id of its own");
    }
    return id;
  }
}
