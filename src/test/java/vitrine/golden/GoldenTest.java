package vitrine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder below {@code src/test/resources/golden} that has a {@code cmd}. With {@code
 * -Dgolden=rewrite} the expected files are written anew and every rewritten case fails, so that
 * nobody takes the rewriting for a passing test: read the difference before committing it.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> all = Files.walk(CASES)) {
      return all
          .filter(path -> path.endsWith("cmd"))
          .map(Path::getParent)
          .sorted()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)))
          .toList()
          .stream();
    }
  }

  private static String name(Path folder) {
    return CASES.relativize(folder).toString().replace('\\', '/');
  }

  private void check(Path folder) throws IOException {
    GoldenCase one = new GoldenCase(folder);
    Path own = Files.createDirectories(work.resolve(name(folder).replace('/', '_')));
    Map<String, String> result = one.run(own);
    Map<String, String> expected = one.expected();
    if ("rewrite".equals(System.getProperty("golden")) && !result.equals(expected)) {
      one.rewrite(result);
      fail("rewritten: read the difference, then run without -Dgolden=rewrite");
    }
    expected.forEach(
        (file, text) -> assertThat(result.get(file)).as(folder + ": " + file).isEqualTo(text));
    assertThat(result.keySet()).as(folder.toString()).isEqualTo(expected.keySet());
  }
}
