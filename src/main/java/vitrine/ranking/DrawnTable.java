package vitrine.ranking;

import java.nio.ByteBuffer;

/**
 * What came of many draws of many towns: noted some draws at a time, read town by town. It stands
 * in memory where that has room for it, else in a spool; towns are then read some at a time, in
 * their order.
 */
final class DrawnTable implements AutoCloseable {
  /** So many draws are noted at once. */
  static final int PART = 25;

  /** So many numbers are read ahead of a spool. */
  private static final int AHEAD = 1 << 19;

  private final int towns;
  private final int draws;
  private final boolean valued;
  private final int[][] ranks;
  private final double[][] values;
  private final DrawSpool spool;
  private final int chunk;
  private int[][] ranksRead;
  private double[][] valuesRead;
  private int ranksFrom = -1;
  private int valuesFrom = -1;

  /**
   * A table without anything noted.
   *
   * @param valued whether values are noted beside ranks
   */
  DrawnTable(int towns, int draws, boolean valued, DrawRoom room) {
    this.towns = towns;
    this.draws = draws;
    this.valued = valued;
    this.spool = (long) towns * draws * width() > room.memory() ? room.beyond().get() : null;
    int parts = (draws + PART - 1) / PART;
    this.ranks = new int[parts][];
    this.values = new double[parts][];
    this.chunk = Math.max(1, Math.min(towns, AHEAD / draws));
  }

  /** How many bytes a town takes in a draw. */
  private int width() {
    return Integer.BYTES + (valued ? Double.BYTES : 0);
  }

  int towns() {
    return towns;
  }

  int draws() {
    return draws;
  }

  /** How many draws a part has: the last may have fewer. */
  private int size(int part) {
    return Math.min(PART, draws - part * PART);
  }

  /**
   * Notes the draws from one on, a multiple of {@link #PART}: of each town all of these draws.
   *
   * @param drawn its values; null where none are noted
   */
  void note(int from, int[] ranked, double[] drawn) {
    int part = from / PART;
    if (spool == null) {
      ranks[part] = ranked;
      values[part] = drawn;
      return;
    }
    ByteBuffer bytes = ByteBuffer.allocate(ranked.length * width());
    bytes.asIntBuffer().put(ranked);
    if (valued) {
      bytes.position(ranked.length * Integer.BYTES);
      bytes.asDoubleBuffer().put(drawn);
    }
    spool.write(bytes.rewind(), (long) from * towns * width());
  }

  /** The ranks of a town in all draws. */
  int[] ranks(int town) {
    if (spool != null) {
      readRanks(town);
      return ranksRead[town - ranksFrom].clone();
    }
    int[] row = new int[draws];
    for (int part = 0; part < ranks.length; part++) {
      System.arraycopy(ranks[part], town * size(part), row, part * PART, size(part));
    }
    return row;
  }

  /** How often each rank is among those of a town. */
  int[] seen(int[] own) {
    int[] seen = new int[towns + 1];
    for (int rank : own) {
      seen[rank]++;
    }
    return seen;
  }

  /** The smallest rank that such a share of the draws does not go beyond. */
  int rank(int[] seen, double share) {
    long sum = 0;
    int rank = 0;
    while (sum < share * draws) {
      sum += seen[++rank];
    }
    return rank;
  }

  /** The values of a town in all draws. */
  double[] values(int town) {
    if (spool != null) {
      readValues(town);
      return valuesRead[town - valuesFrom].clone();
    }
    double[] row = new double[draws];
    for (int part = 0; part < values.length; part++) {
      System.arraycopy(values[part], town * size(part), row, part * PART, size(part));
    }
    return row;
  }

  private void readRanks(int town) {
    int from = town / chunk * chunk;
    if (from != ranksFrom) {
      ranksFrom = from;
      ranksRead = new int[Math.min(chunk, towns - from)][draws];
      for (int part = 0; part < ranks.length; part++) {
        ByteBuffer bytes = read(part, from, ranksRead.length, 0, Integer.BYTES);
        for (int[] row : ranksRead) {
          bytes.asIntBuffer().get(row, part * PART, size(part));
          bytes.position(bytes.position() + size(part) * Integer.BYTES);
        }
      }
    }
  }

  private void readValues(int town) {
    int from = town / chunk * chunk;
    if (from != valuesFrom) {
      valuesFrom = from;
      valuesRead = new double[Math.min(chunk, towns - from)][draws];
      for (int part = 0; part < values.length; part++) {
        ByteBuffer bytes = read(part, from, valuesRead.length, Integer.BYTES, Double.BYTES);
        for (double[] row : valuesRead) {
          bytes.asDoubleBuffer().get(row, part * PART, size(part));
          bytes.position(bytes.position() + size(part) * Double.BYTES);
        }
      }
    }
  }

  /**
   * Some towns of a part.
   *
   * @param behind how many bytes of each town stand before what is read of all
   */
  private ByteBuffer read(int part, int from, int count, int behind, int bytes) {
    long start = (long) part * PART * towns * width() + (long) behind * towns * size(part);
    ByteBuffer read = ByteBuffer.allocate(count * size(part) * bytes);
    spool.read(read, start + (long) from * size(part) * bytes);
    return read.rewind();
  }

  @Override
  public void close() {
    if (spool != null) {
      spool.close();
    }
  }
}
