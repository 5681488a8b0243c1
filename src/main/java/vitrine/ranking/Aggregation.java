package vitrine.ranking;

import java.util.Locale;

/**
 * How the scores of components become one index (METHOD §5). The example of each is two components
 * of equal weight that score 0 and 100.
 */
public enum Aggregation {
  /** Σ w·s: a weakness is made good by a strength. 50. */
  ARITHMETIC {
    @Override
    double of(double[] scores, double[] weights) {
      double sum = 0;
      for (int i = 0; i < scores.length; i++) {
        sum += weights[i] * scores[i];
      }
      return sum;
    }
  },
  /** Π max(s, 1)^w: a weakness weighs more. 10. */
  GEOMETRIC {
    @Override
    double of(double[] scores, double[] weights) {
      double sum = 0;
      for (int i = 0; i < scores.length; i++) {
        sum += weights[i] * StrictMath.log(Math.max(scores[i], LEAST));
      }
      return StrictMath.exp(sum);
    }
  },
  /**
   * Adjusted Mazziotta–Pareto: y = 70 + 0.6·s, M and S² the weighted mean and population variance
   * of y, (M − S²/M − 70)/0.6, floored at 0: balance is rewarded, so that a town whose best
   * component falls can gain. 35.
   */
  MAZZIOTTA_PARETO {
    @Override
    double of(double[] scores, double[] weights) {
      double mean = 0;
      for (int i = 0; i < scores.length; i++) {
        mean += weights[i] * scaled(scores[i]);
      }
      double variance = 0;
      for (int i = 0; i < scores.length; i++) {
        double off = scaled(scores[i]) - mean;
        variance += weights[i] * off * off;
      }
      return Math.max(0, (mean - variance / mean - 70) / 0.6);
    }
  },
  /** 1 / Σ (w / max(s, 1)): a weakness weighs most. 1.98. */
  HARMONIC {
    @Override
    double of(double[] scores, double[] weights) {
      double sum = 0;
      for (int i = 0; i < scores.length; i++) {
        sum += weights[i] / Math.max(scores[i], LEAST);
      }
      return 1 / sum;
    }
  },
  /**
   * Towns are compared two by two: the one that is better in components of more weight wins; 50 +
   * 50·(wins − defeats)/(m − 1). Hangs on the towns compared. See {@link Copeland}.
   */
  COPELAND {
    @Override
    double of(double[] scores, double[] weights) {
      throw new UnsupportedOperationException("made of all towns together");
    }
  };

  /** What a score is raised to where zero would leave nothing of the others. */
  private static final double LEAST = 1;

  /** The index of scores whose weights sum to 1. */
  abstract double of(double[] scores, double[] weights);

  /** Goalposts of the adjusted index: scores of 0 to 100 become 70 to 130, never below 70. */
  private static double scaled(double score) {
    return 70 + 0.6 * Math.max(0, score);
  }

  /** By its id; the arithmetic mean where none is told. */
  static Aggregation of(String id) {
    return id == null ? ARITHMETIC : valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether another town can change a town's index. */
  public boolean dependsOnSample() {
    return this == COPELAND;
  }
}
