package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.Run;

/**
 * A batch of dossiers is the same bytes, and says the same in the same order, however many workers
 * make it and however the study is split over files.
 */
class SameDossiersTest {
  private static final Path REGION = Path.of("samples/region");
  private static final int PARTS = 10;

  /** Of so many towns with two surveys, streets and neighbours. */
  private static final String BATCH = "diagnose study --each town --draws 100 ";

  @TempDir Path folder;

  private Run study() throws IOException {
    Run run = new Run(folder);
    for (Path file : tables()) {
      run.file("study/" + file.getFileName(), Files.readAllBytes(file));
    }
    return run;
  }

  private static List<Path> tables() throws IOException {
    try (var files = Files.list(REGION)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /** Everything that a batch leaves: its files by name, what it says, and its exit code. */
  private SortedMap<String, String> made(Run run, String options) throws IOException {
    Path out = folder.resolve("out");
    run.vitrine(BATCH + options);
    SortedMap<String, String> made = new TreeMap<>();
    made.put("exit", Integer.toString(run.exit()));
    made.put("err", run.err());
    made.put("out", run.out());
    try (var files = Files.walk(out)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        if (Files.isRegularFile(file)) {
          made.put(out.relativize(file).toString(), digest(Files.readAllBytes(file)));
          Files.delete(file);
        }
      }
    }
    return made;
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-f text -o out/{town_code}.txt",
        "-f csv -o out/{town_code}.csv",
        "-f csv --spreadsheet --table offer -o out/{town}.csv",
        "-f json -o out/{town_code}/dossier.json",
        "-f ndjson -o out/{town_code}.ndjson",
        "-f md --lang fr -o out/{town_code}.md",
        "-f html --lang de -o out/{town_code}.html",
        "-f xlsx -o out/{town_code}.xlsx",
        "--picture zones -o out/{town_code}.svg",
      })
  void inEveryFormat(String options) throws IOException {
    Run run = study();
    SortedMap<String, String> one = made(run, options + " --workers 1");
    // Some towns have no zones to draw; three entries are no files.
    assertThat(one).as(one.get("err")).hasSizeGreaterThanOrEqualTo(10 + 3);
    assertThat(made(run, options + " --workers 8")).isEqualTo(one);
  }

  /** What is filled when it is first asked for is asked for at once by eight, time after time. */
  @Test
  void againAndAgain() throws IOException {
    Run run = study();
    String options = "-f html -o out/{town_code}.html --workers ";
    SortedMap<String, String> one = made(run, options + "1");
    assertThat(made(run, options + "2")).isEqualTo(one);
    for (int i = 0; i < 4; i++) {
      assertThat(made(run, options + "8")).isEqualTo(one);
    }
  }

  @Test
  void failuresAndGatesAreToldInTheOrderOfTheTowns() throws IOException {
    Run run = study();
    Files.createDirectories(folder.resolve("out/00105.md/x"));
    Files.createDirectories(folder.resolve("out/00102.md/x"));
    String options = "-f md -o out/{town_code}.md --fail-if vacancy_rate@centre>5% --workers ";
    SortedMap<String, String> one = made(run, options + "1");
    assertThat(one.get("exit")).isEqualTo("4");
    assertThat(one.get("err")).contains("00102", "00105").contains("vacancy_rate@centre>5%");
    assertThat(made(run, options + "8")).isEqualTo(one);
  }

  @Test
  void ofAStudyInTenFiles() throws IOException {
    String options = "-f html -o out/{town_code}.html --workers ";
    SortedMap<String, String> split = made(inTenFiles(), options + "1");
    assertThat(split.get("exit")).as(split.get("err")).isEqualTo("0");
    assertThat(made(new Run(folder), options + "8")).isEqualTo(split);
  }

  /** Rows are dealt out one by one, so that every town stands in many files. */
  private Run inTenFiles() throws IOException {
    Run run = new Run(folder);
    for (Path file : tables()) {
      List<String> lines = Files.readAllLines(file);
      String name = file.getFileName().toString();
      for (int part = 0; part < PARTS; part++) {
        List<String> own = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 1 + part; i < lines.size(); i += PARTS) {
          own.add(lines.get(i));
        }
        if (own.size() > 1) {
          String partName = name.replace(".csv", "-" + part + ".csv");
          run.file("study/" + partName, String.join("\n", own) + "\n");
        }
      }
    }
    return run;
  }
}
