package vitrine.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vitrine.indicator.DrawnVacancy;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.ranking.DrawRoom;
import vitrine.ranking.DrawnOrder;
import vitrine.ranking.DrawnPlace;
import vitrine.ranking.DrawnTown;
import vitrine.ranking.Draws;
import vitrine.stats.BetaBinomial;
import vitrine.stats.Interval;
import vitrine.stats.RandomStream;
import vitrine.stats.RatePosterior;

/**
 * How often intervals hold the truth, by simulation: towns with true rates drawn from a beta
 * distribution and counts from their binomials, then ranked as the program does. Sizes go evenly
 * from 12 to 900 premises. Everything hangs on seeds: a run gives the same figures again.
 *
 * <p>Not part of the build: {@code java -cp target/test-classes:target/classes:… RankCoverage};
 * what it gave stands in indicators.md. {@link RankCoverageTest} holds a small part of it.
 */
final class RankCoverage {
  private static final Selector VACANCY =
      new Selector("vacancy_rate", Zone.CENTRE, "", Selector.Part.VALUE);

  private final int towns;
  private final double mean;
  private final double deviation;
  private final int draws;

  RankCoverage(int towns, double mean, double deviation, int draws) {
    this.towns = towns;
    this.mean = mean;
    this.deviation = deviation;
    this.draws = draws;
  }

  /** What share of true ranks lay in their intervals, and of true rates in theirs. */
  record Coverage(double ranks, double rates, int towns) {}

  Coverage of(int studies, int workers) {
    long ranks = 0;
    long rates = 0;
    long all = 0;
    for (int study = 0; study < studies; study++) {
      double[] truth = new double[towns];
      long[] n = new long[towns];
      long[] x = new long[towns];
      draw(study, truth, n, x);
      BetaBinomial counts = new BetaBinomial(x, n);
      if (!counts.isInformative()) {
        continue;
      }
      RatePosterior posterior = new RatePosterior(counts);
      List<DrawnPlace> places = places(study, n, x, posterior, workers);
      for (int town = 0; town < towns; town++) {
        double own = truth[town];
        int rank = 1 + (int) IntStream.range(0, towns).filter(i -> truth[i] < own).count();
        ranks += places.get(town).holds(rank) ? 1 : 0;
        Interval rate = posterior.rate(x[town], n[town]).interval(0.95);
        rates += own >= rate.low() && own <= rate.high() ? 1 : 0;
        all++;
      }
    }
    return new Coverage((double) ranks / all, (double) rates / all, (int) all);
  }

  private void draw(int study, double[] truth, long[] n, long[] x) {
    RandomStream random = new RandomStream(2026, "coverage", towns + " " + deviation, study);
    double s = mean * (1 - mean) / (deviation * deviation) - 1;
    for (int town = 0; town < towns; town++) {
      n[town] = Math.round(12 + 888.0 * town / (towns - 1));
      truth[town] = random.nextBeta(mean * s, (1 - mean) * s);
      for (long premises = 0; premises < n[town]; premises++) {
        x[town] += random.nextDouble() < truth[town] ? 1 : 0;
      }
    }
  }

  private List<DrawnPlace> places(
      int study, long[] n, long[] x, RatePosterior posterior, int workers) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, towns).boxed().toList());
    order.sort(Comparator.comparingDouble(i -> (double) x[i] / n[i]));
    List<DrawnTown> seen = new ArrayList<>();
    for (int i : order) {
      DrawnVacancy counts = new DrawnVacancy(x[i], n[i], 0, 0);
      double rate = (double) x[i] / n[i];
      seen.add(new DrawnTown("T" + i, true, Map.of(Zone.CENTRE, counts), Map.of(VACANCY, rate)));
    }
    List<DrawnPlace> sorted =
        new Draws(draws, study, workers, new DrawRoom(Long.MAX_VALUE, () -> null))
            .draw(seen, Map.of(Zone.CENTRE, posterior), DrawnOrder.of(VACANCY, false), false)
            .places(new boolean[towns]);
    List<DrawnPlace> places = new ArrayList<>();
    for (int town = 0; town < towns; town++) {
      places.add(sorted.get(order.indexOf(town)));
    }
    return places;
  }

  /** Prints the table of indicators.md. */
  public static void main(String[] args) {
    int studies = args.length == 0 ? 500 : Integer.parseInt(args[0]);
    for (double[] one : new double[][] {{14, 0.04}, {14, 0.015}, {100, 0.04}}) {
      Coverage coverage =
          new RankCoverage((int) one[0], 0.12, one[1], 2000)
              .of(one[0] > 14 ? studies / 5 : studies, 2);
      System.out.printf(
          Locale.ROOT,
          "%3.0f towns at 12 ± %.1f %%: rank interval %.1f %%, smoothed interval %.1f %% (%d)%n",
          one[0],
          100 * one[1],
          100 * coverage.ranks(),
          100 * coverage.rates(),
          coverage.towns());
    }
  }
}
