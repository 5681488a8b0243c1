package vitrine.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vitrine.stats.NeighbourGraph;

/**
 * Who is whose neighbour among points: the k nearest, or all within a distance.
 *
 * <p>Distances are those of {@link Points}, compared in whole millimetres. What is found does not
 * hang on the order of the points: another order gives the same graph with other numbers. Points on
 * one another are neighbours at distance 0, however many; a graph of more than {@value
 * #MOST_ARROWS} arrows is not made, because so many points on one another are a register office’s
 * address and no place.
 */
public final class Neighbours {
  /** How many nearest ones are taken where nobody says otherwise. */
  public static final int USUAL = 4;

  /** More arrows than that are not made. */
  public static final int MOST_ARROWS = 20_000_000;

  /** Straight lines and great circles may order two points otherwise within this, in metres. */
  private static final double SLACK = 0.005;

  private static final double MILLIMETRES = 1000;

  private final Points points;
  private final PointTree tree;
  private final List<int[]> found = new ArrayList<>();
  private long arrows;

  private Neighbours(Points points) {
    this.points = points;
    this.tree = new PointTree(points);
  }

  /**
   * Each point’s k nearest others, and all that are as far away as the k-th.
   *
   * <p>Shapes and units: points in, arrows from each point to its neighbours out; where A has B, B
   * need not have A. Range: at least k neighbours for each point, where there are as many others.
   * Undefined cases: too many arrows, then empty.
   *
   * @param points any number of points
   * @param k at least 1; {@link #USUAL} is usual
   */
  public static Optional<NeighbourGraph> nearest(Points points, int k) {
    if (k < 1) {
      throw new IllegalArgumentException("no neighbour: " + k);
    }
    Neighbours neighbours = new Neighbours(points);
    for (int i = 0; i < points.size(); i++) {
      if (!neighbours.add(neighbours.nearest(i, Math.min(k, points.size() - 1)))) {
        return Optional.empty();
      }
    }
    return Optional.of(new NeighbourGraph(neighbours.found));
  }

  /**
   * Each point’s others within a distance, its end included.
   *
   * <p>Shapes and units: a distance in metres, compared in whole millimetres. Range: none to all
   * others; where A has B, B has A. Undefined cases: too many arrows, then empty.
   *
   * @param points any number of points
   * @param metres 0 or more
   */
  public static Optional<NeighbourGraph> within(Points points, double metres) {
    if (!(metres >= 0 && Double.isFinite(metres))) {
      throw new IllegalArgumentException("not a distance: " + metres);
    }
    Neighbours neighbours = new Neighbours(points);
    long limit = (long) Math.rint(metres * MILLIMETRES);
    for (int i = 0; i < points.size(); i++) {
      if (!neighbours.add(neighbours.within(i, metres + SLACK, limit))) {
        return Optional.empty();
      }
    }
    return Optional.of(new NeighbourGraph(neighbours.found));
  }

  private boolean add(int[] own) {
    found.add(own);
    arrows += own.length;
    return arrows <= MOST_ARROWS;
  }

  /** The k-th nearest by straight lines bounds where the k-th by millimetres can lie. */
  private int[] nearest(int point, int k) {
    if (k == 0) {
      return new int[0];
    }
    double farthest = Math.sqrt(tree.nearest(point, k)[k - 1]);
    PointTree.Found near = tree.within(point, farthest + SLACK);
    long[] distances = new long[near.size()];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = points.millimetres(point, near.get(i));
    }
    long[] sorted = distances.clone();
    Arrays.sort(sorted);
    return notBeyond(near, distances, sorted[k - 1]);
  }

  private int[] within(int point, double radius, long limit) {
    PointTree.Found near = tree.within(point, radius);
    long[] distances = new long[near.size()];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = points.millimetres(point, near.get(i));
    }
    return notBeyond(near, distances, limit);
  }

  private static int[] notBeyond(PointTree.Found near, long[] distances, long limit) {
    int[] kept = new int[distances.length];
    int size = 0;
    for (int i = 0; i < distances.length; i++) {
      if (distances[i] <= limit) {
        kept[size++] = near.get(i);
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
