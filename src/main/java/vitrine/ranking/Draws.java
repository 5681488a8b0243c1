package vitrine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.OrderStatistic;
import vitrine.stats.RatePosterior;
import vitrine.work.Workers;

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
  /** So many draws have streams of their own; part of what the streams hang on. */
  private static final int BLOCK = 10 * DrawnTable.PART;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final int count;
  private final long seed;
  private final int workers;
  private final DrawRoom room;

  /**
   * A way of drawing.
   *
   * @param count how many draws, at least 1
   * @param workers how many threads; changes no figure
   * @param room for what is drawn
   */
  public Draws(int count, long seed, int workers, DrawRoom room) {
    this.count = count;
    this.seed = seed;
    this.workers = workers;
    this.room = room;
  }

  /**
   * The places of towns, to be closed when they are told.
   *
   * @param towns in rank order where they are ranked, then the others
   * @param common what the compared towns have in common, by zone; a zone without is drawn by town
   * @param valued whether the values that towns are ordered by are asked for too
   */
  public Drawn draw(
      List<DrawnTown> towns, Map<Zone, RatePosterior> common, DrawnOrder order, boolean valued) {
    int ranked = (int) towns.stream().filter(DrawnTown::ranked).count();
    Drawn drawn = new Drawn(new DrawnTable(ranked, count, valued, room), valued);
    try {
      run(towns, common, order, drawn);
      return drawn;
    } catch (RuntimeException | Error failed) {
      drawn.close();
      throw failed;
    }
  }

  private void run(
      List<DrawnTown> towns, Map<Zone, RatePosterior> common, DrawnOrder order, Drawn drawn) {
    List<Integer> starts = new ArrayList<>();
    for (int from = 0; from < count; from += BLOCK) {
      starts.add(from);
    }
    Workers.parallel(
        workers,
        starts,
        start -> {
          int size = Math.min(BLOCK, count - start);
          new DrawnBlock(seed, start / BLOCK, size, towns, order.selectors(), common)
              .rank(order, drawn, start);
          return drawn;
        });
  }

  /** The ranks of the towns in every draw, and what follows of them. */
  public static final class Drawn implements AutoCloseable {
    private final DrawnTable table;
    private final boolean valued;
    private final long[] last;

    private Drawn(DrawnTable table, boolean valued) {
      this.table = table;
      this.valued = valued;
      this.last = new long[table.towns()];
    }

    boolean isValued() {
      return valued;
    }

    /** Notes some draws, see {@link DrawnTable#note}. */
    void note(int from, int[] ranks, double[] values) {
      table.note(from, ranks, values);
    }

    /** How many towns are the best quarter, and how many the last. */
    int quarter() {
      return (table.towns() + 3) / 4;
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
      int[] first = null;
      for (int town = 0; town < table.towns(); town++) {
        if (hollow[town]) {
          places.add(null);
          continue;
        }
        int[] own = table.ranks(town);
        if (first == null || better(first, own) >= HIGH) {
          first = own;
          group++;
        }
        places.add(place(own, (double) last[town] / table.draws(), group));
      }
      return places;
    }

    private DrawnPlace place(int[] own, double bottomQuarter, int group) {
      int[] seen = table.seen(own);
      long top = Arrays.stream(seen, 0, quarter() + 1).sum();
      double topQuarter = (double) top / table.draws();
      return new DrawnPlace(
          table.rank(seen, LOW), table.rank(seen, HIGH), topQuarter, bottomQuarter, group);
    }

    /** The ranks of a town in all draws, to compare with others'. */
    public int[] ranks(int town) {
      return table.ranks(town);
    }

    /** In which share of the draws one of two is better. */
    public static double better(int[] one, int[] than) {
      long better = 0;
      for (int draw = 0; draw < one.length; draw++) {
        better += one[draw] < than[draw] ? 1 : 0;
      }
      return (double) better / one.length;
    }

    /** Between which values of a ranked town nine tenths of the draws lie. */
    public Interval values(int town) {
      double[] values = table.values(town);
      int low = Math.max(0, (int) Math.ceil(LOW * values.length) - 1);
      int high = (int) Math.ceil(HIGH * values.length) - 1;
      return new Interval(OrderStatistic.at(values, low), OrderStatistic.at(values, high));
    }

    @Override
    public void close() {
      table.close();
    }
  }
}
