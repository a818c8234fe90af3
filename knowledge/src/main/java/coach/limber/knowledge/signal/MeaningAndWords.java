package coach.limber.knowledge.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A linear layer over the encoder's vector and over the words of a text, singly and in pairs. The
 * encoder sees what a text is about, the words say what is wanted of it.
 *
 * @param content names the state of what it was trained on
 * @param bias one for each row; the rows are the labels that it tells apart
 * @param vector a row of signed bytes for each dimension of the encoder's vector
 * @param vectorScale what a byte of {@code vector} counts
 * @param words a row of signed bytes for each place that {@link #in} may name
 * @param wordScale what a byte of {@code words} counts
 */
public record MeaningAndWords(
    String content,
    double[] bias,
    byte[] vector,
    double vectorScale,
    byte[] words,
    double wordScale) {
  static final int PLACES = 1 << 13;
  static final int DIMENSIONS = 384;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)?");

  /** Reads what {@link #print} wrote. */
  public static MeaningAndWords parse(String file) {
    var lines = LayerFile.of(file);
    return new MeaningAndWords(
        lines.text("content"),
        Arrays.stream(lines.text("bias").split(" ", -1)).mapToDouble(Double::parseDouble).toArray(),
        lines.bytes("vector"),
        lines.number("vector-scale"),
        lines.bytes("words"),
        lines.number("word-scale"));
  }

  public String print() {
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

  /**
   * How likely each row is; they sum to 1.
   *
   * @param plain the text in small letters with straight quotes
   * @param encoded the encoder's vector of the text
   */
  public double[] likely(String plain, float[] encoded) {
    var places = in(plain);
    var logits = bias.clone();
    for (int dimension = 0; dimension < encoded.length; dimension++) {
      add(vector, dimension, vectorScale * encoded[dimension], logits);
    }
    for (int place : places) {
      add(words, place, wordScale * share(places), logits);
    }
    return Softmax.of(logits);
  }

  private static void add(byte[] weights, int at, double times, double[] logits) {
    for (int row = 0; row < logits.length; row++) {
      logits[row] += times * weights[at * logits.length + row];
    }
  }

  /** What each word or pair of a text counts: less where there are more. */
  static double share(int[] places) {
    return 1 / Math.sqrt(Math.max(1, places.length));
  }

  /** The places of the words and pairs of a text, each once; its ends count as words. */
  static int[] in(String plain) {
    var all = new ArrayList<String>(List.of("<"));
    all.addAll(WORD.matcher(plain).results().map(MatchResult::group).toList());
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
