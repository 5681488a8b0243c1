package vitrine.pollution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** No file ends in a bug or runs on; the times are measured elsewhere, here is only a guard. */
class EvilInputsTest {
  private static final Duration GUARD = Duration.ofSeconds(60);

  @TempDir Path folder;

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
                      assertTimeoutPreemptively(
                          GUARD, () -> run.vitrine("indicators locaux.csv -f json"));
                      System.out.printf(
                          "%-40s %7.2f s  %9d B  exit %d %s%n",
                          file.getKey(),
                          (System.nanoTime() - start) / 1e9,
                          file.getValue().length,
                          run.exit(),
                          run.err()
                              .lines()
                              .findFirst()
                              .map(l -> l.substring(0, Math.min(110, l.length())))
                              .orElse(""));
                      assertThat(run.exit()).as(run.err()).isIn(0, 3);
                    }));
  }
}
