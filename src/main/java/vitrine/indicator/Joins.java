package vitrine.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.model.MapPoint;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.space.Nearness;
import vitrine.space.Points;
import vitrine.stats.JoinCount;
import vitrine.stats.LocalJoinCount;
import vitrine.stats.NeighbourGraph;

/**
 * The premises of known status that have a point, and which of them are neighbours.
 *
 * @param nearness what makes two of them neighbours
 * @param premises in the order of {@link Premises#ORDER}
 * @param graph who is whose neighbour; empty where too many share one point
 * @param vacant which of them are vacant
 * @param count the joins; null without a graph, and under two premises
 * @param samePoint how many share their point with another
 */
public record Joins(
    Nearness nearness,
    List<Premises> premises,
    Optional<NeighbourGraph> graph,
    boolean[] vacant,
    JoinCount count,
    long samePoint) {

  private static final int PERMUTATIONS = 999;
  private static final long SEED = 1;

  /** The joins of premises in the order of {@link Premises#ORDER}. */
  public static Joins of(List<Premises> all, Nearness nearness) {
    List<Premises> placed = all.stream().filter(Joins::counts).toList();
    // The points of one inventory are of one kind; what is of another is no neighbour.
    boolean onPlane = !placed.isEmpty() && placed.get(0).point().isLambert93();
    List<Premises> premises =
        placed.stream().filter(one -> one.point().isLambert93() == onPlane).toList();
    boolean[] vacant = new boolean[premises.size()];
    for (int i = 0; i < vacant.length; i++) {
      vacant[i] = premises.get(i).isVacant();
    }
    Optional<NeighbourGraph> graph = nearness.graph(points(premises, onPlane));
    JoinCount count =
        graph.isEmpty() || vacant.length < 2 ? null : JoinCount.of(graph.get(), vacant);
    return new Joins(nearness, premises, graph, vacant, count, samePoint(premises));
  }

  /** Each vacant premises that has neighbours, tested; by its place in {@link #premises()}. */
  public List<LocalJoinCount> local() {
    return graph.isEmpty() ? List.of() : LocalJoinCount.of(graph.get(), vacant);
  }

  /**
   * How probable as many joins are where vacancy is spread by chance: 999 seeded permutations, that
   * hang on the name; there must be a graph.
   */
  double p(String name) {
    return JoinCount.permutationP(graph.orElseThrow(), vacant, SEED, name, PERMUTATIONS);
  }

  private static boolean counts(Premises premises) {
    boolean known = premises.status() != Status.UNKNOWN && premises.status() != Status.EXCLUDED;
    return known && premises.point() != null;
  }

  private static Points points(List<Premises> premises, boolean onPlane) {
    double[] x = premises.stream().mapToDouble(one -> one.point().x()).toArray();
    double[] y = premises.stream().mapToDouble(one -> one.point().y()).toArray();
    return onPlane ? Points.metres(x, y) : Points.degrees(y, x);
  }

  private static long samePoint(List<Premises> premises) {
    Map<MapPoint, Long> points = new HashMap<>();
    premises.forEach(one -> points.merge(one.point(), 1L, Long::sum));
    return points.values().stream().filter(many -> many > 1).mapToLong(many -> many).sum();
  }
}
