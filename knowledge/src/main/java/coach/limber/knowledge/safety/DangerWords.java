package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of {@code danger-words.yaml}.
 *
 * @param spelled what to read instead of a word
 * @param lists phrases by the name of their list
 * @param measures numbers that count by their size
 * @param doses how many tablets are too many
 * @param cards lists of which one must be said for a flag's advice to fit, by flag; any fits else
 * @param alarming lists that are alarming by themselves
 */
record DangerWords(
    Map<String, List<String>> spelled,
    Map<String, List<String>> lists,
    Measures measures,
    Doses doses,
    Map<String, List<String>> cards,
    Set<String> alarming,
    List<Rule> rules) {
  DangerWords {
    spelled = Map.copyOf(spelled);
    lists = Map.copyOf(lists);
    cards = Map.copyOf(cards);
    alarming = Set.copyOf(alarming);
    rules = List.copyOf(rules);
  }

  /** What a message says of any list, in words or in numbers. */
  List<Hit> find(List<Word> words, Phrases phrases) {
    var said = phrases.find(words);
    var all = new ArrayList<>(said);
    all.addAll(measures.find(words, said));
    all.addAll(doses.find(words, said));
    return all;
  }
}
