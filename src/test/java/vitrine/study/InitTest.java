package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.Run;
import vitrine.i18n.Language;

/** What {@code init} makes works at once, without a single finding, in every language. */
class InitTest {
  @TempDir Path folder;

  private Run run(Language language, String command) {
    Run run = new Run(folder).vitrine(command + " --lang " + language.id());
    assertThat(run.err().lines().filter(line -> line.contains("["))).as(command).isEmpty();
    assertThat(run.exit()).as(command).isZero();
    return run;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("study"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void worksAtOnce(Language language) throws IOException {
    Run made = run(language, "init study");
    List<String> expected = new InitStudy(language).files().keySet().stream().sorted().toList();
    assertThat(files()).isEqualTo(expected);
    expected.forEach(name -> assertThat(made.out()).contains(name));
    List<Map<String, String>> ranked = run(language, "rank study -v -f csv").rows();
    assertThat(ranked).hasSize(3).allMatch(row -> !row.get("rank").isEmpty());
    assertThat(run(language, "indicators study -f csv").rows()).isNotEmpty();
  }

  /** The commands that its guide shows. */
  @ParameterizedTest
  @EnumSource
  void theCommandsOfItsGuideRun(Language language) throws IOException {
    run(language, "init study");
    String guide =
        files().stream().filter(name -> name.matches("[A-Z]+\\.md")).findFirst().orElseThrow();
    List<String> commands =
        Files.readString(folder.resolve("study").resolve(guide))
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("vitrine ") || line.startsWith("$ vitrine "))
            .map(line -> line.replaceFirst("^(\\$ )?vitrine ", ""))
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
    for (String command : commands) {
      Run run = new Run(folder.resolve("study")).vitrine(command + " --lang " + language.id());
      assertThat(run.exit()).as(command + "\n" + run.err()).isZero();
    }
  }

  /** An empty folder is filled and stays the one it was: a shell may stand in it. */
  @Test
  void fillsAnEmptyFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("study"), real);
    Object before = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
    run(Language.EN, "init study");
    assertThat(Files.isSymbolicLink(folder.resolve("study"))).isTrue();
    assertThat(Files.readAttributes(real, BasicFileAttributes.class).fileKey()).isEqualTo(before);
    assertThat(files()).contains("README.md", "premises.csv");
    Run again = new Run(folder).vitrine("init study");
    assertThat(again.exit()).isEqualTo(4);
  }

  /** Figures do not hang on the language of the study. */
  @ParameterizedTest
  @EnumSource
  void saysTheSameInEveryLanguage(Language language) {
    run(language, "init study");
    run(Language.EN, "init english");
    assertThat(figures("study")).isNotEmpty().isEqualTo(figures("english"));
  }

  private List<String> figures(String study) {
    return run(Language.EN, "indicators " + study + " --indicator vacancy,offer -f csv")
        .rows()
        .stream()
        .filter(row -> !row.get("town_code").isEmpty())
        .map(
            row ->
                String.join(
                    " ",
                    row.get("town_code"),
                    row.get("zone"),
                    row.get("indicator"),
                    row.get("value")))
        .toList();
  }
}
