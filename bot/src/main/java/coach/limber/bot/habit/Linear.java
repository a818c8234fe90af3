package coach.limber.bot.habit;

/** Small matrices, row by row. */
final class Linear {
  private Linear() {}

  /** The inverse of a square matrix, by Gauss and Jordan with pivots. */
  static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    var left = new double[n][];
    var right = new double[n][n];
    for (int i = 0; i < n; i++) {
      left[i] = matrix[i].clone();
      right[i][i] = 1;
    }
    for (int column = 0; column < n; column++) {
      int pivot = pivot(left, column);
      swap(left, column, pivot);
      swap(right, column, pivot);
      scale(left[column], right[column], left[column][column]);
      for (int row = 0; row < n; row++) {
        if (row != column) {
          subtract(left, right, row, column, left[row][column]);
        }
      }
    }
    return right;
  }

  private static int pivot(double[][] left, int column) {
    int best = column;
    for (int row = column; row < left.length; row++) {
      if (Math.abs(left[row][column]) > Math.abs(left[best][column])) {
        best = row;
      }
    }
    if (left[best][column] == 0) {
      throw new IllegalArgumentException("the matrix has no inverse");
    }
    return best;
  }

  private static void swap(double[][] rows, int one, int other) {
    var row = rows[one];
    rows[one] = rows[other];
    rows[other] = row;
  }

  private static void scale(double[] left, double[] right, double by) {
    for (int i = 0; i < left.length; i++) {
      left[i] /= by;
      right[i] /= by;
    }
  }

  private static void subtract(double[][] left, double[][] right, int from, int row, double by) {
    for (int i = 0; i < left.length; i++) {
      left[from][i] -= by * left[row][i];
      right[from][i] -= by * right[row][i];
    }
  }

  static double[] times(double[][] matrix, double[] vector) {
    var product = new double[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  static double[][] times(double[][] one, double[][] other) {
    var product = new double[one.length][other[0].length];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < other[0].length; j++) {
        for (int k = 0; k < other.length; k++) {
          product[i][j] += one[i][k] * other[k][j];
        }
      }
    }
    return product;
  }
}
