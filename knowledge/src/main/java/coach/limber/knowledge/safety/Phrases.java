package coach.limber.knowledge.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in a message in one pass: each word is asked only for what may begin there.
 */
final class Phrases {
  private static final int SHORTEST_BEGINNING = 2;

  private record Entry(String name, Phrase phrase) {}

  /** A phrase that was found, by the name of its list. {@code to} is exclusive. */
  record Hit(String name, int from, int to) {
    /** Whether another begins within it. */
    boolean covers(Hit other) {
      return from <= other.from() && other.from() < to;
    }
  }

  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();

  Phrases(Map<String, List<String>> lists) {
    lists.forEach((name, phrases) -> phrases.forEach(phrase -> add(name, Phrase.of(phrase))));
  }

  private void add(String name, Phrase phrase) {
    var entry = new Entry(name, phrase);
    for (var place : phrase.places()) {
      vocabulary.addAll(place.whole());
      beginnings.addAll(place.beginnings());
    }
    var first = phrase.places().getFirst();
    first.whole().forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry));
    for (var beginning : first.beginnings()) {
      byBeginning.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(entry);
    }
  }

  /** Every whole word that a phrase has. */
  Set<String> vocabulary() {
    return vocabulary;
  }

  /** Whether a word is part of a phrase as it is. */
  boolean knows(String word) {
    return vocabulary.contains(word)
        || IntStream.rangeClosed(SHORTEST_BEGINNING, word.length())
            .anyMatch(length -> beginnings.contains(word.substring(0, length)));
  }

  List<Hit> find(List<Word> words) {
    var hits = new ArrayList<Hit>();
    for (int at = 0; at < words.size(); at++) {
      var word = words.get(at).text();
      collect(byWord.get(word), words, at, hits);
      for (int length = SHORTEST_BEGINNING; length <= word.length(); length++) {
        collect(byBeginning.get(word.substring(0, length)), words, at, hits);
      }
    }
    return hits;
  }

  private static void collect(
      @Nullable List<Entry> entries, List<Word> words, int at, List<Hit> hits) {
    if (entries == null) {
      return;
    }
    for (var entry : entries) {
      var end = entry.phrase().end(words, at);
      if (end > at) {
        hits.add(new Hit(entry.name(), at, end));
      }
    }
  }
}
