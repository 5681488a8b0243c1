package vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vitrine.i18n.Language;

/**
 * The man pages tell of the commands and options that there are. Their examples are those of the
 * help; here they are parsed only, and to run them is the task of the tests of the help.
 */
class ManPagesTest {
  private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).resolve("man");

  private static final String REWRITE =
      "%s is not what the help texts make of it; to rewrite all pages: mvn -q package -DskipTests"
          + " && java -cp target/test-classes:target/vitrine.jar vitrine.cli.ManPages";

  private static final Pattern OPTION = Pattern.compile("\\\\-\\\\-[a-z]+(?:\\\\-[a-z]+)*");
  private static final Pattern EXAMPLES = Pattern.compile("(?s)\\.EX\n(.*?)\\.EE\n");

  /** The files of the folder by their names below it. */
  private static Map<String, String> committed() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        pages.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  /** The program and its commands by the names of their pages. */
  private static Map<String, CommandSpec> commands() {
    Map<String, CommandSpec> commands = new TreeMap<>();
    Map.of("", Language.EN, "fr/", Language.FR)
        .forEach(
            (folder, language) -> {
              CommandLine program = ManPages.program(language);
              commands.put(folder + "vitrine.1", program.getCommandSpec());
              program
                  .getSubcommands()
                  .forEach(
                      (name, command) ->
                          commands.put(
                              folder + "vitrine-" + name + ".1", command.getCommandSpec()));
            });
    return commands;
  }

  private interface Check {
    void page(String name, String page) throws Exception;
  }

  private static Stream<DynamicTest> everyPage(Check check) throws IOException {
    return committed().entrySet().stream()
        .map(
            page -> {
              Executable checked = () -> check.page(page.getKey(), page.getValue());
              return DynamicTest.dynamicTest(page.getKey(), checked);
            });
  }

  @Test
  void committedPagesAreWhatTheHelpTextsMake() throws IOException {
    Map<String, String> committed = committed();
    ManPages.pages()
        .forEach((name, page) -> assertThat(committed.get(name)).as(REWRITE, name).isEqualTo(page));
  }

  @Test
  void everyCommandHasItsPagesAndNoOtherHas() throws IOException {
    assertThat(committed().keySet()).isEqualTo(commands().keySet());
  }

  /** Other commands’ options may stand in examples, which are parsed below. */
  @TestFactory
  Stream<DynamicTest> optionsOfThePageAreThoseOfTheCommand() throws IOException {
    Map<String, CommandSpec> commands = commands();
    return everyPage(
        (name, page) -> {
          assertThat(commands).containsKey(name);
          TreeSet<String> known = new TreeSet<>(commands.get(name).optionsMap().keySet());
          for (String option : known) {
            assertThat(page).contains("\\fB" + option.replace("-", "\\-") + "\\fR");
          }
          String told = EXAMPLES.matcher(page).replaceAll("");
          assertThat(
                  OPTION.matcher(told).results().map(MatchResult::group).map(ManPagesTest::plain))
              .isNotEmpty()
              .isSubsetOf(known);
        });
  }

  @TestFactory
  Stream<DynamicTest> examplesAreCommandLines() throws IOException {
    return everyPage(
        (name, page) -> {
          List<String> examples =
              EXAMPLES
                  .matcher(page)
                  .results()
                  .flatMap(example -> example.group(1).lines())
                  .map(ManPagesTest::plain)
                  .filter(line -> line.startsWith("vitrine "))
                  .toList();
          assertThat(examples).isNotEmpty();
          for (String example : examples) {
            List<String> words = words(example);
            ParseResult parsed =
                ManPages.program(Language.EN)
                    .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
            assertThat(parsed.hasSubcommand()).as(example).isTrue();
          }
        });
  }

  /** The strictest level that mandoc has; it takes in style and conventions. */
  @TestFactory
  Stream<DynamicTest> mandocHasNothingToSay() throws IOException {
    boolean installed = isMandocInstalled();
    return everyPage(
        (name, page) -> {
          assumeTrue(installed, "mandoc is not installed");
          assertThat(mandoc("-T", "lint", "-W", "all", FOLDER.resolve(name).toString())).isEmpty();
        });
  }

  private static boolean isMandocInstalled() {
    try {
      mandoc("-T", "lint", FOLDER.resolve("vitrine.1").toString());
      return true;
    } catch (IOException absent) {
      return false;
    }
  }

  private static String mandoc(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("mandoc"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What a reader sees of a line. */
  private static String plain(String line) {
    return line.replace("\\-", "-")
        .replace("\\(ti", "~")
        .replace("\\(ha", "^")
        .replace("\\(ga", "`")
        .replace("\\(aq", "'")
        .replace("\\(dq", "\"")
        .replace("\\&", "")
        .replace("\\(rs", "\\");
  }

  /** The words that a shell makes of a line, up to a pipe or a redirection. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    char quote = 0;
    for (char c : (line + " ").toCharArray()) {
      if (quote == 0 && (c == '|' || c == '>')) {
        return words;
      } else if (quote == 0 && c == ' ') {
        if (word != null) {
          words.add(word.toString());
        }
        word = null;
      } else {
        word = word == null ? new StringBuilder() : word;
        if (c == quote) {
          quote = 0;
        } else if (quote == 0 && (c == '\'' || c == '"')) {
          quote = c;
        } else {
          word.append(c);
        }
      }
    }
    assertThat(quote == 0).as("quotes are closed in " + line).isTrue();
    return words;
  }
}
