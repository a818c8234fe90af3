package coach.limber.knowledge.language;

import coach.limber.knowledge.language.Gazetteer.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a well-known name that somebody mistyped. The first letter must be right. */
final class Spelling {
  /** Thousands; a slip is far likelier in the name of a large city than the name of a small one. */
  private static final int WELL_KNOWN = 150;

  /** Up to six letters are one slip away from too many other words. */
  private static final int FAMOUS = 1000;

  private static final int SHORTEST = 4;

  /** From this length on two slips are forgiven. */
  private static final int LONG = 8;

  private record Known(String key, Entry entry) {}

  private final Map<Character, List<Known>> byFirstLetter = new HashMap<>();

  Spelling(Gazetteer gazetteer) {
    gazetteer
        .entries()
        .forEach(
            (key, entry) -> {
              if (key.length() >= SHORTEST
                  && entry.people() >= (key.length() < 7 ? FAMOUS : WELL_KNOWN)) {
                byFirstLetter
                    .computeIfAbsent(key.charAt(0), _ -> new ArrayList<>())
                    .add(new Known(key, entry));
              }
            });
    byFirstLetter
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.<Known>comparingInt(known -> -known.entry().people())
                        .thenComparing(Known::key)));
  }

  /** The name fewest slips away from what was typed; of several the largest place. */
  Optional<Entry> nearest(String typed) {
    if (typed.length() < SHORTEST) {
      return Optional.empty();
    }
    var nearest = Optional.<Entry>empty();
    var fewest = 3;
    for (var known : byFirstLetter.getOrDefault(typed.charAt(0), List.of())) {
      var allowed = Math.max(typed.length(), known.key().length()) < LONG ? 1 : 2;
      if (Math.abs(known.key().length() - typed.length()) <= Math.min(allowed, fewest - 1)) {
        var slips = EditDistance.between(typed, known.key());
        if (slips < fewest && slips <= allowed) {
          fewest = slips;
          nearest = Optional.of(known.entry());
        }
      }
    }
    return nearest;
  }
}
