package vitrine.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import vitrine.model.Period;
import vitrine.model.TownRef;
import vitrine.tally.PremisesCells;

/**
 * Finds premises that stand twice. The first reading keeps 64 bits of each key; only where two are
 * alike are the files read again, and then keys are compared exactly and rows by 128 bits.
 */
interface KeyWatch {
  /** Sees a row that was counted; its id is null where it has none. */
  void see(MappedRow row, PremisesCells cells, String id);

  /** What the hashes of all keys of one town at one survey begin with. */
  long start(TownRef town, Period survey);

  /** Sees a row by the hash of its key; false where the row itself must be seen, and counts not. */
  boolean see(long hash);

  /** One like it for another reader of the same file. */
  KeyWatch fork();

  /** Adds what one like it has seen. */
  void addAll(KeyWatch fork);

  /** Sees nothing: no file has ids, or every row is to count. */
  KeyWatch NONE =
      new KeyWatch() {
        @Override
        public void see(MappedRow row, PremisesCells cells, String id) {
          // Nothing is asked of it.
        }

        @Override
        public long start(TownRef town, Period survey) {
          return 0;
        }

        @Override
        public boolean see(long hash) {
          return true;
        }

        @Override
        public KeyWatch fork() {
          return this;
        }

        @Override
        public void addAll(KeyWatch fork) {
          // It is this one.
        }
      };

  /**
   * The first reading: hashes only, apart by their first bits so that no sorting is a large one.
   */
  final class Hashes implements KeyWatch {
    private static final int PARTS = 256;

    private final UnaryOperator<TownRef> towns;
    private final long[][] parts = new long[PARTS][16];
    private final int[] sizes = new int[PARTS];
    private final List<Hashes> forks = new ArrayList<>();

    /** Towns are taken as rows name them, until it is known what the names mean. */
    Hashes() {
      this(UnaryOperator.identity());
    }

    Hashes(UnaryOperator<TownRef> towns) {
      this.towns = towns;
    }

    @Override
    public void see(MappedRow row, PremisesCells cells, String id) {
      if (id != null) {
        see(KeyHash.mix(start(cells.town, cells.survey), id));
      }
    }

    @Override
    public boolean see(long hash) {
      // The sign turned over: parts and what is in them ascend as numbers do.
      int part = (int) (hash >>> 56) ^ 0x80;
      int size = sizes[part]++;
      if (size == parts[part].length) {
        parts[part] = Arrays.copyOf(parts[part], size + size / 4 + 16);
      }
      parts[part][size] = hash;
      return true;
    }

    @Override
    public long start(TownRef town, Period survey) {
      return begin(towns.apply(town), survey);
    }

    @Override
    public KeyWatch fork() {
      return new Hashes(towns);
    }

    @Override
    public void addAll(KeyWatch fork) {
      forks.add((Hashes) fork);
    }

    /** The hashes that stand more than once in all these readings, sorted. */
    static long[] alike(List<Hashes> readings) {
      List<Hashes> all = new ArrayList<>(readings);
      readings.forEach(reading -> all.addAll(reading.forks));
      LongStream.Builder alike = LongStream.builder();
      for (int part = 0; part < PARTS; part++) {
        addAlike(together(all, part), alike);
      }
      return alike.build().toArray();
    }

    private static long[] together(List<Hashes> readings, int part) {
      long[] all = new long[readings.stream().mapToInt(reading -> reading.sizes[part]).sum()];
      int at = 0;
      for (Hashes reading : readings) {
        System.arraycopy(reading.parts[part], 0, all, at, reading.sizes[part]);
        at += reading.sizes[part];
      }
      Arrays.sort(all);
      return all;
    }

    private static void addAlike(long[] sorted, LongStream.Builder alike) {
      for (int i = 1; i < sorted.length; i++) {
        boolean last = i + 1 == sorted.length || sorted[i + 1] != sorted[i];
        if (last && sorted[i] == sorted[i - 1]) {
          alike.add(sorted[i]);
        }
      }
    }
  }

  /** The second reading: the rows whose hashes are alike, kept until it is settled which count. */
  final class Collector implements KeyWatch {
    private final long[] alike;
    private final UnaryOperator<TownRef> towns;
    private final int file;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Candidate.Key, Candidate.Key> keys = new HashMap<>();

    /** Null until the first row is seen. */
    private RowContents contents;

    private Candidate.Source source;

    /** The last one: of many alike rows all that is kept of each is where it stands. */
    private Candidate last;

    Collector(long[] alike, UnaryOperator<TownRef> towns, int file) {
      this.alike = alike;
      this.towns = towns;
      this.file = file;
    }

    @Override
    public KeyWatch fork() {
      return new Collector(alike, towns, file);
    }

    @Override
    public void addAll(KeyWatch fork) {
      candidates.addAll(((Collector) fork).candidates);
    }

    @Override
    public long start(TownRef town, Period survey) {
      return begin(towns.apply(town), survey);
    }

    /** A row whose key may stand twice must be seen itself. */
    @Override
    public boolean see(long hash) {
      return Arrays.binarySearch(alike, hash) < 0;
    }

    @Override
    public void see(MappedRow row, PremisesCells cells, String id) {
      TownRef town = towns.apply(cells.town);
      if (id == null || see(KeyHash.mix(begin(town, cells.survey), id))) {
        return;
      }
      if (contents == null) {
        contents = new RowContents(row.mapping());
        source = new Candidate.Source(file, row.place(Field.PREMISES_ID));
      }
      contents.look(row);
      last = candidate(key(town, cells.survey, id), row.line(), cells);
      candidates.add(last);
    }

    /** Rows of one premises mostly stand together. */
    private Candidate.Key key(TownRef town, Period survey, String id) {
      return last != null && last.key().is(town, survey, id)
          ? last.key()
          : keys.computeIfAbsent(new Candidate.Key(town, survey, id), same -> same);
    }

    private Candidate candidate(Candidate.Key key, long line, PremisesCells cells) {
      long first = contents.first();
      long second = contents.second();
      boolean again = last != null && last.first() == first && last.second() == second;
      PremisesCells its = again ? last.cells() : cells.copy();
      return new Candidate(key, source, line, first, second, its);
    }

    List<Candidate> candidates() {
      return candidates;
    }
  }

  /** The hash of a key begins with its town and survey. */
  private static long begin(TownRef town, Period survey) {
    long named = KeyHash.mix(KeyHash.mix(KeyHash.START, town.code()), town.folded());
    return KeyHash.mix(named, survey.text());
  }
}
