package vitrine.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * An inventory of made-up premises, as large as wanted: the same bytes for the same number of rows,
 * towns, seed and form. It is written row by row, and each row hangs on its town and number alone,
 * so that ten million rows need little memory, in any order, and a part of the towns can be written
 * alone.
 *
 * <p>Nothing in it is a fault, because what is measured is the reading of sound files: a million
 * findings would measure the printing of findings.
 */
public final class BenchInventory {
  static final String HEADER =
      "town_code,premises_id,survey,zone,status,name,street,number,activity,floor_area_m2,"
          + "vacant_since,operator\n";

  static final long SEED = 2024;

  private final long seed;
  private final BenchForm form;
  private final int[] starts;

  BenchInventory(int rows, int towns, long seed, BenchForm form) {
    this.seed = seed;
    this.form = form;
    this.starts = starts(rows, towns, seed);
  }

  BenchInventory(int rows, BenchForm form) {
    this(rows, towns(rows), SEED, form);
  }

  /** The whole of an inventory, in a form of some of {@code quoted shuffled french}. */
  public static byte[] bytes(int rows, String form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new BenchInventory(rows, BenchForm.of(List.of(form.split(" ")))).write(out, 0, 1);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** Larger studies have more towns, and larger ones: 30, 300 and 948 of 10⁴, 10⁶ and 10⁷ rows. */
  static int towns(int rows) {
    return (int) Math.max(1, 3 * (long) StrictMath.sqrt(rows * 100.0) / 100);
  }

  /** The first row of each town, and the end: some towns are nine times as large as others. */
  private static int[] starts(int rows, int towns, long seed) {
    BenchChance chance = new BenchChance(seed);
    long[] sums = new long[towns + 1];
    for (int i = 0; i < towns; i++) {
      sums[i + 1] = sums[i] + 1 + chance.below(9);
    }
    int[] starts = new int[towns + 1];
    for (int i = 0; i <= towns; i++) {
      starts[i] = (int) (rows * sums[i] / sums[towns]);
    }
    return starts;
  }

  /** Writes one of so many parts, with a header: towns are never cut. */
  void write(OutputStream out, int part, int parts) throws IOException {
    BenchRow row = new BenchRow(seed, form);
    out.write(header(form));
    int towns = starts.length - 1;
    int from = starts[towns * part / parts];
    int to = starts[towns * (part + 1) / parts];
    int[] order = form.shuffled() ? shuffled(from, to) : null;
    for (int i = from; i < to; i++) {
      int place = order == null ? i : order[i - from];
      int town = town(place);
      row.write(town + 1, place - starts[town] + 1, out);
    }
  }

  /** In which town a row stands: the last that starts at it or before. */
  private int town(int place) {
    int found = Arrays.binarySearch(starts, place);
    int town = found >= 0 ? found : -found - 2;
    while (starts[town + 1] == place) {
      town++;
    }
    return town;
  }

  /** Fisher and Yates. */
  private int[] shuffled(int from, int to) {
    BenchChance chance = new BenchChance(~seed);
    int[] order = new int[to - from];
    for (int i = 0; i < order.length; i++) {
      int other = chance.below(i + 1);
      order[i] = order[other];
      order[other] = from + i;
    }
    return order;
  }

  /**
   * Writes {@code ROWS FILE [PARTS] [towns=N] [quoted] [shuffled] [french]}; a name that ends in
   * {@code .gz} is compressed. With parts, {@code x.csv} becomes {@code x-1.csv}, {@code x-2.csv}
   * and so on.
   */
  public static void main(String[] args) throws IOException {
    List<String> words = new ArrayList<>(List.of(args));
    BenchForm form = BenchForm.of(words);
    words.removeAll(List.of("quoted", "shuffled", "french"));
    int rows = Integer.parseInt(words.get(0));
    int towns = towns(rows);
    if (words.get(words.size() - 1).startsWith("towns=")) {
      towns = Integer.parseInt(words.remove(words.size() - 1).substring("towns=".length()));
    }
    int parts = words.size() > 2 ? Integer.parseInt(words.get(2)) : 1;
    BenchInventory inventory = new BenchInventory(rows, towns, SEED, form);
    for (int part = 0; part < parts; part++) {
      String name = words.get(1);
      String own = parts == 1 ? name : name.replace(".csv", "-" + (part + 1) + ".csv");
      inventory.write(Path.of(own), part, parts);
    }
  }

  /** Writes a part to a file. */
  void write(Path file, int part, int parts) throws IOException {
    try (OutputStream out = open(file)) {
      write(out, part, parts);
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  /** The header as it stands in a file of that form. */
  static byte[] header(BenchForm form) {
    return (form.french() ? HEADER.replace(',', ';') : HEADER).getBytes(StandardCharsets.UTF_8);
  }
}
