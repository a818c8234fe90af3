package coach.limber.knowledge.language;

import coach.limber.knowledge.content.Resources;
import coach.limber.knowledge.signal.LayerFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text asks of the coach, if anything: a linear layer over the encoder's vector and over the
 * words, singly and in pairs. The encoder sees what a text is about, the words say who is to do
 * what; {@code WishesTest} trains the layer from the content.
 *
 * @param content names the state of what it was trained on
 * @param bias one for each row; the rows are the requests in their order, and nothing asked
 * @param vector a row of signed bytes for each dimension of the encoder's vector
 * @param vectorScale what a byte of {@code vector} counts
 * @param words a row of signed bytes for each place that {@link #in} may name
 * @param wordScale what a byte of {@code words} counts
 */
record Wishes(
    String content,
    double[] bias,
    byte[] vector,
    double vectorScale,
    byte[] words,
    double wordScale) {
  static final String FILE = "wishes.layer";
  static final int PLACES = 1 << 13;
  static final int DIMENSIONS = 384;

  /** How many rows there are. */
  static final int ROWS = Intent.values().length + 1;

  /** The row of a text that asks for nothing. */
  static final int NOTHING = ROWS - 1;

  private static final List<Intent> INTENTS = List.of(Intent.values());
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)?");

  static Wishes load() {
    return parse(Resources.text(FILE));
  }

  /** Reads what {@link #print} wrote. */
  static Wishes parse(String file) {
    var lines = LayerFile.of(file);
    return new Wishes(
        lines.text("content"),
        Arrays.stream(lines.text("bias").split(" ", -1)).mapToDouble(Double::parseDouble).toArray(),
        lines.bytes("vector"),
        lines.number("vector-scale"),
        lines.bytes("words"),
        lines.number("word-scale"));
  }

  String print() {
    var biases = Arrays.stream(bias).mapToObj(Double::toString).collect(Collectors.joining(" "));
    var encoder = Base64.getEncoder();
    return "content\t%s\nbias\t%s\nvector-scale\t%s\nvector\t%s\nword-scale\t%s\nwords\t%s\n"
        .formatted(
            content,
            biases,
            vectorScale,
            encoder.encodeToString(vector),
            wordScale,
            encoder.encodeToString(words));
  }

  /** How likely each request is; what is missing to 1 is how likely none is. */
  Map<Intent, Double> of(String text, float[] encoded) {
    var likely = likely(in(text), encoded);
    var wishes = new EnumMap<Intent, Double>(Intent.class);
    INTENTS.forEach(intent -> wishes.put(intent, likely[row(intent)]));
    return wishes;
  }

  /** How likely it is that anything is asked. */
  double asked(String text, float[] encoded) {
    return 1 - likely(in(text), encoded)[NOTHING];
  }

  static int row(Intent intent) {
    return INTENTS.indexOf(intent);
  }

  private double[] likely(int[] places, float[] encoded) {
    var logits = bias.clone();
    for (int dimension = 0; dimension < encoded.length; dimension++) {
      add(vector, dimension, vectorScale * encoded[dimension], logits);
    }
    for (int place : places) {
      add(words, place, wordScale * share(places), logits);
    }
    return softmax(logits);
  }

  private static void add(byte[] weights, int at, double times, double[] logits) {
    for (int row = 0; row < ROWS; row++) {
      logits[row] += times * weights[at * ROWS + row];
    }
  }

  static double[] softmax(double[] logits) {
    var most = Arrays.stream(logits).max().orElseThrow();
    var likely = Arrays.stream(logits).map(logit -> Math.exp(logit - most)).toArray();
    var all = Arrays.stream(likely).sum();
    return Arrays.stream(likely).map(one -> one / all).toArray();
  }

  /** What each word or pair of a text counts: less where there are more. */
  static double share(int[] places) {
    return 1 / Math.sqrt(Math.max(1, places.length));
  }

  /** The places of the words and pairs of a text, each once; its ends count as words. */
  static int[] in(String text) {
    var all = new ArrayList<String>();
    all.add("<");
    all.addAll(WORD.matcher(Plain.of(text)).results().map(MatchResult::group).toList());
    all.add(">");
    var places = new ArrayList<Integer>();
    for (int i = 0; i < all.size(); i++) {
      places.add(place(all.get(i).hashCode()));
      if (i > 0) {
        places.add(place(31 * all.get(i - 1).hashCode() + all.get(i).hashCode()));
      }
    }
    return places.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  private static int place(int hash) {
    var mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
  }
}
