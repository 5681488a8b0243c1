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
  private int rounds = 7;
  private SameAnswer same;
  private final List<Contender> contenders = new ArrayList<>();

  Bench(String... args) {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--rounds" -> rounds = Integer.parseInt(args[++i]);
        case "--same" -> same = new SameAnswer(List.of(args[++i].split(",")));
        default -> contenders.add(Contender.of(args[i]));
      }
    }
    if (contenders.isEmpty() || rounds < 1) {
      throw new IllegalArgumentException(
          "Bench [--rounds N] [--same COLUMN,COLUMN…] NAME=COMMAND…");
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Bench(args).run(out);
  }

  void run(PrintStream out) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("vitrine-bench");
    try {
      Stopwatch stopwatch = new Stopwatch(folder);
      warmUp(stopwatch);
      List<Contender> order = new ArrayList<>(contenders);
      for (int round = 0; round < rounds; round++) {
        for (Contender contender : order) {
          contender.add(stopwatch.run(contender.command()));
          compare(contender, stopwatch);
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

  private void warmUp(Stopwatch stopwatch) throws IOException, InterruptedException {
    for (Contender contender : contenders) {
      stopwatch.run(contender.command());
      compare(contender, stopwatch);
    }
  }

  private void compare(Contender contender, Stopwatch stopwatch) throws IOException {
    if (same != null) {
      same.see(contender.name(), stopwatch.printed());
    }
  }

  private String report(boolean kernel) {
    StringBuilder report = new StringBuilder(Machine.described());
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
      report.append(contender.command()).append("`\n");
    }
    return report.toString();
  }
}
