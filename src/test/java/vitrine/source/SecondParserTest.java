package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vitrine.pollution.Operators;

/**
 * FastCSV, a parser that shares no line with ours, finds the same records in every file that both
 * accept: the samples, the inputs of the golden cases and every file of the polluter.
 */
class SecondParserTest {
  private int both;

  @TestFactory
  Stream<DynamicTest> agreesOnFilesOfTheProject() throws IOException {
    return Stream.of("samples", "src/test/resources/golden")
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder,
                    () -> {
                      for (Path file : files(Path.of(folder))) {
                        compare(file.toString(), Files.readAllBytes(file));
                      }
                      assertThat(both).isGreaterThan(50);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> agreesOnDamagedFiles() {
    return Operators.files()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> entry.getValue().forEach(this::compare)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /** Under every delimiter, the wrong ones too; bytes as letters, so that none is left out. */
  private void compare(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (char delimiter : new char[] {';', ',', '\t', '|'}) {
      List<List<String>> ours = TwoParsers.ours(text, delimiter, '"');
      List<List<String>> theirs = TwoParsers.fastCsv(text, delimiter, '"');
      if (ours != null && theirs != null) {
        both++;
        assertThat(ours).as(name + " with " + delimiter).isEqualTo(theirs);
      }
    }
  }
}
