package coach.limber.knowledge.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of {@code danger-words.yaml}.
 *
 * @param spelled what to read instead of a word
 * @param lists phrases by the name of their list
 * @param alarming lists that are alarming by themselves
 */
record DangerWords(
    Map<String, List<String>> spelled,
    Map<String, List<String>> lists,
    Set<String> alarming,
    List<Rule> rules) {
  DangerWords {
    spelled = Map.copyOf(spelled);
    lists = Map.copyOf(lists);
    alarming = Set.copyOf(alarming);
    rules = List.copyOf(rules);
  }
}
