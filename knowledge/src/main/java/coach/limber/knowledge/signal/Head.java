package coach.limber.knowledge.signal;

import coach.limber.knowledge.content.Resources;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** One linear layer over the encoder's vector: {@code logits = weight * (scale * e) + bias}. */
public record Head(float[][] weight, float[] bias, double scale) {

  /**
   * Reads a layer that was trained from the content: {@code weight}, {@code bias}, {@code scale}.
   */
  public static Head read(String file) {
    try {
      var json = new ObjectMapper().readTree(Resources.text(file));
      return of(json, json.path("scale").asDouble());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static Head of(JsonNode json, double scale) {
    var weight = json.path("weight").valueStream().map(Head::floats).toArray(float[][]::new);
    return new Head(weight, floats(json.path("bias")), scale);
  }

  private static float[] floats(JsonNode array) {
    var floats = new float[array.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) array.path(i).asDouble();
    }
    return floats;
  }

  double[] logits(float[] e) {
    var logits = new double[bias.length];
    for (int row = 0; row < bias.length; row++) {
      double sum = 0;
      for (int i = 0; i < e.length; i++) {
        sum += weight[row][i] * e[i];
      }
      logits[row] = scale * sum + bias[row];
    }
    return logits;
  }

  public double[] softmax(float[] e) {
    return Softmax.of(logits(e));
  }

  double[] sigmoid(float[] e) {
    var p = logits(e);
    for (int i = 0; i < p.length; i++) {
      p[i] = 1 / (1 + Math.exp(-p[i]));
    }
    return p;
  }
}
