package vitrine.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * An inventory of made-up premises, as large as wanted: the same bytes for the same number of rows,
 * seed and variant. It is written row by row, so that ten million rows need no more memory than
 * ten. Every town has a chance of its own, so that a part of the towns can be written alone.
 *
 * <p>Nothing in it is a fault, because what is measured is the reading of sound files: a million
 * findings would measure the printing of findings.
 */
final class BenchInventory {
  static final String HEADER =
      "town_code,premises_id,survey,zone,status,street,number,activity,floor_area_m2,"
          + "vacant_since,operator\n";

  static final long SEED = 2024;

  private final long seed;
  private final boolean quoted;
  private final long[] starts;

  /**
   * @param quoted whether streets stand in quotes, some of them with a comma inside
   */
  BenchInventory(long rows, long seed, boolean quoted) {
    this.seed = seed;
    this.quoted = quoted;
    this.starts = starts(rows, towns(rows), seed);
  }

  /** Larger studies have more towns, and larger ones: 30, 300 and 948 of 10⁴, 10⁶ and 10⁷ rows. */
  static int towns(long rows) {
    return (int) Math.max(1, 3 * (long) StrictMath.sqrt(rows * 100.0) / 100);
  }

  /** The first row of each town, and the end: some towns are nine times as large as others. */
  private static long[] starts(long rows, int towns, long seed) {
    BenchChance chance = new BenchChance(seed);
    long[] sums = new long[towns + 1];
    for (int i = 0; i < towns; i++) {
      sums[i + 1] = sums[i] + 1 + chance.below(9);
    }
    long[] starts = new long[towns + 1];
    for (int i = 0; i <= towns; i++) {
      starts[i] = Math.multiplyExact(rows, sums[i]) / sums[towns];
    }
    return starts;
  }

  /** Writes one of so many parts, with a header: towns are never cut. */
  void write(OutputStream out, int part, int parts) throws IOException {
    out.write(HEADER.getBytes(StandardCharsets.UTF_8));
    int towns = starts.length - 1;
    for (int town = towns * part / parts; town < towns * (part + 1) / parts; town++) {
      BenchRow row = new BenchRow(town + 1, seed, quoted);
      for (long i = starts[town]; i < starts[town + 1]; i++) {
        row.write(i - starts[town] + 1, out);
      }
    }
  }

  /**
   * Writes {@code ROWS FILE [PARTS] [quoted]}; a name that ends in {@code .gz} is compressed. With
   * parts, {@code x.csv} becomes {@code x-1.csv}, {@code x-2.csv} and so on.
   */
  public static void main(String[] args) throws IOException {
    List<String> words = new ArrayList<>(List.of(args));
    boolean quoted = words.remove("quoted");
    BenchInventory inventory = new BenchInventory(Long.parseLong(words.get(0)), SEED, quoted);
    int parts = words.size() > 2 ? Integer.parseInt(words.get(2)) : 1;
    for (int part = 0; part < parts; part++) {
      String name = words.get(1);
      String own = parts == 1 ? name : name.replace(".csv", "-" + (part + 1) + ".csv");
      try (OutputStream out = open(Path.of(own))) {
        inventory.write(out, part, parts);
      }
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }
}
