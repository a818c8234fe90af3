package coach.limber.knowledge.checkin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Phrases with a label each, found in tokens by the longest match. */
final class Phrases {
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private record Phrase(List<String> words, String label) {}

  /** A phrase where it stands: tokens {@code from} to {@code to}, the end excluded. */
  record Found(String label, String words, int from, int to) {
    boolean covers(int token) {
      return token >= from && token < to;
    }
  }

  static Phrases of(Map<String, ? extends Collection<String>> byLabel) {
    var phrases = new Phrases();
    byLabel.forEach((label, all) -> all.forEach(phrase -> phrases.add(label, phrase)));
    return phrases;
  }

  private void add(String label, String phrase) {
    var words = Tokens.of(phrase).all().stream().map(Token::text).toList();
    if (!words.isEmpty()) {
      byFirst
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(new Phrase(words, label));
    }
  }

  /** Every word of every phrase. */
  Set<String> words() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .flatMap(phrase -> phrase.words().stream())
        .collect(Collectors.toSet());
  }

  /** What a single word is labelled. */
  Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    byFirst.forEach(
        (word, phrases) ->
            phrases.stream()
                .filter(phrase -> phrase.words().size() == 1)
                .forEach(phrase -> labels.put(word, phrase.label())));
    return labels;
  }

  /** All phrases of a text from left to right, none overlapping another. */
  List<Found> in(Tokens tokens) {
    return in(tokens, 0, tokens.size());
  }

  /** Those of a stretch of it. */
  List<Found> in(Tokens tokens, int from, int to) {
    var found = new ArrayList<Found>();
    for (int i = Math.max(0, from); i < to; ) {
      var longest = longest(tokens, i);
      if (longest == null) {
        i++;
      } else {
        if (longest.to() <= to) {
          found.add(longest);
        }
        i = longest.to();
      }
    }
    return found;
  }

  /** The longest phrase that begins at a token. */
  @org.jspecify.annotations.Nullable
  Found longest(Tokens tokens, int from) {
    Phrase best = null;
    for (var phrase : byFirst.getOrDefault(tokens.text(from), List.of())) {
      if ((best == null || phrase.words().size() > best.words().size())
          && matches(tokens, from, phrase.words())) {
        best = phrase;
      }
    }
    return best == null
        ? null
        : new Found(best.label(), String.join(" ", best.words()), from, from + best.words().size());
  }

  boolean startsAt(Tokens tokens, int from) {
    return longest(tokens, from) != null;
  }

  private static boolean matches(Tokens tokens, int from, List<String> words) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.text(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
