package vitrine.ranking;

import java.util.Locale;

/**
 * How the values of one component become scores, more being better (METHOD §5). The example of each
 * is vacancy of 5, 10, 10 and 20 %, less being better, with goalposts 25 and 5 %.
 *
 * <p>Only goalposts leave a town's score alone when another town is added; the others depend on the
 * towns compared, and every output says so.
 */
public enum Normalisation {
  /** Piecewise linear through the profile's goalposts, clipped: 100, 75, 75, 25. */
  GOALPOSTS {
    @Override
    double score(double value, Sample sample, Goalposts posts) {
      return posts.score(value);
    }
  },
  /** 100·(x − min)/(max − min) in the good direction: 100, 66.7, 66.7, 0. */
  MINMAX {
    @Override
    double score(double value, Sample sample, Goalposts posts) {
      double range = sample.largest() - sample.smallest();
      return 100 * (sample.good(value) - sample.smallest()) / range;
    }
  },
  /** 50 + 10·z, z by the population deviation, not clipped: 61.5, 52.3, 52.3, 33.9. */
  ZSCORE {
    @Override
    double score(double value, Sample sample, Goalposts posts) {
      return 50 + 10 * (sample.good(value) - sample.mean()) / sample.deviation();
    }
  },
  /** 100·(m − r)/(m − 1), r the mean rank of equals: 100, 50, 50, 0. */
  RANK {
    @Override
    double score(double value, Sample sample, Goalposts posts) {
      double rank = 1 + sample.better(value) + (sample.equal(value) - 1) / 2.0;
      return 100 * (sample.size() - rank) / (sample.size() - 1);
    }
  },
  /**
   * 100 × the share of towns that are worse, equals and the town itself by half: 87.5, 50, 50,
   * 12.5.
   */
  PERCENTILE {
    @Override
    double score(double value, Sample sample, Goalposts posts) {
      long worse = sample.size() - sample.better(value) - sample.equal(value);
      return 100 * (worse + sample.equal(value) / 2.0) / sample.size();
    }
  };

  /** The score of a value of the sample; only where not all values are equal. */
  abstract double score(double value, Sample sample, Goalposts posts);

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether another town can change a town's score. */
  public boolean dependsOnSample() {
    return this != GOALPOSTS;
  }

  /**
   * The scores of all towns; NaN where the value is. Where all values are equal nothing tells towns
   * apart: all score 50, but for goalposts.
   */
  double[] scores(double[] values, Sample sample, Goalposts posts) {
    double[] scores = new double[values.length];
    boolean told = !dependsOnSample() || !sample.isEqual();
    for (int i = 0; i < values.length; i++) {
      boolean known = !Double.isNaN(values[i]);
      scores[i] = known ? told ? score(values[i], sample, posts) : 50 : Double.NaN;
    }
    return scores;
  }
}
