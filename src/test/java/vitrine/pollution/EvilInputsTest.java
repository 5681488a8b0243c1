package vitrine.pollution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** No file ends in a bug or runs on; the times are measured elsewhere, here is only a guard. */
class EvilInputsTest {
  private static final Duration GUARD = Duration.ofMinutes(3);

  private static final Map<String, Long> TIMES = new LinkedHashMap<>();

  @TempDir Path folder;

  /** The times, in milliseconds, are written down and not judged: machines differ. */
  @AfterAll
  static void write() throws IOException {
    List<String> lines =
        TIMES.entrySet().stream().map(time -> time.getValue() + "\t" + time.getKey()).toList();
    Files.write(Path.of("target/evil-inputs.txt"), lines);
  }

  @TestFactory
  Stream<DynamicTest> filesAreReadOrRefused() {
    return EvilInputs.all().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      Run run = new Run(folder).file("locaux.csv", file.getValue());
                      long start = System.nanoTime();
                      // To a file: thousands of towns in a megabyte are hundreds of megabytes of
                      // figures.
                      assertTimeoutPreemptively(
                          GUARD, () -> run.vitrine("indicators locaux.csv -o figures.json"));
                      TIMES.put(file.getKey(), (System.nanoTime() - start) / 1_000_000);
                      assertThat(run.exit()).as(run.err()).isIn(0, 3);
                    }));
  }
}
