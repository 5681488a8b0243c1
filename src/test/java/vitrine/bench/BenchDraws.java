package vitrine.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
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
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder;
  private final List<String> options;

  BenchDraws(Path folder, List<String> options) {
    this.folder = folder;
    this.options = options;
  }

  /** Milliseconds by the clock and of all processors. */
  private record Taken(double clock, double processor) {
    static Taken now() {
      return new Taken(System.nanoTime() / 1e6, PROCESS.getProcessCpuTime() / 1e6);
    }

    Taken since(Taken earlier) {
      return new Taken(clock - earlier.clock, processor - earlier.processor);
    }
  }

  private Taken run(String draws) {
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
    Taken start = Taken.now();
    int exit = Main.run(streams, arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new IllegalStateException("exit code " + exit);
    }
    return Taken.now().since(start);
  }

  private Taken difference() {
    Taken without = run("0");
    return run("10000").since(without);
  }

  private static void tell(String what, double first, List<Double> others) {
    Spread spread = Spread.of(others);
    System.out.printf(
        Locale.ROOT,
        "%s: first %.0f ms, then %.0f ms (%.0f to %.0f)%n",
        what,
        first,
        spread.median(),
        spread.lower(),
        spread.upper());
  }

  /** Measures {@code FOLDER [OPTION …]}. */
  public static void main(String[] args) {
    List<String> options = Arrays.asList(args).subList(1, args.length);
    BenchDraws bench = new BenchDraws(Path.of(args[0]), options);
    Taken cold = bench.difference();
    List<Taken> warm = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      warm.add(bench.difference());
    }
    tell("clock", cold.clock(), warm.stream().map(Taken::clock).toList());
    tell("processors", cold.processor(), warm.stream().map(Taken::processor).toList());
  }
}
