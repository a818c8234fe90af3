package coach.limber.knowledge.language;

import java.util.List;

/** What was said of one measure on one day. */
public sealed interface Value {
  /** A number, in the measure's own unit. */
  record Amount(double amount) implements Value {}

  /** A word on the measure's own scale: low, medium, high; poor, ok, good. */
  record Level(String word) implements Value {}

  /** Yes or no. */
  record Truth(boolean truth) implements Value {}

  /** Things named, each once, in the order of the text; none means "none of these". */
  record Items(List<String> items) implements Value {
    public Items {
      items = items.size() < 2 ? List.copyOf(items) : items.stream().distinct().toList();
    }
  }
}
