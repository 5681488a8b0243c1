package vitrine.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fuzzers have found stays found: each is a file, named for what was wrong, by target. */
class FuzzCasesTest {
  private static final Path CASES = Path.of("src/test/resources/vitrine/fuzz");

  private static final Set<FuzzTarget> WHOLE_RUNS =
      Set.of(FuzzTarget.FILE, FuzzTarget.DESCRIPTOR, FuzzTarget.PERIMETER);

  @TestFactory
  Stream<DynamicTest> finds() throws IOException {
    return Stream.of(FuzzTarget.values()).flatMap(FuzzCasesTest::finds);
  }

  /** The seeds of the grammars; those of whole files are the corpus of other tests. */
  @TestFactory
  Stream<DynamicTest> seeds() {
    return Stream.of(FuzzTarget.values())
        .filter(target -> !WHOLE_RUNS.contains(target))
        .map(
            target ->
                DynamicTest.dynamicTest(
                    target.name(), () -> target.seeds().forEach(target::check)));
  }

  private static Stream<DynamicTest> finds(FuzzTarget target) {
    Path folder = CASES.resolve(target.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      target + " " + file.getFileName(),
                      () -> target.check(Files.readAllBytes(file))));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
