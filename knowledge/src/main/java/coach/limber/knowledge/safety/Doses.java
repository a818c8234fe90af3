package coach.limber.knowledge.safety;

import coach.limber.knowledge.safety.Phrases.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Adds up the tablets that somebody took: "10 ibuprofen", "2 paracetamol every hour", "the pills,
 * six times today". A figure right behind a name is its strength and no count.
 */
final class Doses {
  /** What says that they were taken, and not bought or prescribed. */
  private static final String TAKEN = "tablets_taken";

  /** What follows a sum: "must be 40 by now". */
  private static final String IN_ALL = "in_all";

  private static final String UNIT = "unit";

  /** How often in a waking day. */
  private static final Map<String, Integer> RATES =
      Map.of("every_hour", 16, "every_two_hours", 8, "every_three_hours", 5);

  private static final List<String> NUMBERS =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> MORE =
      Map.of("a", 1, "couple", 2, "dozen", 12, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60);
  private static final Pattern FEW = Pattern.compile("[0-9]{1,2}|1[0-9]{2}");
  private static final int REACH = 4;
  private static final int TAKEN_BEFORE = 6;

  private static final BitSet NOWHERE = new BitSet();

  private final List<Dose> doses;

  Doses(List<Dose> doses) {
    this.doses = doses;
  }

  List<Hit> find(List<Word> words, List<Hit> said) {
    var found = new ArrayList<Hit>();
    var starts = new HashMap<String, BitSet>();
    said.forEach(hit -> starts.computeIfAbsent(hit.name(), _ -> new BitSet()).set(hit.from()));
    for (var dose : doses) {
      for (var tablets : said) {
        if (tablets.name().equals(dose.of())
            && new Sentence(words, starts, tablets).taken() > dose.most()) {
          found.add(new Hit(dose.list(), tablets.from(), tablets.to()));
        }
      }
    }
    return found;
  }

  /**
   * What is said of some tablets in one sentence.
   *
   * @param starts where what is said begins, by list
   */
  private record Sentence(List<Word> words, Map<String, BitSet> starts, Hit tablets) {
    int taken() {
      if (!says(TAKEN)) {
        return 0;
      }
      var each = here().filter(this::isEach).map(this::count).max();
      var sum = here().filter(this::isSum).map(this::count).max();
      return Math.max(each.orElse(0) * often(), sum.orElse(0));
    }

    private int often() {
      var times =
          here()
              .filter(at -> at > 0 && Set.of("times", "x").contains(words.get(at).text()))
              .map(at -> count(at - 1))
              .max()
              .orElse(1);
      return RATES.entrySet().stream()
          .filter(rate -> says(rate.getKey()))
          .mapToInt(Map.Entry::getValue)
          .reduce(Math.max(1, times), Math::max);
    }

    /** "took two of my codeine", and not the 500 of "500 mg". */
    private boolean isEach(int at) {
      return at < tablets.from()
          && tablets.from() - at <= REACH
          && starts(TAKEN, at - TAKEN_BEFORE, at - 1)
          && !starts(UNIT, at + 1, at + 1);
    }

    private boolean isSum(int at) {
      return at != tablets.to() && starts(IN_ALL, at + 1, at + 2);
    }

    private boolean says(String list) {
      return here().anyMatch(at -> starts(list, at, at));
    }

    private boolean starts(String list, int from, int to) {
      var next = starts.getOrDefault(list, NOWHERE).nextSetBit(Math.max(0, from));
      return next >= 0 && next <= to;
    }

    /** The words of the sentence. */
    private IntStream here() {
      var from = tablets.from();
      while (from > 0 && inSentence(from - 1)) {
        from--;
      }
      return IntStream.range(from, words.size()).takeWhile(this::inSentence);
    }

    private boolean inSentence(int at) {
      return words.get(at).sentence() == words.get(tablets.from()).sentence();
    }

    private int count(int at) {
      var word = words.get(at).text();
      if (FEW.matcher(word).matches()) {
        return Integer.parseInt(word);
      }
      return Math.max(MORE.getOrDefault(word, 0), NUMBERS.indexOf(word));
    }
  }
}
