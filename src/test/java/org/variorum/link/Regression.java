package org.variorum.link;

import java.util.List;

/**
 * Logistic regression on the levels of all comparisons, by Newton's method, with a ridge that holds
 * every level near zero and near its neighbours. Sets have intercepts of their own and weigh the
 * same, whatever their sizes.
 */
final class Regression {

  private static final int ROUNDS = 12;

  /**
   * A kind of pair: the coefficients that hold for it, how many of them are one incident, how many
   * are not.
   *
   * @param active indices of coefficients
   */
  record Row(int[] active, double same, double other) {}

  private final int size;
  private final double[][] ridge;
  private final double[] expected;

  /**
   * A regression that begins with what is expected.
   *
   * @param expected coefficients in natural units
   */
  Regression(double[] expected) {
    this.size = expected.length;
    this.expected = expected;
    this.ridge = new double[size][size];
  }

  /** Holds a coefficient near what is expected. */
  Regression hold(int i, double strength) {
    ridge[i][i] += strength;
    return this;
  }

  /** Holds the distance of two coefficients near what is expected. */
  Regression hold(int i, int j, double strength) {
    ridge[i][i] += strength;
    ridge[j][j] += strength;
    ridge[i][j] -= strength;
    ridge[j][i] -= strength;
    return this;
  }

  /** The coefficients in natural units. */
  double[] fit(List<Row> rows) {
    double[] beta = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] h = new double[size][];
      double[] g = new double[size];
      for (int i = 0; i < size; i++) {
        h[i] = ridge[i].clone();
        h[i][i] += 1e-6;
        for (int j = 0; j < size; j++) {
          g[i] -= ridge[i][j] * beta[j];
        }
      }
      for (Row row : rows) {
        double sum = 0;
        for (int i : row.active()) {
          sum += expected[i] + beta[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double n = row.same() + row.other();
        double error = row.same() - n * p;
        double curve = Math.max(n * p * (1 - p), 1e-9);
        for (int i : row.active()) {
          g[i] += error;
          for (int j : row.active()) {
            h[i][j] += curve;
          }
        }
      }
      double[] step = solve(h, g);
      for (int i = 0; i < size; i++) {
        beta[i] += Math.max(-2, Math.min(2, step[i]));
      }
    }
    for (int i = 0; i < size; i++) {
      beta[i] += expected[i];
    }
    return beta;
  }

  /** Cholesky without pivoting; the ridge makes the matrix positive. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / l[j][j];
      }
    }
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = b[i];
      for (int k = 0; k < i; k++) {
        sum -= l[i][k] * y[k];
      }
      y[i] = sum / l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        y[i] -= l[k][i] * y[k];
      }
      y[i] /= l[i][i];
    }
    return y;
  }
}
