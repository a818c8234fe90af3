package coach.limber.knowledge.signal;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Two layers over the encoder's vector, with a bend between them: they tell apart what lies on both
 * sides of any one {@link Head}.
 *
 * @param content names the state of what they were trained on
 * @param hidden how many units stand between the layers
 * @param classes how many labels they tell apart
 * @param parameters for each unit its weights and bias, then the same for each class
 */
public record TwoLayers(String content, int hidden, int classes, float[] parameters) {
  static final int DIMENSIONS = 384;

  /** Brings unit vectors to unit variance, as for the encoder's own heads. */
  static final float SCALE = 19.6f;

  public TwoLayers {
    if (parameters.length != count(hidden, classes)) {
      throw new IllegalArgumentException(
          "%d parameters for %d units and %d classes: train the layers anew"
              .formatted(parameters.length, hidden, classes));
    }
  }

  static int count(int hidden, int classes) {
    return hidden * (DIMENSIONS + 1) + classes * (hidden + 1);
  }

  /** Reads what {@link #print} wrote. */
  public static TwoLayers parse(String file) {
    var lines = LayerFile.of(file);
    var step = Float.parseFloat(lines.text("step"));
    var bytes = ByteBuffer.wrap(lines.bytes("parameters"));
    var parameters = new float[bytes.remaining() / 2];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = bytes.getShort() * step;
    }
    return new TwoLayers(
        lines.text("content"),
        Integer.parseInt(lines.text("hidden")),
        Integer.parseInt(lines.text("classes")),
        parameters);
  }

  /** As text, each parameter in two bytes. */
  public String print() {
    var largest = 0f;
    for (float parameter : parameters) {
      largest = Math.max(largest, Math.abs(parameter));
    }
    var step = largest / Short.MAX_VALUE;
    var bytes = ByteBuffer.allocate(2 * parameters.length);
    for (float parameter : parameters) {
      bytes.putShort((short) Math.round(parameter / step));
    }
    return "content\t%s\nhidden\t%d\nclasses\t%d\nstep\t%s\nparameters\t%s\n"
        .formatted(
            content, hidden, classes, step, Base64.getEncoder().encodeToString(bytes.array()));
  }

  /** How likely each class is; sums to 1. */
  public double[] softmax(float[] vector) {
    var units = new double[hidden];
    for (int unit = 0; unit < hidden; unit++) {
      var at = unit * (DIMENSIONS + 1);
      double sum = 0;
      for (int i = 0; i < DIMENSIONS; i++) {
        sum += parameters[at + i] * vector[i];
      }
      units[unit] = Math.max(0, SCALE * sum + parameters[at + DIMENSIONS]);
    }
    var logits = new double[classes];
    for (int row = 0; row < classes; row++) {
      var at = hidden * (DIMENSIONS + 1) + row * (hidden + 1);
      double sum = parameters[at + hidden];
      for (int unit = 0; unit < hidden; unit++) {
        sum += parameters[at + unit] * units[unit];
      }
      logits[row] = sum;
    }
    return Softmax.of(logits);
  }
}
