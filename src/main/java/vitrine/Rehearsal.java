package vitrine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does once what most runs do, so that a JVM that keeps an archive of loaded classes has seen them.
 * The launcher of the distribution runs it in the background; nobody reads what it prints.
 */
public final class Rehearsal {
  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "rank REGION",
          "rank REGION -f csv",
          "rank REGION -f json",
          "rank --help",
          "indicators REGION -f csv",
          "diagnose REGION --town 00101",
          "change REGION",
          "validate REGION",
          "indicators LARGE -f csv --duplicates all",
          "rank LARGE --duplicates all");

  /** Files of a megabyte are read by several readers. */
  private static final int TIMES = 8;

  private Rehearsal() {}

  /**
   * Runs the commands with the folder of samples that is named.
   *
   * @throws IOException where no file can be written
   */
  public static void main(String[] args) throws IOException {
    Path region = Path.of(args[0], "region");
    Path large = Files.createTempFile("vitrine", ".csv");
    try {
      Files.write(large, large(region.resolve("premises-2024.csv")));
      COMMANDS.forEach(command -> run(command, region, large));
    } finally {
      Files.delete(large);
    }
  }

  private static void run(String command, Path region, Path large) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      words.add(
          switch (word) {
            case "REGION" -> region.toString();
            case "LARGE" -> large.toString();
            default -> word;
          });
    }
    Main.runInProcess(words.toArray(String[]::new));
  }

  /** The header of an inventory, and its rows again and again. */
  private static List<String> large(Path inventory) throws IOException {
    List<String> lines = Files.readAllLines(inventory);
    List<String> large = new ArrayList<>(lines);
    for (int i = 1; i < TIMES; i++) {
      large.addAll(lines.subList(1, lines.size()));
    }
    return large;
  }
}
