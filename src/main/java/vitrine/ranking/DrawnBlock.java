package vitrine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vitrine.indicator.DrawnVacancy;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.stats.BetaBinomial;
import vitrine.stats.RandomStream;
import vitrine.stats.RatePosterior;

/** Some of the draws, made by one worker. */
final class DrawnBlock {
  private final long seed;
  private final int block;
  private final int size;
  private final List<DrawnTown> towns;
  private final Map<Zone, RatePosterior> common;

  /** Rates and shares of each town in each draw, by zone; made when first asked for. */
  private final Map<Zone, double[][]> rates = new HashMap<>();

  private final Map<Zone, double[][]> shares = new HashMap<>();

  DrawnBlock(
      long seed, int block, int size, List<DrawnTown> towns, Map<Zone, RatePosterior> common) {
    this.seed = seed;
    this.block = block;
    this.size = size;
    this.towns = towns;
    this.common = common;
  }

  /** Draws all figures, orders the towns in each draw, and notes the ranks. */
  void rank(DrawnOrder order, Draws.Drawn drawn, int from) {
    List<Selector> selectors = order.selectors();
    double[][][] figures = new double[selectors.size()][][];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = figures(selectors.get(i));
    }
    int[] ranked = IntStream.range(0, towns.size()).filter(i -> towns.get(i).ranked()).toArray();
    double[] values = new double[ranked.length];
    DrawnRanks ranks = new DrawnRanks(ranked.length);
    long[] last = new long[ranked.length];
    double[][] columns = new double[figures.length][towns.size()];
    for (int draw = 0; draw < size; draw++) {
      for (int i = 0; i < figures.length; i++) {
        for (int town = 0; town < columns[i].length; town++) {
          columns[i][town] = figures[i][town][draw];
        }
      }
      double[] all = order.values(columns);
      for (int i = 0; i < ranked.length; i++) {
        values[i] = all[ranked[i]];
      }
      ranks.take(values);
      drawn.set(from + draw, ranks, values);
      for (int i = 0; i < last.length; i++) {
        last[i] += ranks.worse(i) < drawn.quarter() ? 1 : 0;
      }
    }
    drawn.addLast(last);
  }

  /** The values of a selector, of each town in each draw. */
  private double[][] figures(Selector selector) {
    double[][] values = new double[towns.size()][];
    List<Integer> donors = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      DrawnTown town = towns.get(i);
      Double value = town.values().get(selector);
      if (value != null) {
        values[i] = town.isDrawn(selector) ? drawn(selector, i) : fixed(value);
        if (town.ranked()) {
          donors.add(i);
        }
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        boolean lent = towns.get(i).ranked() && !donors.isEmpty();
        values[i] = lent ? lent(selector, i, donors, values) : fixed(Double.NaN);
      }
    }
    return values;
  }

  private double[] fixed(double value) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    return values;
  }

  private double[] drawn(Selector selector, int town) {
    Zone zone = selector.zone();
    return switch (DrawnAs.of(selector)) {
      case VACANCY_RATE -> rates.computeIfAbsent(zone, this::rates)[town];
      case LONG_TERM_SHARE -> shares.computeIfAbsent(zone, this::shares)[town];
      default ->
          product(
              rates.computeIfAbsent(zone, this::rates)[town],
              shares.computeIfAbsent(zone, this::shares)[town]);
    };
  }

  private double[] product(double[] a, double[] b) {
    double[] product = new double[size];
    for (int draw = 0; draw < size; draw++) {
      product[draw] = a[draw] * b[draw];
    }
    return product;
  }

  private double[][] rates(Zone zone) {
    BetaBinomial.Fit[] prior = new BetaBinomial.Fit[size];
    RatePosterior posterior = common.get(zone);
    if (posterior != null) {
      RandomStream random = stream("common", zone.id(), "");
      for (int draw = 0; draw < size; draw++) {
        prior[draw] = posterior.draw(random);
      }
    }
    double[][] drawn = new double[towns.size()][];
    for (int i = 0; i < drawn.length; i++) {
      DrawnVacancy counts = towns.get(i).counts().get(zone);
      if (counts != null) {
        RandomStream random = stream("rate", zone.id(), towns.get(i).key());
        drawn[i] = new double[size];
        for (int draw = 0; draw < size; draw++) {
          drawn[i][draw] = counts.rate(prior[draw], random);
        }
      }
    }
    return drawn;
  }

  private double[][] shares(Zone zone) {
    double[][] drawn = new double[towns.size()][];
    for (int i = 0; i < drawn.length; i++) {
      DrawnVacancy counts = towns.get(i).counts().get(zone);
      if (counts != null) {
        RandomStream random = stream("long-term", zone.id(), towns.get(i).key());
        drawn[i] = new double[size];
        for (int draw = 0; draw < size; draw++) {
          drawn[i][draw] = counts.longTermShare(random);
        }
      }
    }
    return drawn;
  }

  /** In each draw the value of a town that has one. */
  private double[] lent(Selector selector, int town, List<Integer> donors, double[][] values) {
    RandomStream random = stream("missing", selector.toString(), towns.get(town).key());
    double[] lent = new double[size];
    for (int draw = 0; draw < size; draw++) {
      lent[draw] = values[donors.get(random.nextInt(donors.size()))][draw];
    }
    return lent;
  }

  private RandomStream stream(String purpose, String of, String key) {
    return new RandomStream(seed, purpose + " " + of, key, block);
  }
}
