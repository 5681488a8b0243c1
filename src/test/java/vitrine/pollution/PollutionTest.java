package vitrine.pollution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clean inventory, damaged in every way that offices are known for, at every place: nothing is
 * lost without a word, and most is read. What is not read right, and why, is written to {@code
 * target/pollution.txt}.
 */
class PollutionTest {
  private static final Path GUIDE = Path.of("src/site/markdown/input-files.md");
  private static final String HEADING = "| damage | what it is | files |";

  @TempDir static Path folder;
  private static Figures figures;

  @BeforeAll
  static void measure() throws IOException {
    figures = Figures.measure(folder);
    List<String> notes = new ArrayList<>(figures.table());
    for (Figures.Line line : figures.lines()) {
      line.bugs.forEach(note -> notes.add("BUG " + line.operator.id() + " " + note));
      line.silent.forEach(note -> notes.add("SILENT " + line.operator.id() + " " + note));
      line.notes.forEach(note -> notes.add(line.operator.id() + " " + note));
    }
    Files.write(Path.of("target/pollution.txt"), notes);
  }

  /** Whatever is not read as it was meant is an error, a warning or a refusal. */
  @TestFactory
  Stream<DynamicTest> nothingIsLostSilently() {
    return figures.lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.operator.id(), () -> assertThat(line.silent).isEmpty()));
  }

  /** What is not a refusal would end the program with exit code 70. */
  @TestFactory
  Stream<DynamicTest> nothingIsABug() {
    return figures.lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(line.operator.id(), () -> assertThat(line.bugs).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyRecordIsAccountedFor() {
    return figures.lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.operator.id(), () -> assertThat(line.unbalanced).isEmpty()));
  }

  @Test
  void whoSaysHowAFileIsWrittenHasItReadRight() {
    assertThat(figures.ofFiles(Mode.GIVEN)).isGreaterThanOrEqualTo(9.95);
    assertThat(figures.ofOperators(Mode.GIVEN)).isGreaterThanOrEqualTo(9.95);
  }

  @Test
  void whoSaysNothingHasMostOfItReadRight() {
    assertThat(figures.ofFiles(Mode.DETECTED)).isGreaterThanOrEqualTo(9.6);
    assertThat(figures.ofOperators(Mode.DETECTED)).isGreaterThanOrEqualTo(9.6);
  }

  /** The guide shows these figures; {@code -Dgolden=rewrite} writes them anew and then fails. */
  @Test
  void theGuideShowsTheFigures() throws IOException {
    List<String> guide = new ArrayList<>(Files.readAllLines(GUIDE));
    int from = 0;
    while (!guide.get(from).startsWith(HEADING)) {
      from++;
    }
    int to = from + 2;
    while (to < guide.size() && guide.get(to).startsWith("|")) {
      to++;
    }
    List<String> shown = List.copyOf(guide.subList(from + 2, to));
    if ("rewrite".equals(System.getProperty("golden")) && !shown.equals(figures.table())) {
      guide.subList(from + 2, to).clear();
      guide.addAll(from + 2, figures.table());
      Files.write(GUIDE, guide);
    }
    assertThat(shown).isEqualTo(figures.table());
  }
}
