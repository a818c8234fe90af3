package coach.limber.bot.picture;

import java.awt.Color;

/**
 * How people see colours: all of them, or without one kind of cone.
 *
 * @see <a href="https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html">
 *     Machado, Oliveira and Fernandes 2009</a>
 */
enum Eye {
  USUAL,
  DEUTERANOPIA,
  PROTANOPIA;

  /** What reaches the brain of red, green and blue, a row each. */
  private double[][] sees() {
    return switch (this) {
      case USUAL -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
      case DEUTERANOPIA ->
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          };
      case PROTANOPIA ->
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          };
    };
  }

  /** The ratio of WCAG 2.2, from 1 to 21. */
  static double contrast(Color one, Color other) {
    var first = brightness(linear(one)) + 0.05;
    var second = brightness(linear(other)) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  /** How far apart two colours are in CIELAB. */
  double distance(Color one, Color other) {
    var first = lab(seen(one));
    var second = lab(seen(other));
    return Math.hypot(first[0] - second[0], Math.hypot(first[1] - second[1], first[2] - second[2]));
  }

  private double[] seen(Color colour) {
    var light = linear(colour);
    var sees = sees();
    var seen = new double[3];
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.clamp(dot(sees[i], light), 0, 1);
    }
    return seen;
  }

  private static double[] linear(Color colour) {
    var parts = colour.getRGBColorComponents(new float[3]);
    var light = new double[3];
    for (int i = 0; i < 3; i++) {
      light[i] = parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
    }
    return light;
  }

  private static double brightness(double[] light) {
    return dot(new double[] {0.2126, 0.7152, 0.0722}, light);
  }

  /** CIELAB under daylight (D65). */
  private static double[] lab(double[] light) {
    var x = root(dot(new double[] {0.4124564, 0.3575761, 0.1804375}, light) / 0.95047);
    var y = root(dot(new double[] {0.2126729, 0.7151522, 0.0721750}, light));
    var z = root(dot(new double[] {0.0193339, 0.1191920, 0.9503041}, light) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }

  private static double dot(double[] one, double[] other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  }
}
