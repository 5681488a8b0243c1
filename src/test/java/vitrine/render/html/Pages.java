package vitrine.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vitrine.Run;

/** The pages that tests look at: every command, few and many towns, every language. */
final class Pages {
  private static final List<String> COMMANDS =
      List.of(
          "rank samples/region --lang fr",
          "rank samples/region --lang de --by turnover_share@periphery",
          "rank samples/region --lang en --group programme",
          "rank samples/town --lang fr",
          "rank samples/region/turnover.csv --lang fr",
          "rank samples/region/vacancy.csv --lang en",
          "indicators samples/region --lang fr --indicator vacancy",
          "indicators samples/town --lang de --table streets",
          "change samples/town --lang fr",
          "references --lang en",
          "explain vacancy_rate --lang fr");

  private Pages() {}

  /** The command lines of all pages. */
  static Stream<String> commands() {
    return COMMANDS.stream();
  }

  /** Those that a browser looks at: it takes its time. */
  static Stream<String> someCommands() {
    return COMMANDS.stream().filter(command -> COMMANDS.indexOf(command) % 3 == 0);
  }

  /** The page of a command line. */
  static String page(String command) {
    Run run = new Run(Path.of("")).vitrine(command + " -f html");
    if (run.exit() != 0) {
      throw new AssertionError(command + ": " + run.err());
    }
    return run.out();
  }

  /** The page of a rank of so many towns, some with long names, some with very short ones. */
  static String ofTowns(Path folder, int towns) {
    Random random = new Random(towns);
    StringBuilder vacancy = new StringBuilder("town_code,town,vacant,premises,year\n");
    StringBuilder turnover = new StringBuilder("town_code,town,zone,share,year\n");
    for (int i = 0; i < towns; i++) {
      String name =
          i % 7 == 0 ? "Saint-Germain-en-Laye-sous-Bois " + i : i % 7 == 1 ? "Y" + i : "Ville " + i;
      int premises = 20 + random.nextInt(400);
      int vacant = random.nextInt(premises / 4 + 1);
      String key = String.format("%05d,%s,", 10000 + i, name);
      vacancy.append(key).append(vacant + "," + premises + ",2024\n");
      int centre = 15 + random.nextInt(30);
      int between = 8 + random.nextInt(20);
      turnover.append(key).append("centre," + centre + ",2023\n");
      turnover.append(key).append("pericentral," + between + ",2023\n");
      turnover.append(key).append("periphery," + (100 - centre - between) + ",2023\n");
    }
    Run run = new Run(folder);
    run.file("study/vacancy.csv", vacancy.toString());
    run.file("study/turnover.csv", turnover.toString());
    run.vitrine("rank study --lang fr --draws 200 -f html");
    if (run.exit() != 0) {
      throw new AssertionError(run.err());
    }
    return run.out();
  }

  static void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
