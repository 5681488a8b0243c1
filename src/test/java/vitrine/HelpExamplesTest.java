package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of every help text runs, in a folder that has the samples and the small files that
 * the examples name.
 */
class HelpExamplesTest {
  /** A command in the list of commands: its name, two spaces or more, what it answers. */
  private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+) {2,}\\S", Pattern.MULTILINE);

  private static final String EXAMPLE = "  vitrine ";

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> everyExampleRuns() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : List.of("en", "fr", "de")) {
      for (String command : commands()) {
        Scratch folder = new Scratch(scratch.resolve(language + "-" + command));
        folder.write("rates.csv", List.of("town,vacancy_rate,premises", "Exampleton,0.12,150"));
        for (String example : examples(language, command)) {
          tests.add(
              DynamicTest.dynamicTest(
                  language + " " + command + ": " + example, () -> check(folder, example)));
        }
      }
    }
    return tests.stream();
  }

  /** No command at all, and all commands. */
  private static List<String> commands() {
    List<String> commands = new ArrayList<>(List.of(""));
    COMMAND.matcher(help("en", "")).results().map(name -> name.group(1)).forEach(commands::add);
    assertThat(commands).contains("rank", "init");
    return commands;
  }

  private static String help(String language, String command) {
    return new Run(Path.of(""))
        .vitrine(Scratch.words("--lang " + language + " " + command + " --help"))
        .out();
  }

  private static List<String> examples(String language, String command) {
    List<String> examples =
        help(language, command).lines().filter(line -> line.startsWith(EXAMPLE)).toList();
    assertThat(examples).as("examples of %s in %s", command, language).isNotEmpty();
    return examples.stream().map(String::strip).toList();
  }

  private static void check(Scratch folder, String example) {
    List<String> words = Scratch.words(example);
    int redirection = words.indexOf(">");
    List<String> arguments = words.subList(1, redirection < 0 ? words.size() : redirection);
    Run run = new Run(folder.folder()).vitrine(arguments);
    assertThat(run.exit()).as(run.err()).isZero();
  }
}
