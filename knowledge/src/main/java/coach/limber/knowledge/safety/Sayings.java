package coach.limber.knowledge.safety;

import coach.limber.knowledge.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people say of each flag, found again in a message: all words that carry meaning, close
 * together, and for a short saying little else.
 */
final class Sayings {
  private static final Set<String> LITTLE =
      WordSet.of(
          """
          a an the i im ive my me is its it are am to of in on at so and was be been has have
          this that for just really with now there theres
          """);

  /** A saying of fewer words than this is believed only where it is nearly all that is said. */
  private static final int SHORT = 5;

  private static final int SPARE = 3;

  private record Saying(Flag flag, Set<String> words, int length) {}

  private final Map<String, List<Saying>> byRarestWord = new HashMap<>();

  Sayings(List<Flag> flags, Spelling spelling) {
    var sayings = new ArrayList<Saying>();
    var counts = new HashMap<String, Integer>();
    for (var flag : flags) {
      for (var said : flag.sayings()) {
        var all = Words.of(said, spelling);
        var words = new HashSet<String>();
        all.stream().map(Word::text).filter(word -> !LITTLE.contains(word)).forEach(words::add);
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        sayings.add(new Saying(flag, words, all.size()));
      }
    }
    for (var saying : sayings) {
      saying.words().stream()
          .min((a, b) -> Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0)))
          .ifPresent(
              word -> byRarestWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(saying));
    }
  }

  boolean isEmpty() {
    return byRarestWord.isEmpty();
  }

  /**
   * The longest saying that is said again.
   *
   * @param alone whether it has to be nearly all of the message
   */
  Optional<Flag> find(List<Word> words, boolean alone) {
    Optional<Saying> longest = Optional.empty();
    for (int at = 0; at < words.size(); at++) {
      for (var saying : byRarestWord.getOrDefault(words.get(at).text(), List.of())) {
        if (longest.filter(found -> found.length() >= saying.length()).isEmpty()
            && (alone ? isAll(saying, words) : fits(saying, words))
            && saidAround(saying, words, at)) {
          longest = Optional.of(saying);
        }
      }
    }
    return longest.map(Saying::flag);
  }

  private static boolean isAll(Saying saying, List<Word> words) {
    return words.size() <= saying.length() + 1;
  }

  private static boolean fits(Saying saying, List<Word> words) {
    return saying.words().size() >= SHORT || words.size() <= saying.length() + SPARE;
  }

  private static boolean saidAround(Saying saying, List<Word> words, int at) {
    var reach = saying.length() + SPARE;
    var around = words.subList(Math.max(0, at - reach), Math.min(words.size(), at + reach));
    var missing = new HashSet<>(saying.words());
    around.forEach(word -> missing.remove(word.text()));
    return missing.isEmpty() && denials(around) <= denials(saying);
  }

  private static final Set<String> DENIALS =
      Set.of("no", "not", "never", "without", "dont", "didnt", "havent", "isnt", "wasnt", "hasnt");

  private static long denials(List<Word> words) {
    return words.stream().filter(word -> DENIALS.contains(word.text())).count();
  }

  private static long denials(Saying saying) {
    return saying.words().stream().filter(DENIALS::contains).count();
  }
}
