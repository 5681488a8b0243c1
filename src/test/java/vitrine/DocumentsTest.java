package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
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
 * Documents are executed, each in a folder of its own with a copy of the samples. In a block {@code
 * console} every line {@code $ …} is a command, run in the order of the document; the lines under
 * it must be what it prints, on standard error first. A line {@code …} stands for any number of
 * lines, at the end of a line for its rest. The exit code is 0, or what {@code $ echo $?} shows
 * after it. A block whose fence names a file after the language is that file.
 */
class DocumentsTest {
  /** Documents that lose their commands only by mistake. */
  private static final List<String> EXECUTED =
      List.of("README.md", "src/site/markdown/tutorial.md", "src/site/markdown/scheduled-jobs.md");

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicContainer> everyCommandPrintsWhatIsShown() throws IOException {
    List<DynamicContainer> containers = new ArrayList<>();
    for (Document document : Document.all()) {
      List<DynamicTest> tests = tests(document, containers.size());
      if (EXECUTED.contains(document.file().toString().replace('\\', '/'))) {
        assertThat(tests).as(document.file().toString()).isNotEmpty();
      }
      containers.add(DynamicContainer.dynamicContainer(document.file().toString(), tests));
    }
    return containers.stream();
  }

  private List<DynamicTest> tests(Document document, int number) throws IOException {
    Scratch folder = new Scratch(scratch.resolve("document-" + number));
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < document.steps().size(); i++) {
      int exit = document.exitAfter(i);
      Document.Step step = document.steps().get(i);
      if (step instanceof Document.Written file) {
        tests.add(
            DynamicTest.dynamicTest(file.name(), () -> folder.write(file.name(), file.lines())));
      } else if (step instanceof Document.Typed typed && !typed.command().equals("echo $?")) {
        tests.add(DynamicTest.dynamicTest(typed.command(), () -> check(folder, typed, exit)));
      }
    }
    return tests;
  }

  private static void check(Scratch folder, Document.Typed typed, int exit) {
    List<String> printed = folder.type(typed.command());
    String told = typed.command() + " prints\n" + String.join("\n", printed);
    assertThat(folder.exit()).as(told).isEqualTo(exit);
    assertThat(matches(typed.shown(), 0, printed, 0)).as(told).isTrue();
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
        && isShown(shown.get(i), printed.get(j))
        && matches(shown, i + 1, printed, j + 1);
  }

  /** Whether a line is the one shown, or goes on where that ends with an ellipsis. */
  private static boolean isShown(String shown, String printed) {
    return shown.endsWith(" …")
        ? printed.startsWith(shown.substring(0, shown.length() - 1))
        : shown.stripTrailing().equals(printed.stripTrailing());
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
