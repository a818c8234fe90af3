package coach.limber.knowledge.answer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Unit vectors of many texts along their {@link PrincipalAxes}, a byte for a number. They are kept
 * by axis, not by text: so all can be compared with one in some tenths of a millisecond, as the
 * loops over them are such as processors do eight at a time.
 */
final class Vectors {
  /** Of the encoder's 384, with 0.982 of the vectors' squared length. */
  private static final int AXES = 256;

  private static final int MOST = 127;
  private static final int HASH = 64;

  private final String content;

  /** Each divided by what a byte of its numbers is multiplied with. */
  private final float[][] axes;

  private final byte[][] along;

  private Vectors(String content, float[][] axes, byte[][] along) {
    this.content = content;
    this.axes = axes;
    this.along = along;
  }

  /** {@code content} names the state of the texts whose vectors these are, in 64 characters. */
  static Vectors of(String content, float[][] texts) {
    var axes = PrincipalAxes.of(texts, AXES);
    var along = new byte[axes.length][];
    for (int i = 0; i < axes.length; i++) {
      along[i] = bytes(texts, axes[i]);
    }
    return new Vectors(content, axes, along);
  }

  /** What each text is along an axis; the axis is divided by the fineness of the bytes. */
  private static byte[] bytes(float[][] texts, float[] axis) {
    var numbers = new float[texts.length];
    float highest = 0;
    for (int text = 0; text < texts.length; text++) {
      numbers[text] = dot(texts[text], axis);
      highest = Math.max(highest, Math.abs(numbers[text]));
    }
    var fineness = MOST / highest;
    var bytes = new byte[texts.length];
    for (int text = 0; text < texts.length; text++) {
      bytes[text] = (byte) Math.round(numbers[text] * fineness);
    }
    for (int i = 0; i < axis.length; i++) {
      axis[i] /= fineness;
    }
    return bytes;
  }

  /** Reads what {@link #bytes} wrote. */
  static Vectors read(byte[] file) {
    var in = ByteBuffer.wrap(file);
    var content = new byte[HASH];
    in.get(content);
    var axes = new float[in.getInt()][in.getInt()];
    var along = new byte[axes.length][in.getInt()];
    for (var axis : axes) {
      in.asFloatBuffer().get(axis);
      in.position(in.position() + axis.length * Float.BYTES);
    }
    for (var numbers : along) {
      in.get(numbers);
    }
    return new Vectors(new String(content, StandardCharsets.US_ASCII), axes, along);
  }

  /**
   * The hash of the content, the number of axes, that of the encoder's dimensions, that of texts,
   * then each axis, then what the texts are along each.
   */
  byte[] bytes() {
    var head = HASH + 3 * Integer.BYTES;
    var out =
        ByteBuffer.allocate(head + axes.length * (axes[0].length * Float.BYTES + size()))
            .put(content.getBytes(StandardCharsets.US_ASCII))
            .putInt(axes.length)
            .putInt(axes[0].length)
            .putInt(size());
    for (var axis : axes) {
      for (float number : axis) {
        out.putFloat(number);
      }
    }
    for (var numbers : along) {
      out.put(numbers);
    }
    return out.array();
  }

  String content() {
    return content;
  }

  /** How many texts. */
  int size() {
    return along[0].length;
  }

  /** How alike each text is to the one with this vector: their cosines, nearly. */
  float[] alike(float[] vector) {
    var alike = new float[size()];
    for (int i = 0; i < axes.length; i++) {
      add(alike, dot(vector, axes[i]), along[i]);
    }
    return alike;
  }

  private static void add(float[] sums, float factor, byte[] numbers) {
    for (int text = 0; text < sums.length; text++) {
      sums[text] += factor * numbers[text];
    }
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
