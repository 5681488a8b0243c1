package vitrine.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vitrine.model.Period;
import vitrine.model.TownRef;
import vitrine.source.PremisesReader.Candidate;
import vitrine.tally.PremisesCells;

/**
 * Finds premises that stand twice. The first reading keeps 64 bits of each key; only where two are
 * alike are the files read again, and then keys are compared exactly and rows by a digest.
 */
interface KeyWatch {
  /** Sees a row that was counted; its id is null where it has none. */
  void see(MappedRow row, PremisesCells cells, String id);

  /** Sees nothing: no file has ids, or every row is to count. */
  KeyWatch NONE = (row, cells, id) -> {};

  /** The first reading: hashes only. */
  final class Hashes implements KeyWatch {
    private final UnaryOperator<TownRef> towns;
    private long[] hashes = new long[1024];
    private int size;

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
        if (size == hashes.length) {
          hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash(towns.apply(cells.town), cells.survey, id);
      }
    }

    /** The hashes that stand more than once in all these readings, sorted. */
    static long[] alike(List<Hashes> readings) {
      // The hashes of a single file are sorted where they are: a copy would double the need.
      long[] all = readings.size() == 1 ? readings.get(0).hashes : together(readings);
      int size = readings.stream().mapToInt(reading -> reading.size).sum();
      Arrays.sort(all, 0, size);
      int kept = 0;
      for (int i = 1; i < size; i++) {
        boolean again = all[i] == all[i - 1] && (kept == 0 || all[kept - 1] != all[i]);
        if (again) {
          all[kept++] = all[i];
        }
      }
      return Arrays.copyOf(all, kept);
    }

    private static long[] together(List<Hashes> readings) {
      long[] all = new long[readings.stream().mapToInt(reading -> reading.size).sum()];
      int at = 0;
      for (Hashes reading : readings) {
        System.arraycopy(reading.hashes, 0, all, at, reading.size);
        at += reading.size;
      }
      return all;
    }
  }

  /** The second reading: the rows whose hashes are alike, kept until it is settled which count. */
  final class Collector implements KeyWatch {
    private final long[] alike;
    private final UnaryOperator<TownRef> towns;
    private final int file;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Candidate.Key, Candidate.Key> keys = new HashMap<>();
    private final MessageDigest digest = Input.Opened.sha256();

    Collector(long[] alike, UnaryOperator<TownRef> towns, int file) {
      this.alike = alike;
      this.towns = towns;
      this.file = file;
    }

    @Override
    public void see(MappedRow row, PremisesCells cells, String id) {
      TownRef town = towns.apply(cells.town);
      if (id == null || Arrays.binarySearch(alike, hash(town, cells.survey, id)) < 0) {
        return;
      }
      Candidate.Key key = new Candidate.Key(town, cells.survey, id);
      candidates.add(
          new Candidate(
              keys.computeIfAbsent(key, same -> same),
              contents(row),
              file,
              row.place(Field.PREMISES_ID),
              cells.copy()));
    }

    /** SHA-256 of what the fields mean: many rows of one key must not fill the memory. */
    private String contents(MappedRow row) {
      for (Field field : row.mapping().fields()) {
        String told = field.id() + "=" + row.meaning(field);
        byte[] meaning = told.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, meaning.length));
        digest.update(meaning);
      }
      return new String(digest.digest(), StandardCharsets.ISO_8859_1);
    }

    List<Candidate> candidates() {
      return candidates;
    }
  }

  /** 64 bits of the key, well mixed. */
  private static long hash(TownRef town, Period survey, String id) {
    long hash = mix(0xcbf29ce484222325L, town.code());
    hash = mix(hash, town.folded());
    hash = mix(hash, survey.text());
    hash = mix(hash, id);
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 32;
  }

  private static long mix(long hash, String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (mixed ^ 0x1F) * 0x100000001b3L;
  }
}
