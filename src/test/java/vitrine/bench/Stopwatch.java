package vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrine.bench.Contender.Cost;

/**
 * Runs a command in a process of its own and tells what it has cost. The wall clock is read here,
 * around the process. Processor time and peak memory come from GNU time, which asks the kernel when
 * the process ends: to look into {@code /proc} now and then would miss the peak of a short run, and
 * the JDK tells nothing of a process that has ended. Where there is no GNU time, they are unknown.
 * It counts in hundredths of a second, and what a command starts in turn is counted with it.
 */
final class Stopwatch {
  private static final Path GNU_TIME = Path.of("/usr/bin/time");

  /** They would add options to every JVM that the figures do not name. */
  private static final List<String> HIDDEN_OPTIONS =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Path folder;
  private final boolean kernel;

  /**
   * @param folder where output is kept until the next run
   */
  Stopwatch(Path folder) throws IOException {
    this.folder = folder;
    this.kernel = isGnuTime();
  }

  private static boolean isGnuTime() throws IOException {
    if (!Files.isExecutable(GNU_TIME)) {
      return false;
    }
    Process process =
        new ProcessBuilder(GNU_TIME.toString(), "--version").redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .contains("GNU");
  }

  /** Whether more than the wall clock is known. */
  boolean asksTheKernel() {
    return kernel;
  }

  /** What the last command printed. */
  String printed() throws IOException {
    return Files.readString(folder.resolve("out"));
  }

  /** How a run ended, and what it has cost. */
  record Ended(int exit, Cost cost) {}

  /** Runs a command line in the shell. One that fails ends the benchmark. */
  Cost run(String command) throws IOException, InterruptedException {
    Ended ended = toTheEnd(command);
    if (ended.exit() != 0) {
      throw new IllegalStateException(command + " ended with " + ended.exit() + "\n" + told());
    }
    return ended.cost();
  }

  /** What the last command said on standard error. */
  String told() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  /** Runs a command line in the shell, whatever its end. */
  Ended toTheEnd(String command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    Path told = folder.resolve("time");
    if (kernel) {
      words.addAll(List.of(GNU_TIME.toString(), "-f", "%U %S %M", "-o", told.toString()));
    }
    words.addAll(List.of("/bin/sh", "-c", command));
    ProcessBuilder builder = new ProcessBuilder(words);
    ownJava(builder.environment());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    Cost cost =
        kernel ? cost(wall, Files.readString(told)) : new Cost(wall, Double.NaN, Double.NaN);
    return new Ended(exit, cost);
  }

  /** Seconds of the program, seconds of the system, kibibytes; before that, perhaps, its exit. */
  static Cost cost(double wall, String told) {
    String[] parts = told.substring(told.strip().lastIndexOf('\n') + 1).strip().split(" ");
    return new Cost(
        wall,
        Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]) / 1024);
  }

  /** {@code java} in a command is the JDK that runs the benchmark: the one that is named. */
  private static void ownJava(Map<String, String> environment) {
    HIDDEN_OPTIONS.forEach(environment::remove);
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    environment.merge("PATH", bin, (path, own) -> own + ":" + path);
  }
}
