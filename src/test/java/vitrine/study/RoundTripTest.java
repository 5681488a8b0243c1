package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/**
 * A converted study gives the figures of the original, all columns of all rows, notes too; and
 * converted again it is the same, byte for byte.
 */
class RoundTripTest {
  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  private static final Path CASES = Path.of("src/test/resources/golden");

  /** Options that say how data is read, each with a value. */
  private static final Set<String> READING =
      Set.of(
          "--premises",
          "--turnover",
          "--vacancy",
          "--towns",
          "--delimiter",
          "--encoding",
          "--decimal",
          "--date-format",
          "--default-zone",
          "--as-town");

  /** Options that are no part of the data, and are given again with the copy. */
  private static final Set<String> AGAIN = Set.of("--as-of", "--duplicates", "--survey");

  /** Options without a value that say how data is read. */
  private static final Set<String> SWITCHES = Set.of("--lenient");

  @TempDir Path folder;

  private static List<String> words(String command, List<String> data, List<String> more) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(data);
    words.addAll(more);
    return words;
  }

  /** Whether the study could be read at all; then the copy must agree. */
  private boolean agrees(Path own, List<String> data, List<String> again) throws IOException {
    List<String> reading = new ArrayList<>(data);
    reading.addAll(again);
    Run original = new Run(own).vitrine(words("indicators", reading, List.of("-f", "csv")));
    Run convert = new Run(own).vitrine(words("convert", reading, List.of("-o", "copy")));
    assertThat(convert.exit()).as(data + convert.err()).isNotEqualTo(70);
    if (original.exit() != 0 || convert.exit() != 0) {
      // What cannot be read cannot be written; convert reads more cells than indicators.
      assertThat(convert.exit()).as(data + convert.err()).isNotZero();
      assertThat(own.resolve("copy")).doesNotExist();
      return false;
    }
    Run copy = new Run(own).vitrine(words("indicators", List.of("copy"), figures(again)));
    assertThat(copy.exit()).as(data + copy.err()).isZero();
    assertThat(copy.out()).as(data + copy.err()).isEqualTo(original.out());
    Run second = new Run(own).vitrine(words("convert", List.of("copy", "-o", "copy2"), again));
    assertThat(second.exit()).as(data + second.err()).isZero();
    assertThat(files(own.resolve("copy2"))).as("%s", data).isEqualTo(files(own.resolve("copy")));
    return true;
  }

  private static List<String> figures(List<String> again) {
    return Stream.concat(again.stream(), Stream.of("-f", "csv")).toList();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  @TestFactory
  Stream<DynamicTest> everySample() throws IOException {
    List<Path> inputs =
        new ArrayList<>(List.of(SAMPLES.resolve("region"), SAMPLES.resolve("town")));
    for (String part : List.of("region", "town", "files", "files/several-sheets")) {
      try (Stream<Path> files = Files.list(SAMPLES.resolve(part))) {
        files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(inputs::add);
      }
    }
    return inputs.stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    SAMPLES.relativize(input).toString(),
                    () -> {
                      Path own = Files.createTempDirectory(folder, "sample");
                      agrees(own, List.of(input.toString()), List.of());
                    }));
  }

  @Test
  void everyGoldenInputThatReads() throws IOException {
    int read = 0;
    Set<String> seen = new HashSet<>();
    try (Stream<Path> all = Files.walk(CASES)) {
      for (Path cmd : all.filter(path -> path.endsWith("cmd")).sorted().toList()) {
        String line = Files.readString(cmd).strip();
        if (line.matches("vitrine (-\\S+ )*(indicators|rank|convert) .*")
            && !Files.exists(cmd.resolveSibling("stdin"))) {
          read += agrees(cmd.getParent(), line, seen) ? 1 : 0;
        }
      }
    }
    assertThat(read).isGreaterThan(80);
  }

  private boolean agrees(Path from, String line, Set<String> seen) throws IOException {
    Path own = Files.createTempDirectory(folder, "golden");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(file -> !file.startsWith(from.resolve("expected"))).toList()) {
        Path to = own.resolve(from.relativize(file).toString());
        if (!Files.isDirectory(file)) {
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    List<String> data = new ArrayList<>();
    List<String> again = new ArrayList<>();
    List<String> words = List.of(line.replace("SAMPLES", SAMPLES.toString()).split(" +"));
    for (int i = words.indexOf(command(words)) + 1; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("-") || SWITCHES.contains(word)) {
        boolean value = words.get(i - 1).startsWith("-") && !isSwitch(words.get(i - 1));
        if (!value) {
          data.add(word);
        }
      } else if (i + 1 < words.size() && READING.contains(word)) {
        data.addAll(List.of(word, words.get(i + 1)));
      } else if (i + 1 < words.size() && AGAIN.contains(word)) {
        again.addAll(List.of(word, words.get(i + 1)));
      }
    }
    // Many cases read the same samples, most of them plainly, as another test does.
    boolean sample = data.stream().anyMatch(word -> word.startsWith(SAMPLES.toString()));
    boolean plain = data.size() == 1 && again.isEmpty();
    return !(sample && (plain || !seen.add(data + " " + again))) && agrees(own, data, again);
  }

  private static String command(List<String> words) {
    return words.stream()
        .filter(w -> w.matches("indicators|rank|convert"))
        .findFirst()
        .orElseThrow();
  }

  /** Options of these commands that have no value. */
  private static boolean isSwitch(String word) {
    return word.matches(
        "-[vqhV]|--(wide|strict|lenient|geojson|quiet|verbose|spreadsheet|complete-only"
            + "|allow-undefined|ascii|debug)");
  }
}
