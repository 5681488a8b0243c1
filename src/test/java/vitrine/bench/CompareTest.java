package vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.Run;
import vitrine.bench.Tools.Tool;

/** Whether what is compared is the same work. */
class CompareTest {
  /** Many small towns: some have no vacancy, no dates, no zone or no activity. */
  private static final int ROWS = 2_000;

  private static final int TOWNS = 90;

  @TempDir Path folder;

  private Path inventory(BenchForm form) throws IOException {
    Path file = folder.resolve("premises.csv");
    new BenchInventory(ROWS, TOWNS, BenchInventory.SEED, form).write(file, 0, 1);
    return file;
  }

  private String answer(Job job) {
    Run run = new Run(folder).vitrine(job.arguments("premises.csv") + " --duplicates all");
    assertThat(run.exit()).isZero();
    return run.out();
  }

  /** Each tool that is installed; the others are skipped by name. */
  @ParameterizedTest
  @CsvSource({
    "VACANCY, DuckDB",
    "VACANCY, data.table",
    "VACANCY, pandas",
    "VACANCY, Miller",
    "RANK, DuckDB",
    "RANK, data.table",
    "RANK, pandas"
  })
  void toolsGiveTheSameAnswer(Job job, String name) throws IOException, InterruptedException {
    Tool tool = Tools.installed(name);
    assumeThat(tool).as("%s is not installed", name).isNotNull();
    Path file = inventory(BenchForm.PLAIN);
    SameAnswer same = new SameAnswer(job.columns());
    same.see("vitrine", answer(job));
    Stopwatch stopwatch = new Stopwatch(Files.createDirectory(folder.resolve("told")));
    stopwatch.run(tool.contender(job.script(), file.toString()).command());
    same.see(name, stopwatch.printed());
    assertThat(same.rows()).isGreaterThan(TOWNS / 2);
  }

  /** Else a fast script could have skipped what only some towns have. */
  @Test
  void someOfTheValuesAreUndefined() throws IOException {
    inventory(BenchForm.PLAIN);
    assertThat(answer(Job.VACANCY))
        .contains(",vacancy_median_months,,,months,")
        .contains(",vacancy_area_rate,,,fraction,");
  }

  @ParameterizedTest
  @EnumSource(Job.class)
  void allFormsGiveTheSameAnswer(Job job) throws IOException {
    SameAnswer same = new SameAnswer(job.columns());
    for (String form : List.of("plain", "quoted", "shuffled", "french", "quoted shuffled french")) {
      inventory(BenchForm.of(List.of(form.split(" "))));
      same.see(form, answer(job));
    }
    assertThat(same.rows()).isGreaterThan(TOWNS / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void linesAreCountedByAnyNumberOfThreads(int threads)
      throws IOException, InterruptedException, ExecutionException {
    assertThat(LineCount.count(inventory(BenchForm.PLAIN), threads)).isEqualTo(ROWS + 1);
  }

  /** With a program in place of vitrine that does nothing. */
  @Test
  void filesAreMadeAndTablesPrinted() throws IOException, InterruptedException {
    assumeThat(Path.of("/bin/sh")).exists();
    String printed = compare("growth", "--rows", "100,200", "--rounds", "2", "--vitrine", "true");
    assertThat(printed).contains("| 100 rows | 0.0").contains("| 200 rows | 0.0");
    assertThat(Path.of("target/bench/premises-200.csv")).exists();
  }

  @Test
  void aProgramThatFailsEndsTheBenchmark() {
    assumeThat(Path.of("/bin/sh")).exists();
    assertThatThrownBy(() -> compare("growth", "--rows", "100", "--vitrine", "false"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ended with 1");
  }

  private static String compare(String what, String... options)
      throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Compare(new PrintStream(out, true, StandardCharsets.UTF_8), options).run(what);
    return out.toString(StandardCharsets.UTF_8);
  }
}
