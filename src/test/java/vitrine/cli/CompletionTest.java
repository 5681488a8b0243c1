package vitrine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.OtherProgram;
import vitrine.Run;

/** The scripts, in the shells they are for; a shell that is not there is skipped. */
class CompletionTest {
  @TempDir Path folder;

  private Path script(String shell) throws IOException {
    Run run = new Run(folder).vitrine("completion " + shell);
    assertThat(run.exit()).as(run.err()).isZero();
    return Files.writeString(folder.resolve("script." + shell), run.out());
  }

  private String output(String... command) throws IOException, InterruptedException {
    Process process =
        OtherProgram.start(
            new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true));
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** What bash would offer for words of which the last is being written. */
  private List<String> bash(String words) throws IOException, InterruptedException {
    String array = "(" + words + ")";
    String program =
        "source "
            + script("bash")
            + "; COMP_WORDS="
            + array
            + "; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _vitrine; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return output("bash", "--norc", "-c", program).lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "vitrine ind, indicators",
    "vitrine comp, completion",
    "vitrine rank --norm, --normalise",
    "vitrine rank --aggregate maz, mazziotta-pareto",
    "vitrine rank --by vacancy_rate_bro, vacancy_rate_broad",
    "vitrine rank --lang = d, de",
    "vitrine indicators --zone peric, pericentral",
    "vitrine indicators -f nd, ndjson",
    "vitrine indicators --indicator vacancy_rate_br, vacancy_rate_broad",
    "'vitrine indicators --indicator vacancy_rate,ess_s', 'vacancy_rate,ess_share'",
    "vitrine --quiet references gb-2023-high-street-l, gb-2023-high-street-long-term",
    "vitrine explain off-a, off-axis",
    "vitrine explain town-lost, town-lost-zero",
    "vitrine schema prem, premises",
    "vitrine completion f, fish"
  })
  void bashCompletes(String words, String completed) throws IOException, InterruptedException {
    assertThat(bash(words)).containsExactly(completed);
  }

  /** Data are files: the shell completes them by itself. */
  @Test
  void bashLeavesFilesToItself() throws IOException, InterruptedException {
    assertThat(bash("vitrine rank sam")).containsExactly("");
    assertThat(bash("vitrine rank --premises sam")).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellReadsItsScript(String shell) throws IOException, InterruptedException {
    String noExecution = shell.equals("fish") ? "--no-execute" : "-n";
    assertThat(output(shell, noExecution, script(shell).toString())).isEmpty();
  }

  @Test
  void fishCompletes() throws IOException, InterruptedException {
    Path script = script("fish");
    String command = "source %s; complete -C 'vitrine rank --aggregate maz'".formatted(script);
    assertThat(
            output("fish", "--no-config", "-c", command).lines().map(line -> line.split("\t")[0]))
        .contains("mazziotta-pareto");
  }

  /** Descriptions are in the reader’s language; the words are not. */
  @Test
  void theScriptSpeaksTheLanguageAskedFor() {
    String french = new Run(folder).vitrine("completion zsh --lang fr").out();
    assertThat(french).startsWith("#compdef vitrine").contains("Crée une étude pour commencer");
  }
}
