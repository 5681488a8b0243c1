package vitrine.stats;

import java.util.Arrays;

/**
 * Counts as the likelihood of a {@link BetaBinomial} needs them: for each j how many of them are
 * above j, in runs over which that number is the same.
 */
final class CountRuns {
  /** A run longer than this is summed by the gamma function, where that loses no digits. */
  private static final long LONG = 48;

  private static final double LARGEST = 1e6;

  /** Where each run ends, and how many counts are above its members. */
  private final long[] ends;

  private final long[] above;

  CountRuns(long[] counts) {
    long[] sorted = counts.clone();
    Arrays.sort(sorted);
    this.ends = Arrays.stream(sorted).distinct().filter(count -> count > 0).toArray();
    this.above = new long[ends.length];
    int passed = 0;
    for (int run = 0; run < ends.length; run++) {
      while (sorted[passed] < ends[run]) {
        passed++;
      }
      above[run] = sorted.length - passed;
    }
  }

  /** Σ over all counts and over j below each, of ln(first + j·step). */
  double logs(double first, double step) {
    double sum = 0;
    long start = 0;
    for (int run = 0; run < ends.length; run++) {
      sum += above[run] * logs(first, step, start, ends[run]);
      start = ends[run];
    }
    return sum;
  }

  private static double logs(double first, double step, long start, long end) {
    if (step == 0) {
      return (end - start) * StrictMath.log(first);
    }
    double ratio = first / step;
    if (end - start > LONG && ratio < LARGEST) {
      double steps = (end - start) * StrictMath.log(step);
      return steps + LogGamma.of(ratio + end) - LogGamma.of(ratio + start);
    }
    double sum = 0;
    for (long j = start; j < end; j++) {
      sum += StrictMath.log(first + j * step);
    }
    return sum;
  }

  /** Σ over all counts and over j below each, of 1/(first + j·step). */
  double inverses(double first, double step) {
    double sum = 0;
    long j = 0;
    for (int run = 0; run < ends.length; run++) {
      double part = 0;
      for (; j < ends[run]; j++) {
        part += 1 / (first + j * step);
      }
      sum += above[run] * part;
    }
    return sum;
  }

  /** Σ of (j − share)/(share·(1 − dispersion) + j·dispersion): how the logs change with it. */
  double slopes(double share, double dispersion) {
    return slopes(share, share * (1 - dispersion), dispersion);
  }

  /** Σ of (j − less)/(first + j·step). */
  double slopes(double less, double first, double step) {
    double sum = 0;
    long j = 0;
    for (int run = 0; run < ends.length; run++) {
      double part = 0;
      for (; j < ends[run]; j++) {
        part += (j - less) / (first + j * step);
      }
      sum += above[run] * part;
    }
    return sum;
  }
}
