package vitrine.bench;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrine.Main;
import vitrine.cli.Streams;

/**
 * What draws cost within one process: {@code rank} of a folder with 10,000 draws and with none, one
 * after the other, and the difference. The first round is cold, as a user meets it, but for what
 * the run without draws has warmed up; of the others the median and the quartiles are told. Whole
 * processes are compared by {@link Bench}.
 */
final class BenchDraws {
  private static final int ROUNDS = 11;

  private final Path folder;
  private final List<String> options;

  BenchDraws(Path folder, List<String> options) {
    this.folder = folder;
    this.options = options;
  }

  /** Milliseconds that one run takes. */
  private double run(String draws) {
    List<String> arguments = new ArrayList<>(List.of("rank", ".", "-f", "csv", "--draws", draws));
    arguments.addAll(options);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            folder,
            StandardCharsets.UTF_8,
            false);
    long start = System.nanoTime();
    int exit = Main.run(streams, arguments.toArray(String[]::new));
    double taken = (System.nanoTime() - start) / 1e6;
    if (exit != 0) {
      throw new IllegalStateException("exit code " + exit);
    }
    return taken;
  }

  private double difference() {
    double without = run("0");
    return run("10000") - without;
  }

  /** Measures {@code FOLDER [OPTION …]}. */
  public static void main(String[] args) {
    BenchDraws bench =
        new BenchDraws(Path.of(args[0]), Arrays.asList(args).subList(1, args.length));
    double cold = bench.difference();
    double[] warm = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      warm[i] = bench.difference();
    }
    Arrays.sort(warm);
    System.out.printf(
        Locale.ROOT,
        "draws: first %.0f ms, then %.0f ms (%.0f to %.0f)%n",
        cold,
        warm[ROUNDS / 2],
        warm[ROUNDS / 4],
        warm[3 * ROUNDS / 4]);
  }
}
