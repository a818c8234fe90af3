package coach.limber.knowledge.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Unit vectors of many texts, a byte for a number. They are kept by dimension, not by text: so all
 * can be compared with one in some tenths of a millisecond, as the loops over them are such as
 * processors do eight at a time.
 */
final class Vectors {
  /** A number of a unit vector of 384 dimensions is hardly ever beyond 0.35. */
  private static final float FINENESS = 350;

  private static final int HASH = 64;

  private final String content;
  private final byte[][] dimensions;

  private Vectors(String content, byte[][] dimensions) {
    this.content = content;
    this.dimensions = dimensions;
  }

  /** {@code content} names the state of the texts whose vectors these are, in 64 characters. */
  static Vectors of(String content, float[][] texts) {
    var dimensions = new byte[texts[0].length][texts.length];
    for (int text = 0; text < texts.length; text++) {
      for (int i = 0; i < dimensions.length; i++) {
        var rounded = Math.clamp(Math.round(texts[text][i] * FINENESS), -127, 127);
        dimensions[i][text] = (byte) rounded;
      }
    }
    return new Vectors(content, dimensions);
  }

  /** Reads what {@link #bytes} wrote. */
  static Vectors read(byte[] file) {
    var in = ByteBuffer.wrap(file);
    var content = new byte[HASH];
    in.get(content);
    var dimensions = new byte[in.getInt()][in.getInt()];
    for (var dimension : dimensions) {
      in.get(dimension);
    }
    return new Vectors(new String(content, StandardCharsets.US_ASCII), dimensions);
  }

  /** The hash of the content, the number of dimensions, that of texts, then each dimension. */
  byte[] bytes() {
    var out = ByteBuffer.allocate(HASH + 2 * Integer.BYTES + dimensions.length * size());
    out.put(content.getBytes(StandardCharsets.US_ASCII)).putInt(dimensions.length).putInt(size());
    for (var dimension : dimensions) {
      out.put(dimension);
    }
    return out.array();
  }

  String content() {
    return content;
  }

  /** How many texts. */
  int size() {
    return dimensions[0].length;
  }

  /** How alike each text is to the one with this vector: their cosines, nearly. */
  float[] alike(float[] vector) {
    var alike = new float[size()];
    for (int i = 0; i < dimensions.length; i++) {
      add(alike, vector[i] / FINENESS, dimensions[i]);
    }
    return alike;
  }

  private static void add(float[] sums, float factor, byte[] dimension) {
    for (int text = 0; text < sums.length; text++) {
      sums[text] += factor * dimension[text];
    }
  }
}
