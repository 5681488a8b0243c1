package vitrine.source;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What became of every record of a file: {@code read} is always the sum of the rest. The keys and
 * their order are the same everywhere.
 */
public final class RowAccount {
  /** What a record can become. */
  public enum Fate {
    HEADER,
    BLANK,
    PREAMBLE,
    FOOTER,
    FILTERED,
    REFUSED,
    DUPLICATE,
    KEPT
  }

  private final long[] counts = new long[Fate.values().length];

  /** The lines of kept records that lost afterwards: a bit for each line up to the last. */
  private final BitSet lost = new BitSet();

  /** Counts one record. */
  void add(Fate fate) {
    counts[fate.ordinal()]++;
  }

  /** Counts the records that another reader of the same file has taken. */
  void addAll(RowAccount other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    lost.or(other.lost);
  }

  /** Records that were kept and have turned out otherwise. */
  void keptBecome(Fate fate, long records) {
    counts[Fate.KEPT.ordinal()] -= records;
    counts[fate.ordinal()] += records;
  }

  /** The kept record of a line has turned out otherwise. */
  void loses(long line, Fate fate) {
    keptBecome(fate, 1);
    lost.set(Math.toIntExact(line));
  }

  /** Whether the kept record of a line has turned out otherwise by itself, and not for its town. */
  boolean isLost(long line) {
    return lost.get(Math.toIntExact(line));
  }

  /** How many records became that. */
  public long count(Fate fate) {
    return counts[fate.ordinal()];
  }

  /** How many records were read. */
  public long read() {
    return Arrays.stream(counts).sum();
  }

  /** The accounting as machine outputs have it, all keys in their order. */
  public Map<String, Long> described() {
    Map<String, Long> described = new LinkedHashMap<>();
    described.put("read", read());
    for (Fate fate : Fate.values()) {
      described.put(fate.name().toLowerCase(Locale.ROOT), count(fate));
    }
    return described;
  }
}
