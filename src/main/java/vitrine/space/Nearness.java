package vitrine.space;

import java.math.BigDecimal;
import java.util.Optional;
import vitrine.stats.NeighbourGraph;

/**
 * What makes two premises neighbours: to be among the nearest, or within a distance.
 *
 * @param nearest how many nearest ones, and all as far away as the last of them; 0 for a distance
 * @param metres the distance, its end included; 0 where the nearest are taken
 */
public record Nearness(int nearest, double metres) {
  /** The usual number of nearest ones. */
  public static final Nearness USUAL = nearest(Neighbours.USUAL);

  /** The nearest ones, at least one. */
  public static Nearness nearest(int count) {
    return new Nearness(count, 0);
  }

  /** All within a distance in metres. */
  public static Nearness within(double metres) {
    return new Nearness(0, metres);
  }

  /** As users write it: {@code 4} or {@code 150m}. */
  public String id() {
    return nearest > 0
        ? Integer.toString(nearest)
        : BigDecimal.valueOf(metres).stripTrailingZeros().toPlainString() + "m";
  }

  /** Who is whose neighbour; empty where that would be too many arrows. */
  public Optional<NeighbourGraph> graph(Points points) {
    return nearest > 0 ? Neighbours.nearest(points, nearest) : Neighbours.within(points, metres);
  }
}
