package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.diagnostic.FindingCode;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Note;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;

/**
 * Documents are executed. In a block {@code console} every line that starts with {@code $ java -jar
 * target/vitrine.jar} is run from the project's folder; the lines under it must be what it prints,
 * on standard error first. A line {@code …} stands for any number of lines.
 */
class DocumentsTest {
  private static final String COMMAND = "$ java -jar target/vitrine.jar ";

  @TempDir Path scratch;

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(Path.of("README.md")));
    try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
      documents.addAll(pages.filter(page -> page.toString().endsWith(".md")).sorted().toList());
    }
    try (Stream<Path> pages = Files.walk(Path.of("samples"))) {
      documents.addAll(pages.filter(page -> page.endsWith("README.md")).sorted().toList());
    }
    return documents;
  }

  private record Shown(String command, List<String> lines) {}

  private static List<Shown> commands(Path document) throws IOException {
    List<Shown> commands = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readAllLines(document)) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith(COMMAND)) {
        commands.add(new Shown(line.substring(COMMAND.length()), new ArrayList<>()));
      } else if (console && !line.startsWith("$") && !commands.isEmpty()) {
        commands.get(commands.size() - 1).lines().add(line);
      }
    }
    return commands;
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatIsShown() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path document : documents()) {
      for (Shown shown : commands(document)) {
        tests.add(DynamicTest.dynamicTest(document + ": " + shown.command(), () -> check(shown)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private void check(Shown shown) throws IOException {
    String[] words = shown.command().split(" -o ");
    String command =
        words.length == 1 ? shown.command() : words[0] + " -o " + scratch.resolve(words[1].strip());
    Run run = new Run(Path.of("")).vitrine(command);
    assertThat(run.exit()).as(shown.command() + "\n" + run.err()).isZero();
    List<String> printed = new ArrayList<>(run.err().lines().toList());
    printed.addAll(run.out().lines().toList());
    assertThat(matches(shown.lines(), 0, printed, 0))
        .as(shown.command() + " prints\n" + String.join("\n", printed))
        .isTrue();
  }

  /** Whether the lines shown are those printed, an ellipsis standing for any number. */
  private static boolean matches(List<String> shown, int i, List<String> printed, int j) {
    if (i == shown.size()) {
      return j == printed.size();
    }
    if (shown.get(i).equals("…")) {
      return matches(shown, i + 1, printed, j)
          || j < printed.size() && matches(shown, i, printed, j + 1);
    }
    return j < printed.size()
        && shown.get(i).stripTrailing().equals(printed.get(j).stripTrailing())
        && matches(shown, i + 1, printed, j + 1);
  }

  @Test
  void theReadmeSaysHowToBuildAndHowToTest() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "mvn -q package -DskipTests && java -jar target/vitrine.jar rank samples/region",
            "mvn verify");
  }

  @Test
  void theGuideTellsEveryIndicatorNoteAndFinding() throws IOException {
    String indicators = Files.readString(Path.of("src/site/markdown/indicators.md"));
    Catalogue catalogue = new Catalogue(new ReferenceChoice(References.shipped(), List.of()));
    for (Definition definition : catalogue.definitions()) {
      assertThat(indicators).contains("`" + definition.id() + "`");
    }
    for (String note : Note.ALL) {
      assertThat(indicators).contains("`" + note + "`");
    }
    String files = Files.readString(Path.of("src/site/markdown/input-files.md"));
    for (FindingCode code : FindingCode.values()) {
      assertThat(files).contains("`" + code.id() + "`");
    }
  }
}
