package vitrine.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vitrine.bench.Tools.Tool;

/**
 * All that the guide on performance says of reading inventories, by one command line: makes the
 * files that are not there yet, runs what is installed, and prints tables. From the project's
 * folder:
 *
 * <pre>
 * Compare WHAT [--rows N,N…] [--rounds N] [--only NAME,NAME…] [--vitrine COMMAND]
 * </pre>
 *
 * <ul>
 *   <li>{@code vacancy}, {@code rank}: the job by other tools, in ratios to the first that is
 *       there.
 *   <li>{@code forms}: the same premises, written otherwise.
 *   <li>{@code growth}: from 10 thousand rows on.
 *   <li>{@code limit}: what reading the bytes and counting lines takes.
 * </ul>
 */
final class Compare {
  private static final Path FOLDER = Path.of("target/bench");

  private final PrintStream out;
  private List<Integer> rows = List.of(10_000, 1_000_000);
  private int rounds = 5;
  private List<String> only = List.of();
  private String vitrine = "java -jar target/vitrine.jar";

  Compare(PrintStream out, String... options) {
    this.out = out;
    for (int i = 0; i < options.length; i += 2) {
      String value = options[i + 1];
      switch (options[i]) {
        case "--rows" -> rows = List.of(value.split(",")).stream().map(Integer::valueOf).toList();
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--only" -> only = List.of(value.split(","));
        case "--vitrine" -> vitrine = value;
        default -> throw new IllegalArgumentException("no option " + options[i]);
      }
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String[] options = List.of(args).subList(1, args.length).toArray(String[]::new);
    new Compare(out, options).run(args[0]);
  }

  void run(String what) throws IOException, InterruptedException {
    out.print(Machine.described());
    switch (what) {
      case "forms" -> forms();
      case "growth" -> growth();
      case "limit" -> limit();
      default -> job(Job.of(what));
    }
  }

  private void job(Job job) throws IOException, InterruptedException {
    List<Tool> tools = tools(job);
    for (int count : rows) {
      String file = file(count, BenchForm.PLAIN, ".csv");
      List<Contender> contenders = new ArrayList<>();
      contenders.add(new Contender("vitrine", run(job, file) + " --duplicates all"));
      contenders.add(new Contender("vitrine with duplicates checked", run(job, file)));
      for (Tool tool : tools) {
        int place = tool.name().equals("DuckDB") ? 0 : contenders.size();
        contenders.add(place, tool.contender(job.script(), file));
      }
      measure(count + " rows", job, contenders);
    }
  }

  /** Those that are installed; of each its version is printed, of the others that they are not. */
  private List<Tool> tools(Job job) throws IOException, InterruptedException {
    List<Tool> tools = new ArrayList<>();
    for (String name : Tools.names(job.script())) {
      if (isChosen(name)) {
        Tool tool = Tools.installed(name);
        out.println("- " + name + ": " + (tool == null ? "not installed" : Tools.version(tool)));
        tools.addAll(tool == null ? List.of() : List.of(tool));
      }
    }
    return tools;
  }

  private boolean isChosen(String name) {
    return only.isEmpty() || only.contains(name);
  }

  private String run(Job job, String file) {
    return vitrine + " " + job.arguments(file);
  }

  private void forms() throws IOException, InterruptedException {
    for (int count : rows) {
      List<Contender> contenders = new ArrayList<>();
      contenders.add(form("plain", count, BenchForm.PLAIN, ".csv"));
      contenders.add(form("half quoted", count, new BenchForm(true, false, false), ".csv"));
      contenders.add(form("shuffled", count, new BenchForm(false, true, false), ".csv"));
      contenders.add(form("French", count, new BenchForm(false, false, true), ".csv"));
      contenders.add(form("gzip", count, BenchForm.PLAIN, ".csv.gz"));
      String plain = contenders.get(0).command();
      contenders.add(new Contender("one worker", plain + " --workers 1"));
      contenders.add(new Contender("general parser", plain + " --reader commons"));
      measure(count + " rows, written otherwise", Job.VACANCY, contenders);
    }
  }

  private Contender form(String name, int count, BenchForm form, String ending) throws IOException {
    String file = file(count, form, ending);
    return new Contender(name, run(Job.VACANCY, file) + " --duplicates all");
  }

  private void growth() throws IOException, InterruptedException {
    List<Contender> contenders = new ArrayList<>();
    for (int count : rows) {
      contenders.add(form(count + " rows", count, BenchForm.PLAIN, ".csv"));
    }
    measure("Growth", null, contenders);
  }

  private void limit() throws IOException, InterruptedException {
    for (int count : rows) {
      String file = file(count, BenchForm.PLAIN, ".csv");
      String lines = "java -cp target/test-classes vitrine.bench.LineCount " + file;
      measure(
          count + " rows, counted only",
          null,
          List.of(
              new Contender("line ends, two threads", lines + " 2"),
              new Contender("line ends, one thread", lines + " 1"),
              new Contender("vitrine", run(Job.VACANCY, file) + " --duplicates all")));
    }
  }

  private void measure(String title, Job job, List<Contender> contenders)
      throws IOException, InterruptedException {
    List<Contender> chosen =
        contenders.stream().filter(contender -> isChosen(contender.name())).toList();
    out.println("\n## " + title + "\n");
    new Bench(rounds, job == null ? null : new SameAnswer(job.columns()), chosen).run(out);
  }

  /** The inventory of so many rows, made where it is not there yet. */
  private static String file(int rows, BenchForm form, String ending) throws IOException {
    String name =
        "premises-"
            + rows
            + (form.quoted() ? "-quoted" : "")
            + (form.shuffled() ? "-shuffled" : "")
            + (form.french() ? "-french" : "")
            + ending;
    Path file = FOLDER.resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(FOLDER);
      Path half = FOLDER.resolve("being-made" + ending);
      new BenchInventory(rows, form).write(half, 0, 1);
      Files.move(half, file);
    }
    return file.toString();
  }
}
