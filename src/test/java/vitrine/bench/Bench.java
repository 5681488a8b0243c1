package vitrine.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures whole processes side by side. In each round every command runs once, in turn forwards
 * and backwards, so that what else the machine does meets all of them alike; a first round warms
 * the disk's cache and is thrown away. What is to be read are the ratios to the first command.
 *
 * <pre>
 * Bench [--rounds N] [--same COLUMN,COLUMN…] NAME=COMMAND…
 * </pre>
 *
 * With {@code --same}, every command must print CSV with these columns and the same rows, in every
 * round; else nothing is compared.
 */
final class Bench {
  private final int rounds;
  private final SameAnswer same;
  private final List<Contender> contenders;

  /**
   * Commands to be measured.
   *
   * @param same null where answers are not to be compared
   */
  Bench(int rounds, SameAnswer same, List<Contender> contenders) {
    if (contenders.isEmpty() || rounds < 1) {
      throw new IllegalArgumentException(
          "Bench [--rounds N] [--same COLUMN,COLUMN…] NAME=COMMAND…");
    }
    this.rounds = rounds;
    this.same = same;
    this.contenders = contenders;
  }

  static Bench of(String... args) {
    int rounds = 7;
    SameAnswer same = null;
    List<Contender> contenders = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--rounds" -> rounds = Integer.parseInt(args[++i]);
        case "--same" -> same = new SameAnswer(List.of(args[++i].split(",")));
        default -> contenders.add(Contender.of(args[i]));
      }
    }
    return new Bench(rounds, same, contenders);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Bench bench = of(args);
    out.print(Machine.described());
    bench.run(out);
  }

  /** Measures, then prints the table and what was run. */
  void run(PrintStream out) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("vitrine-bench");
    try {
      Stopwatch stopwatch = new Stopwatch(folder);
      for (Contender contender : contenders) {
        run(contender, stopwatch);
      }
      List<Contender> order = new ArrayList<>(contenders);
      for (int round = 0; round < rounds; round++) {
        for (Contender contender : order) {
          contender.add(run(contender, stopwatch), stopwatch.told());
        }
        Collections.reverse(order);
      }
      out.print(report(stopwatch.asksTheKernel()));
    } finally {
      for (String name : List.of("out", "err", "time")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private Contender.Cost run(Contender contender, Stopwatch stopwatch)
      throws IOException, InterruptedException {
    Contender.Cost cost = stopwatch.run(contender.command());
    if (same != null) {
      same.see(contender.name(), stopwatch.printed());
    }
    return cost;
  }

  private String report(boolean kernel) {
    StringBuilder report = new StringBuilder();
    report.append("- rounds: ").append(rounds).append(", interleaved, after one to warm up\n");
    if (same != null) {
      report.append("- every command gave the same ").append(same.rows()).append(" rows\n");
    }
    if (!kernel) {
      report.append("- no GNU time: processor time and memory not known\n");
    }
    report.append('\n').append(BenchTable.of(contenders)).append('\n');
    for (Contender contender : contenders) {
      report.append("- ").append(contender.name()).append(": `");
      report.append(contender.command()).append('`');
      report.append(contender.told().isEmpty() ? "\n" : "; it said: " + contender.told() + "\n");
    }
    return report.toString();
  }
}
