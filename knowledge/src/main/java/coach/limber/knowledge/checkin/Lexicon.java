package coach.limber.knowledge.checkin;

import coach.limber.knowledge.content.ContentException;
import coach.limber.knowledge.content.ContentProblem;
import coach.limber.knowledge.content.Outline;
import coach.limber.knowledge.content.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code check-in-words.yaml}, by group; a group is a list or has named parts. */
final class Lexicon {
  private static final String FILE = "check-in-words.yaml";

  private final Map<String, Phrases> groups = new HashMap<>();

  private Lexicon() {}

  /**
   * @throws ContentException naming every mistake in the file
   */
  static Lexicon load() {
    var problems = new ArrayList<ContentProblem>();
    var lexicon = new Lexicon();
    Outline.of(FILE, Resources.text(FILE), problems)
        .ifPresent(
            whole ->
                whole
                    .entries()
                    .forEach(
                        group ->
                            lexicon.groups.put(
                                group.name(), phrases(group.name(), group.value()))));
    if (!problems.isEmpty()) {
      throw new ContentException(problems);
    }
    return lexicon;
  }

  private static Phrases phrases(String name, Outline group) {
    var parts = new LinkedHashMap<String, List<String>>();
    if (group.isList()) {
      parts.put(name, group.items().stream().map(Outline::text).toList());
    } else {
      group
          .entries()
          .forEach(
              part ->
                  parts.put(
                      part.name(), part.value().items().stream().map(Outline::text).toList()));
    }
    var seen = new HashSet<String>();
    parts.forEach(
        (part, words) ->
            words.stream()
                .filter(word -> !seen.add(word))
                .forEach(
                    word ->
                        group.problem(
                            "\"" + word + "\" stands twice in " + name, "keep one of the two")));
    return Phrases.of(parts);
  }

  /** All single words of these groups. */
  Set<String> words(String... names) {
    var words = new HashSet<String>();
    for (var name : names) {
      words.addAll(group(name).words());
    }
    return words;
  }

  /** All single words of a part of a group. */
  Set<String> part(String group, String part) {
    return group(group).labels().entrySet().stream()
        .filter(word -> word.getValue().equals(part))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Every word of every group. */
  Set<String> allWords() {
    return words(groups.keySet().toArray(String[]::new));
  }

  Phrases group(String name) {
    var phrases = groups.get(name);
    if (phrases == null) {
      throw new IllegalArgumentException(FILE + " has no group " + name);
    }
    return phrases;
  }
}
