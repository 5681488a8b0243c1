package vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** Files are written whole or not at all, and what stands under a name stays what it is. */
class OutputTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedWholeAndNothingIsLeftBeside() throws IOException {
    Files.writeString(folder.resolve("out.csv"), "old".repeat(100_000));
    assertThat(new Run(folder).vitrine("references fr -o out.csv").exit()).isZero();
    assertThat(Files.readString(folder.resolve("out.csv"))).startsWith("id,kind").hasLineCount(2);
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void theEndingChoosesTheFormat() throws IOException {
    new Run(folder).vitrine("references fr -o out.json").vitrine("references fr -o out.txt");
    assertThat(Files.readString(folder.resolve("out.json"))).startsWith("{");
    assertThat(Files.readString(folder.resolve("out.txt"))).startsWith("References");
  }

  /** A spreadsheet would fill a terminal with signs; a pipe takes it. */
  @Test
  void aSpreadsheetIsNotForATerminal() {
    for (boolean terminal : List.of(true, false)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Streams streams =
          new Streams(
              new ByteArrayInputStream(new byte[0]),
              out,
              err,
              Map.of(),
              folder,
              StandardCharsets.UTF_8,
              terminal);
      int exit = new Program(streams).run("references", "fr", "-f", "xlsx");
      assertThat(exit).isEqualTo(terminal ? 2 : 0);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains(terminal ? "-o FILE" : "");
      assertThat(out.size() > 0).isNotEqualTo(terminal);
    }
  }

  @Test
  void aRunThatFailsLeavesTheOldFile() throws IOException {
    Files.writeString(folder.resolve("out.csv"), "old");
    Run run = new Run(folder).vitrine("rank missing.csv -o out.csv");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("out.csv"))).isEqualTo("old");
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void aLinkStaysALinkAndAFileKeepsItsPermissions() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "no POSIX permissions here");
    Path target = Files.writeString(folder.resolve("target.csv"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
    assertThat(new Run(folder).vitrine("references fr -o link.csv").exit()).isZero();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(target)).startsWith("id,kind");
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aPipeIsWrittenToAndNotReplaced() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "no /dev/null here");
    assertThat(new Run(folder).vitrine("references fr -o /dev/null").exit()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }
}
