package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vitrine.Run;

/**
 * Real open data, not part of this repository: its folder is the system property {@code
 * vitrine.data}; without it the tests that want it are skipped.
 */
final class RealData {
  private RealData() {}

  /** The folder of all real data; without it the test is skipped. */
  static Path folder() {
    String property = System.getProperty("vitrine.data", "");
    assumeTrue(!property.isEmpty(), "no -Dvitrine.data: real data not tested");
    Path data = Path.of(property).toAbsolutePath();
    assertThat(data).isDirectory();
    return data;
  }

  /** A study in a folder: our descriptor and links to the files, which stay untouched. */
  static Run study(Path folder, String descriptor, String source) throws IOException {
    try (var files = Files.list(folder().resolve(source))) {
      for (Path file : files.toList()) {
        Files.createSymbolicLink(folder.resolve(file.getFileName().toString()), file);
      }
    }
    Path from = Path.of("src/test/resources/realdata", descriptor, "datapackage.json");
    Files.copy(from, folder.resolve("datapackage.json"));
    return new Run(folder);
  }
}
