package coach.limber.knowledge.signal;

/** One linear layer over the encoder's vector: {@code logits = weight * (scale * e) + bias}. */
public record Head(float[][] weight, float[] bias, double scale) {

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
    var p = logits(e);
    double max = Double.NEGATIVE_INFINITY;
    for (double x : p) {
      max = Math.max(max, x);
    }
    double total = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - max);
      total += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= total;
    }
    return p;
  }

  double[] sigmoid(float[] e) {
    var p = logits(e);
    for (int i = 0; i < p.length; i++) {
      p[i] = 1 / (1 + Math.exp(-p[i]));
    }
    return p;
  }
}
