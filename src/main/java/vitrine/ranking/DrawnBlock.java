package vitrine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.stats.RandomStream;
import vitrine.stats.RatePosterior;

/**
 * Some of the draws, made by one worker: a part of them at a time, so that thousands of towns take
 * little room.
 */
final class DrawnBlock {
  private final long seed;
  private final int block;
  private final int size;
  private final List<DrawnTown> towns;
  private final List<Selector> selectors;
  private final Map<Zone, RatePosterior> common;
  private final Map<Zone, DrawnZone> zones = new EnumMap<>(Zone.class);

  /** By selector and town: the values in the draws of the part. */
  private final double[][][] figures;

  /** By selector and town: who lends where nothing is known; null where none is needed. */
  private final RandomStream[][] lending;

  /** By selector: the ranked towns that have it. */
  private final List<List<Integer>> donors = new ArrayList<>();

  DrawnBlock(
      long seed,
      int block,
      int size,
      List<DrawnTown> towns,
      List<Selector> selectors,
      Map<Zone, RatePosterior> common) {
    this.seed = seed;
    this.block = block;
    this.size = size;
    this.towns = towns;
    this.selectors = selectors;
    this.common = common;
    this.figures = new double[selectors.size()][towns.size()][];
    this.lending = new RandomStream[selectors.size()][towns.size()];
    for (int i = 0; i < figures.length; i++) {
      prepare(i);
    }
  }

  /** What is exact stays as it is in all draws. */
  private void prepare(int column) {
    Selector selector = selectors.get(column);
    List<Integer> having = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      DrawnTown town = towns.get(i);
      Double value = town.values().get(selector);
      if (value != null && town.ranked()) {
        having.add(i);
      }
      if (value == null || !town.isDrawn(selector)) {
        figures[column][i] = fixed(value == null ? Double.NaN : value);
      }
    }
    donors.add(having);
    for (int i = 0; i < towns.size(); i++) {
      DrawnTown town = towns.get(i);
      if (town.values().get(selector) == null && town.ranked() && !having.isEmpty()) {
        lending[column][i] = stream("missing", selector.toString(), town.key());
      }
    }
  }

  private static double[] fixed(double value) {
    double[] values = new double[DrawnTable.PART];
    Arrays.fill(values, value);
    return values;
  }

  private RandomStream stream(String purpose, String of, String key) {
    return new RandomStream(seed, purpose + " " + of, key, block);
  }

  /** Draws all figures, orders the towns in each draw, and notes the ranks. */
  void rank(DrawnOrder order, Draws.Drawn drawn, int from) {
    int[] ranked = IntStream.range(0, towns.size()).filter(i -> towns.get(i).ranked()).toArray();
    DrawnRanks ranks = new DrawnRanks(ranked.length);
    long[] last = new long[ranked.length];
    for (int start = 0; start < size; start += DrawnTable.PART) {
      int part = Math.min(DrawnTable.PART, size - start);
      next(part);
      int[] places = new int[ranked.length * part];
      double[] values = drawn.isValued() ? new double[ranked.length * part] : null;
      double[][] all = order.values(figures);
      double[] own = new double[ranked.length];
      for (int draw = 0; draw < part; draw++) {
        for (int i = 0; i < ranked.length; i++) {
          own[i] = all[ranked[i]][draw];
        }
        ranks.take(own);
        for (int i = 0; i < ranked.length; i++) {
          places[i * part + draw] = ranks.better(i) + 1;
          last[i] += ranks.worse(i) < drawn.quarter() ? 1 : 0;
        }
        for (int i = 0; values != null && i < ranked.length; i++) {
          values[i * part + draw] = own[i];
        }
      }
      drawn.note(from + start, places, values);
    }
    drawn.addLast(last);
  }

  /** Draws the next part. */
  private void next(int part) {
    zones.values().forEach(DrawnZone::next);
    for (int column = 0; column < figures.length; column++) {
      Selector selector = selectors.get(column);
      for (int i = 0; i < towns.size(); i++) {
        boolean known = towns.get(i).values().get(selector) != null;
        if (known && towns.get(i).isDrawn(selector)) {
          figures[column][i] = drawn(selector, i, part);
        }
      }
      for (int i = 0; i < towns.size(); i++) {
        if (lending[column][i] != null) {
          lend(column, i, part);
        }
      }
    }
  }

  private double[] drawn(Selector selector, int town, int part) {
    DrawnZone zone =
        zones.computeIfAbsent(
            selector.zone(), of -> new DrawnZone(of, towns, common.get(of), this::stream));
    return switch (DrawnAs.of(selector)) {
      case VACANCY_RATE -> zone.rates(part)[town];
      case LONG_TERM_SHARE -> zone.shares(part)[town];
      default -> product(zone.rates(part)[town], zone.shares(part)[town], part);
    };
  }

  private static double[] product(double[] a, double[] b, int part) {
    double[] product = new double[part];
    for (int draw = 0; draw < part; draw++) {
      product[draw] = a[draw] * b[draw];
    }
    return product;
  }

  /** In each draw the value of a town that has one. */
  private void lend(int column, int town, int part) {
    List<Integer> having = donors.get(column);
    for (int draw = 0; draw < part; draw++) {
      int donor = having.get(lending[column][town].nextInt(having.size()));
      figures[column][town][draw] = figures[column][donor][draw];
    }
  }
}
