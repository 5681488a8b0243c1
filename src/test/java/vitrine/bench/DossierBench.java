package vitrine.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long dossiers take: one for each of 300 towns in a process of their own, and what one of them
 * adds to reading and comparing. The towns are those of the sample region, over and over, with two
 * surveys and some 580 premises each. Not part of the build: {@code java -cp
 * target/test-classes:target/vitrine.jar vitrine.bench.DossierBench JAR [ROUNDS]}.
 */
final class DossierBench {
  private static final int TOWNS = 300;
  private static final int FIRST_CODE = 20_000;
  private static final Path REGION = Path.of("samples/region");
  private static final Path FOLDER = Path.of("target/bench/dossiers");

  private DossierBench() {}

  /** Writes the tables of so many towns. */
  static void write(Path folder, int towns) throws IOException {
    Files.createDirectories(folder);
    for (String table : List.of("premises-2021", "premises-2024", "turnover", "towns")) {
      List<String> lines = Files.readAllLines(REGION.resolve(table + ".csv"));
      List<String> codes =
          lines.stream().skip(1).map(DossierBench::code).distinct().sorted().toList();
      List<String> copied = new ArrayList<>(List.of(lines.get(0)));
      for (int copy = 0; copy * codes.size() < towns; copy++) {
        for (String line : lines.subList(1, lines.size())) {
          int town = copy * codes.size() + codes.indexOf(code(line));
          if (town < towns) {
            copied.add((FIRST_CODE + town) + line.substring(line.indexOf(',')));
          }
        }
      }
      Files.write(folder.resolve(table + ".csv"), copied);
    }
  }

  private static String code(String line) {
    return line.substring(0, line.indexOf(','));
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    Path data = FOLDER.resolve("data");
    write(data, TOWNS);
    String start = "java -jar " + Path.of(args[0]).toAbsolutePath() + " diagnose " + data + " ";
    Stopwatch watch = new Stopwatch(Files.createDirectories(FOLDER));
    for (int i = 0; i < rounds; i++) {
      double one = watch.run(start + "--town " + FIRST_CODE + " -o " + FOLDER + "/one.html").wall();
      double all =
          watch.run(start + "--each town -o '" + FOLDER + "/each/{town_code}.html'").wall();
      out.printf(
          "one %.2f s, %d %.2f s, each further one %.3f s%n",
          one, TOWNS, all, (all - one) / (TOWNS - 1));
    }
  }
}
