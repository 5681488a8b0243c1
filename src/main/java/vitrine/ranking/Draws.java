package vitrine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.RatePosterior;

/**
 * How sure an order is: the figures of all towns are drawn again and again as chance alone could
 * have made them, and the towns ranked each time.
 *
 * <p>The vacancy of a town is drawn from what its counts and those of all towns leave possible:
 * first the common mean and dispersion from their posterior on the grid, the same for all towns of
 * a draw, then Beta(V + μS, n − V + (1−μ)S); without a posterior Jeffreys' Beta(V + ½, n − V + ½).
 * What has no counts is exact, what is missing is taken from a ranked town that has it. Each town
 * has streams of chance of its own, so that neither the order of towns nor the number of workers
 * changes a draw, nor another town a stream.
 *
 * <p>Rank interval: the smallest ranks r with P(rank ≤ r) ≥ 5 % and ≥ 95 %. Quarters: the best and
 * the last ⌈m/4⌉ of m ranked towns. Tie groups: from the top, a town opens a new one when it is
 * worse than the first of the current one in 95 % of the draws. Standard error of a probability p
 * of N draws: √(p(1−p)/N). Source: METHOD §4; Goldstein and Spiegelhalter 1996.
 */
public final class Draws {
  /** So many draws are made at once; part of what the streams hang on. */
  private static final int BLOCK = 250;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final int count;
  private final long seed;
  private final int workers;

  /**
   * A way of drawing.
   *
   * @param count how many draws, at least 1
   * @param workers how many threads; changes no figure
   */
  public Draws(int count, long seed, int workers) {
    this.count = count;
    this.seed = seed;
    this.workers = workers;
  }

  /**
   * The places of towns.
   *
   * @param towns in rank order where they are ranked, then the others
   * @param common what the compared towns have in common, by zone; a zone without is drawn by town
   */
  public Drawn draw(
      List<DrawnTown> towns, Map<Zone, RatePosterior> common, DrawnOrder order, boolean keep) {
    int ranked = (int) towns.stream().filter(DrawnTown::ranked).count();
    Drawn drawn = new Drawn(ranked, count, keep);
    List<Callable<Void>> blocks = new ArrayList<>();
    for (int from = 0; from < count; from += BLOCK) {
      int start = from;
      int size = Math.min(BLOCK, count - from);
      blocks.add(
          () -> {
            DrawnBlock block = new DrawnBlock(seed, start / BLOCK, size, towns, common);
            block.rank(order, drawn, start);
            return null;
          });
    }
    run(blocks);
    return drawn;
  }

  private void run(List<Callable<Void>> blocks) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(workers, blocks.size()));
    try {
      for (Future<Void> block : pool.invokeAll(blocks)) {
        block.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdown();
    }
  }

  /** The ranks of the towns in every draw, and what follows of them. */
  public static final class Drawn {
    private final int count;
    private final int[][] ranks;
    private final long[] last;
    private final double[][] values;

    private Drawn(int towns, int count, boolean keep) {
      this.count = count;
      this.ranks = new int[towns][count];
      this.last = new long[towns];
      this.values = keep ? new double[towns][count] : null;
    }

    /** Notes the ranks of one draw, and the values that they are of. */
    void set(int draw, DrawnRanks drawn, double[] of) {
      for (int town = 0; town < ranks.length; town++) {
        ranks[town][draw] = drawn.better(town) + 1;
      }
      for (int town = 0; values != null && town < ranks.length; town++) {
        values[town][draw] = of[town];
      }
    }

    /** How many towns are the best quarter, and how many the last. */
    int quarter() {
      return (ranks.length + 3) / 4;
    }

    /** Adds in how many draws of one block each town was in the last quarter. */
    synchronized void addLast(long[] times) {
      for (int town = 0; town < times.length; town++) {
        last[town] += times[town];
      }
    }

    /**
     * The places of the ranked towns in their order.
     *
     * @param hollow which have no place of their own, because they stand fixed; theirs is null
     */
    public List<DrawnPlace> places(boolean[] hollow) {
      List<DrawnPlace> places = new ArrayList<>();
      int group = 0;
      int first = -1;
      for (int town = 0; town < ranks.length; town++) {
        if (hollow[town]) {
          places.add(null);
          continue;
        }
        if (first < 0 || isWorse(town, first)) {
          first = town;
          group++;
        }
        places.add(
            new DrawnPlace(
                rank(town, LOW),
                rank(town, HIGH),
                first(town),
                (double) last[town] / count,
                group));
      }
      return places;
    }

    private boolean isWorse(int town, int first) {
      return better(first, town) >= HIGH;
    }

    /** In which share of the draws one ranked town is better than another. */
    public double better(int town, int than) {
      long better = 0;
      for (int draw = 0; draw < count; draw++) {
        better += ranks[town][draw] < ranks[than][draw] ? 1 : 0;
      }
      return (double) better / count;
    }

    /** The smallest rank that so many draws do not go beyond. */
    private int rank(int town, double share) {
      int[] seen = new int[ranks.length + 1];
      for (int rank : ranks[town]) {
        seen[rank]++;
      }
      long sum = 0;
      int rank = 0;
      while (sum < share * count) {
        sum += seen[++rank];
      }
      return rank;
    }

    private double first(int town) {
      long times = Arrays.stream(ranks[town]).filter(rank -> rank <= quarter()).count();
      return (double) times / count;
    }

    /** Between which values of a ranked town nine tenths of the draws lie. */
    public Interval values(int town) {
      double[] sorted = values[town].clone();
      Arrays.sort(sorted);
      int low = (int) Math.ceil(LOW * count) - 1;
      int high = (int) Math.ceil(HIGH * count) - 1;
      return new Interval(sorted[Math.max(0, low)], sorted[high]);
    }
  }
}
