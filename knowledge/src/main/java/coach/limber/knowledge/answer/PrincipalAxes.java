package coach.limber.knowledge.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The few directions in which many vectors differ most: seen along them alone, each pair has nearly
 * the same product as before. By orthogonal iteration on the sum of the outer products (Golub and
 * Van Loan, "Matrix Computations", 8.2.4); the origin stays where it is.
 */
final class PrincipalAxes {
  private static final int ROUNDS = 60;
  private static final double NOTHING = 1e-9;
  private static final long SEED = 20_261_128L;

  private PrincipalAxes() {}

  /** So many unit vectors at right angles to each other, fewer where the vectors span less. */
  static float[][] of(float[][] vectors, int howMany) {
    var sum = outerProducts(vectors);
    var axes = anyAxes(Math.min(howMany, sum.length), sum.length);
    for (int round = 0; round < ROUNDS; round++) {
      axes = atRightAngles(axes.stream().map(axis -> product(sum, axis)).toList());
    }
    return axes.stream().map(PrincipalAxes::floats).toArray(float[][]::new);
  }

  private static double[][] outerProducts(float[][] vectors) {
    var sum = new double[vectors[0].length][vectors[0].length];
    for (var vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        for (int j = 0; j < vector.length; j++) {
          sum[i][j] += vector[i] * vector[j];
        }
      }
    }
    return sum;
  }

  private static List<double[]> anyAxes(int howMany, int dimensions) {
    var random = new SplittableRandom(SEED);
    var axes = new ArrayList<double[]>();
    for (int i = 0; i < howMany; i++) {
      axes.add(random.doubles(dimensions, -1, 1).toArray());
    }
    return axes;
  }

  private static double[] product(double[][] matrix, double[] vector) {
    var product = new double[vector.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = dot(matrix[i], vector);
    }
    return product;
  }

  /** Gram and Schmidt, each taken out twice for the sake of rounding. */
  private static List<double[]> atRightAngles(List<double[]> axes) {
    var straight = new ArrayList<double[]>();
    for (var axis : axes) {
      var before = Math.sqrt(dot(axis, axis));
      for (int twice = 0; twice < 2; twice++) {
        straight.forEach(other -> takeOut(axis, other));
      }
      var length = Math.sqrt(dot(axis, axis));
      if (length > NOTHING * before) {
        for (int i = 0; i < axis.length; i++) {
          axis[i] /= length;
        }
        straight.add(axis);
      }
    }
    return straight;
  }

  private static void takeOut(double[] axis, double[] other) {
    var along = dot(axis, other);
    for (int i = 0; i < axis.length; i++) {
      axis[i] -= along * other[i];
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static float[] floats(double[] axis) {
    var floats = new float[axis.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) axis[i];
    }
    return floats;
  }
}
