package vitrine.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

/** A folder of {@code samples/} as it is committed. */
final class CommittedSample {
  private CommittedSample() {}

  static void isWhatItsGeneratorMakes(Path folder, Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      byte[] committed = Files.readAllBytes(folder.resolve(file.getKey()));
      assertThat(new String(committed, StandardCharsets.UTF_8))
          .as(file.getKey())
          .isEqualTo(file.getValue());
      assertThat(committed).isEqualTo(file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  static void holdsNothingElseButItsReadme(Path folder, Map<String, String> files)
      throws IOException {
    var expected = new TreeSet<>(files.keySet());
    expected.add("README.md");
    try (var there = Files.list(folder)) {
      assertThat(there.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
