package vitrine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vitrine.cli.Streams;

/** Runs the program in a folder of its own, as a user would, and keeps what it printed. */
public final class Run {
  private final Path folder;
  private int exit;
  private String out = "";
  private String err = "";

  public Run(Path folder) {
    this.folder = folder;
  }

  /** Writes an input file. */
  public Run file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes an input file. */
  public Run file(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs a command line; words are separated by spaces. */
  public Run vitrine(String commandLine) {
    return vitrine(List.of(commandLine.split(" ")));
  }

  /** Runs a command line given word by word. */
  public Run vitrine(List<String> arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            outBytes,
            errBytes,
            Map.of(),
            folder,
            StandardCharsets.UTF_8,
            false);
    exit = Main.run(streams, arguments.toArray(String[]::new));
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return this;
  }

  public int exit() {
    return exit;
  }

  public String out() {
    return out;
  }

  public String err() {
    return err;
  }

  /** What was printed, as rows by column. */
  public List<Map<String, String>> rows() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(out)).setFormat(format).get()) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row.toMap());
      }
      return rows;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The one row of {@code indicators} with these parts. */
  public Map<String, String> figure(String indicator, String zone, String reference) {
    List<Map<String, String>> found =
        rows().stream()
            .filter(row -> row.get("indicator").equals(indicator))
            .filter(row -> row.get("zone").equals(zone))
            .filter(row -> row.get("reference").equals(reference))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows of " + indicator + "@" + zone + "\n" + out);
    }
    return found.get(0);
  }

  /** The value of the one row of {@code indicators} with these parts. */
  public double value(String indicator, String zone, String reference) {
    return Double.parseDouble(figure(indicator, zone, reference).get("value"));
  }
}
