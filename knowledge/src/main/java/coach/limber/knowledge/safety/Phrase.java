package coach.limber.knowledge.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A few words that mean one thing. Each place holds alternatives, {@code kill|hurt}; {@code swell*}
 * is any word that begins so; {@code _} is a gap of up to three words, inside a sentence.
 */
record Phrase(List<Place> places) {
  private static final int GAP = 3;

  /** Alternatives for one word; none for a gap. */
  record Place(Set<String> whole, List<String> beginnings) {
    boolean isGap() {
      return whole.isEmpty() && beginnings.isEmpty();
    }

    boolean fits(String word) {
      if (whole.contains(word)) {
        return true;
      }
      for (var beginning : beginnings) {
        if (word.startsWith(beginning)) {
          return true;
        }
      }
      return false;
    }
  }

  static Phrase of(String written) {
    var places = new ArrayList<Place>();
    for (var word : written.split(" ")) {
      if (word.equals("_")) {
        places.add(new Place(Set.of(), List.of()));
        continue;
      }
      var whole = new ArrayList<String>();
      var beginnings = new ArrayList<String>();
      for (var choice : word.split("\\|")) {
        if (choice.endsWith("*")) {
          beginnings.add(choice.substring(0, choice.length() - 1));
        } else {
          whole.add(choice);
        }
      }
      places.add(new Place(Set.copyOf(whole), List.copyOf(beginnings)));
    }
    return new Phrase(List.copyOf(places));
  }

  /** Where the phrase ends if it begins at this word, exclusive; -1 if it does not. */
  int end(List<Word> words, int from) {
    return end(words, from, 0);
  }

  private int end(List<Word> words, int at, int place) {
    if (place == places.size()) {
      return at;
    }
    if (places.get(place).isGap()) {
      for (int skip = 0; skip <= GAP; skip++) {
        var end = end(words, at + skip, place + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    if (at >= words.size()
        || !places.get(place).fits(words.get(at).text())
        || (place > 0 && words.get(at).sentence() != words.get(at - 1).sentence())) {
      return -1;
    }
    return end(words, at + 1, place + 1);
  }
}
