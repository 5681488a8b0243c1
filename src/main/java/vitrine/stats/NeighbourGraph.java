package vitrine.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Who is whose neighbour, among n places numbered from 0: a directed graph with weights 0 and 1. A
 * may have B for a neighbour and not B have A, as with nearest neighbours.
 *
 * <p>Immutable; it keeps 4 bytes for each neighbour.
 */
public final class NeighbourGraph {
  private final int[] starts;
  private final int[] targets;
  private final long mutual;
  private final long squaredDegrees;

  /**
   * Takes each place's neighbours.
   *
   * @param neighbours for each place the numbers of its neighbours, in any order
   * @throws IllegalArgumentException if a place is its own neighbour, has one twice, or one that is
   *     not there
   */
  public NeighbourGraph(List<int[]> neighbours) {
    this.starts = new int[neighbours.size() + 1];
    for (int i = 0; i < neighbours.size(); i++) {
      starts[i + 1] = Math.addExact(starts[i], neighbours.get(i).length);
    }
    this.targets = new int[starts[neighbours.size()]];
    for (int i = 0; i < neighbours.size(); i++) {
      take(i, neighbours.get(i));
    }
    this.mutual = mutual();
    this.squaredDegrees = squaredDegrees();
  }

  private void take(int place, int[] own) {
    int[] sorted = own.clone();
    Arrays.sort(sorted);
    for (int k = 0; k < sorted.length; k++) {
      boolean twice = k > 0 && sorted[k] == sorted[k - 1];
      if (twice || sorted[k] == place || sorted[k] < 0 || sorted[k] >= size()) {
        throw new IllegalArgumentException("not a neighbour of " + place + ": " + sorted[k]);
      }
    }
    System.arraycopy(sorted, 0, targets, starts[place], sorted.length);
  }

  /** How many places there are. */
  public int size() {
    return starts.length - 1;
  }

  /** How many neighbours a place has. */
  public int degree(int place) {
    return starts[place + 1] - starts[place];
  }

  /** The neighbours of a place, in rising order. */
  public int[] neighbours(int place) {
    return Arrays.copyOfRange(targets, starts[place], starts[place + 1]);
  }

  /** How many neighbours of a place are marked. */
  int marked(int place, boolean[] marks) {
    int marked = 0;
    for (int k = starts[place]; k < starts[place + 1]; k++) {
      marked += marks[targets[k]] ? 1 : 0;
    }
    return marked;
  }

  /** S0 = ΣΣ w_ij, the number of arrows. */
  public long s0() {
    return targets.length;
  }

  /** S1 = ½ΣΣ (w_ij + w_ji)²: 4 for each pair that has each other, 1 for each other arrow. */
  public long s1() {
    return s0() + mutual;
  }

  /** S2 = Σ (w_i. + w_.i)², the squared sums of arrows out and in. */
  public long s2() {
    return squaredDegrees;
  }

  /** How many arrows have one back. */
  private long mutual() {
    long found = 0;
    for (int i = 0; i < size(); i++) {
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        int j = targets[k];
        found += Arrays.binarySearch(targets, starts[j], starts[j + 1], i) >= 0 ? 1 : 0;
      }
    }
    return found;
  }

  private long squaredDegrees() {
    int[] degrees = new int[size()];
    for (int target : targets) {
      degrees[target]++;
    }
    long sum = 0;
    for (int i = 0; i < size(); i++) {
      long both = degrees[i] + degree(i);
      sum += both * both;
    }
    return sum;
  }
}
