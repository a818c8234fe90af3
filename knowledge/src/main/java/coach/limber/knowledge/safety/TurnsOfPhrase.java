package coach.limber.knowledge.safety;

import coach.limber.knowledge.signal.LayerFile;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the words of a text, singly, in pairs and in threes, speak of danger: a linear layer over
 * them, in which each counts by one of 65,536 weights. It sees words where the encoder sees what
 * they are about, and so errs elsewhere. {@code TurnsOfPhraseTest} trains it.
 *
 * @param content names the state of what it was trained on
 * @param weights a signed byte for each place that {@link #in} may name
 * @param scale what a weight of one counts
 */
record TurnsOfPhrase(String content, byte[] weights, double scale, double bias) {
  static final int PLACES = 1 << 16;
  private static final int MOST_WORDS = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)?");

  /** Reads what {@link #print} wrote. */
  static TurnsOfPhrase parse(String file) {
    var lines = LayerFile.of(file);
    return new TurnsOfPhrase(
        lines.text("content"), lines.bytes("weights"), lines.number("scale"), lines.number("bias"));
  }

  String print() {
    return "content\t%s\nscale\t%s\nbias\t%s\nweights\t%s\n"
        .formatted(content, scale, bias, Base64.getEncoder().encodeToString(weights));
  }

  /** How sure of a danger, 0 to 1. */
  double danger(String text) {
    var places = in(text);
    var sum = IntStream.of(places).map(place -> weights[place]).sum();
    var logit = bias + scale * sum * share(places);
    return 1 / (1 + Math.exp(-logit));
  }

  /** What each turn of a text counts: less where there are more. */
  static double share(int[] places) {
    return 1 / Math.sqrt(Math.max(1, places.length));
  }

  /** The places of the turns of a text, each once. */
  static int[] in(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    var words = WORD.matcher(plain).results().map(MatchResult::group).toList();
    var hashes = new ArrayList<Integer>();
    for (int from = 0; from < words.size(); from++) {
      var hash = 0;
      for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
        hash = 31 * hash + words.get(to).hashCode();
        hashes.add((hash ^ (hash >>> 16)) & (PLACES - 1));
      }
    }
    return hashes.stream().mapToInt(Integer::intValue).distinct().toArray();
  }
}
