package vitrine.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vitrine.bench.Stopwatch.Ended;

/**
 * Gives evil inputs to whole processes with little memory and prints what became of them: exit
 * codes, seconds for each megabyte beyond those of a tiny file, and the most memory. Processor time
 * is what is printed: the wall clock of a machine with other work says nothing of the program.
 *
 * <pre>
 * EvilBench JAR [COMMAND [PART OF A NAME]]
 * </pre>
 */
final class EvilBench {
  private static final List<String> COMMANDS =
      List.of("indicators -f csv", "validate -f json", "convert -o converted");

  private static final double MEGABYTE = 1 << 20;

  private final Path jar;
  private final List<String> commands;
  private final PrintStream out;
  private final Path folder;
  private final Stopwatch stopwatch;

  private EvilBench(Path jar, String command, PrintStream out, Path folder) throws IOException {
    this.jar = jar.toAbsolutePath();
    this.commands = COMMANDS.stream().filter(one -> one.startsWith(command)).toList();
    this.out = out;
    this.folder = folder;
    this.stopwatch = new Stopwatch(Files.createDirectory(folder.resolve("told")));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("vitrine-evil");
    try {
      String command = args.length > 1 ? args[1] : "";
      new EvilBench(Path.of(args[0]), command, out, folder).run(args.length > 2 ? args[2] : "");
    } finally {
      delete(folder);
    }
  }

  private void run(String part) throws IOException, InterruptedException {
    List<Double> start = starts();
    out.println(Machine.described());
    out.print("| input | MB |");
    commands.forEach(command -> out.print(" `" + command.split(" ")[0] + "` | s/MB |"));
    out.println(" memory MiB |");
    out.println("|---|--:|" + ":-:|--:|".repeat(commands.size()) + "--:|");
    for (var studies = EvilStudy.all().iterator(); studies.hasNext(); ) {
      EvilStudy study = studies.next();
      if (study.name().contains(part)) {
        out.println(line(study, start));
      }
    }
  }

  /** What each command costs where there is next to nothing to read. */
  private List<Double> starts() throws IOException, InterruptedException {
    List<Double> starts = new ArrayList<>();
    for (String command : commands) {
      List<Double> seconds = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        seconds.add(seconds(ended(EvilStudy.HARMLESS, command)));
      }
      starts.add(Spread.of(seconds).median());
    }
    return starts;
  }

  private String line(EvilStudy study, List<Double> start)
      throws IOException, InterruptedException {
    StringBuilder line = new StringBuilder("| " + study.name() + " | ");
    line.append(String.format(Locale.ROOT, "%.1f", study.size() / MEGABYTE));
    double memory = 0;
    for (int i = 0; i < commands.size(); i++) {
      Ended ended = ended(study, commands.get(i));
      double beyond = Math.max(0, seconds(ended) - start.get(i)) / (study.size() / MEGABYTE);
      line.append(String.format(Locale.ROOT, " | %d | %.2f", ended.exit(), beyond));
      memory = Math.max(memory, ended.cost().memory());
      if (ended.exit() > 3) {
        out.println(study.name() + ": " + commands.get(i) + "\n" + stopwatch.told());
      }
    }
    return line + String.format(Locale.ROOT, " | %.0f |", memory);
  }

  private static double seconds(Ended ended) {
    double processor = ended.cost().processor();
    return Double.isNaN(processor) ? ended.cost().wall() : processor;
  }

  private Ended ended(EvilStudy study, String command) throws IOException, InterruptedException {
    Path data = Files.createDirectory(folder.resolve("data"));
    for (Map.Entry<String, byte[]> file : study.files().entrySet()) {
      Files.write(data.resolve(file.getKey()), file.getValue());
    }
    String java = "java -Xmx64m -jar " + jar + " " + command + " " + study.named();
    Ended ended = stopwatch.toTheEnd("cd " + data + " && exec timeout 300 " + java);
    delete(data);
    return ended;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walked = Files.walk(folder)) {
      all = walked.sorted((a, b) -> b.compareTo(a)).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
