package vitrine.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import vitrine.model.Significant;
import vitrine.stats.Mean;

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

  /** The score of a value; only where not all values are equal. */
  abstract double score(double value, Sample sample, Goalposts posts);

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether another town can change a town's score. */
  public boolean dependsOnSample() {
    return this != GOALPOSTS;
  }

  /**
   * The scores of all towns; null where the value is. Where all values are equal nothing tells
   * towns apart: all score 50, but for goalposts.
   */
  Double[] scores(Double[] values, Goalposts posts) {
    Sample sample = new Sample(values, posts.at100() > posts.at0());
    return Arrays.stream(values)
        .map(value -> value == null ? null : (Double) score(sample, value, posts))
        .toArray(Double[]::new);
  }

  private double score(Sample sample, double value, Goalposts posts) {
    return dependsOnSample() && sample.isEqual() ? 50 : score(value, sample, posts);
  }

  /** The values of all towns, turned so that more is better; equal where twelve digits agree. */
  static final class Sample {
    private final double[] values;
    private final double[] compared;
    private final boolean up;
    private final double mean;
    private final double deviation;

    Sample(Double[] values, boolean up) {
      this.up = up;
      this.values =
          Arrays.stream(values).filter(Objects::nonNull).mapToDouble(this::good).sorted().toArray();
      this.compared = Arrays.stream(this.values).map(Significant::round).toArray();
      this.mean = Mean.of(this.values).orElse(0);
      double[] squares =
          Arrays.stream(this.values).map(value -> (value - mean) * (value - mean)).toArray();
      this.deviation = StrictMath.sqrt(Mean.of(squares).orElse(0));
    }

    double good(double value) {
      return up ? value : -value;
    }

    int size() {
      return values.length;
    }

    double smallest() {
      return values[0];
    }

    double largest() {
      return values[values.length - 1];
    }

    double mean() {
      return mean;
    }

    double deviation() {
      return deviation;
    }

    boolean isEqual() {
      return compared.length == 0 || compared[0] == compared[compared.length - 1];
    }

    long better(double value) {
      double own = Significant.round(good(value));
      return Arrays.stream(compared).filter(other -> other > own).count();
    }

    long equal(double value) {
      double own = Significant.round(good(value));
      return Arrays.stream(compared).filter(other -> other == own).count();
    }
  }
}
