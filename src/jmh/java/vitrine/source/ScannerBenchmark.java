package vitrine.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vitrine.bench.BenchInventory;

/**
 * One megabyte of an inventory, cut into records and cells: by the scanner of bytes, by the general
 * parser, and the limit, its line ends counted. Microseconds for a megabyte are seconds for a
 * terabyte.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ScannerBenchmark {
  private static final int MEGABYTE = 1_000_000;
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  @Param({"plain", "quoted"})
  String form;

  private byte[] bytes;
  private final Block block = new Block(MEGABYTE);
  private ByteRows rows;

  /** The whole rows of the first megabyte. */
  @Setup
  public void read() {
    bytes = BenchInventory.bytes(10_000, form);
    int end = MEGABYTE;
    while (bytes[end - 1] != '\n') {
      end--;
    }
    bytes = Arrays.copyOf(bytes, end);
    System.arraycopy(bytes, 0, block.bytes, 0, end);
    Separation separation = new Separation(',', '"', true, null, false, "given");
    Layout layout = new Layout(List.of(1), false, 0, false, false, "given");
    Encoding encoding = Encoding.given(StandardCharsets.UTF_8);
    rows =
        new ByteRows(
            new Dialect(encoding, separation, layout, Map.of(), (char) 0, Map.of()),
            Limits.USUAL,
            EncodingSigns.ofLines(encoding));
  }

  /** By the scanner of bytes; cells are places, not texts. */
  @Benchmark
  public long scanner() {
    block.from = 0;
    block.to = bytes.length;
    rows.open(block);
    long cells = 0;
    for (int n = rows.next(ByteRows.MOST); n > 0; n = rows.next(ByteRows.MOST)) {
      cells += rows.firsts[n];
    }
    return cells;
  }

  /** By the general parser; cells are texts. */
  @Benchmark
  public long commons() throws IOException {
    long cells = 0;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
            .setFormat(FORMAT)
            .get()) {
      for (CSVRecord record : parser) {
        cells += record.size();
      }
    }
    return cells;
  }

  /** The limit. */
  @Benchmark
  public long lineEnds() {
    long lines = 0;
    for (byte one : bytes) {
      lines += one == '\n' ? 1 : 0;
    }
    return lines;
  }
}
