package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/**
 * The same data in another order, split, dialect or place gives the same CSV and the same results
 * of JSON, byte for byte.
 */
class SameBytesTest {
  private static final Path REGION = Path.of("samples/region");
  private static final List<String> COMMANDS =
      List.of(
          "indicators study -f csv",
          "rank study -f csv",
          "rank study -f json",
          "indicators study -f json",
          "indicators study -f csv --wide",
          "change study -f csv",
          "change study -f json --table towns",
          "change study -f csv --table premises");

  @TempDir Path folder;

  /** What a variant of the sample gives, for every command. */
  private List<String> results(Variant variant, String options) throws IOException {
    Path own = Files.createTempDirectory(folder, "study");
    Run run = new Run(own);
    try (var files = Files.list(REGION)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        variant.write(run, file.getFileName().toString(), Files.readString(file));
      }
    }
    List<String> results = new ArrayList<>();
    for (String command : COMMANDS) {
      run.vitrine(command + options);
      assertThat(run.exit()).as(run.err()).isZero();
      results.add(command.contains("json") ? jsonResults(run.out()) : run.out());
    }
    return results;
  }

  private interface Variant {
    void write(Run run, String name, String content);
  }

  /** From the results to the summary: what must not hang on how the data was given. */
  private static String jsonResults(String json) {
    return json.substring(json.indexOf("\"results\""), json.indexOf("\"findings\""));
  }

  private List<String> asGiven() throws IOException {
    return results((run, name, content) -> run.file("study/" + name, content), "");
  }

  private static List<String> shuffled(String content) {
    List<String> lines = new ArrayList<>(content.lines().skip(1).toList());
    Collections.shuffle(lines, new Random(20240630));
    return lines;
  }

  private static String header(String content) {
    return content.lines().findFirst().orElseThrow();
  }

  @Test
  void inAnotherOrderOfRows() throws IOException {
    assertThat(
            results(
                (run, name, content) ->
                    run.file(
                        "study/" + name,
                        header(content) + "\n" + String.join("\n", shuffled(content)) + "\n"),
                ""))
        .isEqualTo(asGiven());
  }

  @Test
  void splitOverThreeFilesAndGzip() throws IOException {
    assertThat(
            results(
                (run, name, content) -> {
                  List<String> lines = shuffled(content);
                  for (int part = 0; part < 3; part++) {
                    StringBuilder file = new StringBuilder(header(content) + "\n");
                    for (int i = part; i < lines.size(); i += 3) {
                      file.append(lines.get(i)).append('\n');
                    }
                    String partName = name.replace(".csv", "-" + part + ".csv");
                    if (part == 1) {
                      run.file("study/" + partName + ".gz", gzip(file.toString()));
                    } else {
                      run.file("study/" + partName, file.toString());
                    }
                  }
                },
                " --workers 3"))
        .isEqualTo(asGiven());
  }

  private static byte[] gzip(String text) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** As Excel saves it in France; the sample has no cell with a comma or a semicolon. */
  private static String french(String content) {
    assertThat(content).doesNotContain("\"", ";");
    return content.replace(',', ';').replaceAll("(\\d)\\.(\\d)", "$1,$2").replace("\n", "\r\n");
  }

  @Test
  void withSemicolonsDecimalCommasAndWindowsBytes() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    assertThat(
            results(
                (run, name, content) ->
                    run.file("study/" + name, french(content).getBytes(windows)),
                ""))
        .isEqualTo(asGiven());
  }

  @Test
  void inUtf16WithAMark() throws IOException {
    assertThat(
            results(
                (run, name, content) ->
                    run.file(
                        "study/" + name, ("\uFEFF" + content).getBytes(StandardCharsets.UTF_16LE)),
                ""))
        .isEqualTo(asGiven());
  }

  @Test
  void withOneTwoAndEightWorkers() throws IOException {
    Variant plain = (run, name, content) -> run.file("study/" + name, content);
    List<String> one = results(plain, " --workers 1");
    assertThat(results(plain, " --workers 2")).isEqualTo(one);
    assertThat(results(plain, " --workers 8")).isEqualTo(one);
  }

  @Test
  void onAMachineSetToTurkishInAnotherTimeZone() throws IOException {
    List<String> expected = asGiven();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(asGiven()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void inEveryLanguage() throws IOException {
    Variant plain = (run, name, content) -> run.file("study/" + name, content);
    assertThat(results(plain, " --lang de")).isEqualTo(results(plain, " --lang fr"));
  }
}
