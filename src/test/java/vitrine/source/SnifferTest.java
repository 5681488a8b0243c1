package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.Run;

/**
 * Which delimiter divides a file, where that is not said: one vacant premises of two, each time.
 */
class SnifferTest {
  @TempDir Path folder;

  private String rate(Run run, String file) {
    run.vitrine("indicators " + file + " -f csv --zone all --indicator vacancy_rate --as-town A");
    assertThat(run.exit()).as(run.err()).isZero();
    return run.rows().get(0).get("value");
  }

  @ParameterizedTest
  @CsvSource(
      value = {",", ";", "\\t", "|", ":"},
      delimiter = '@')
  void aDelimiterThatDividesHeaderAndRowsIsFound(String mark) {
    String file =
        "status@street\noccupied@Rue A\nvacant@Rue B\n".replace("@", mark.translateEscapes());
    assertThat(rate(new Run(folder).file("premises.csv", file), "premises.csv")).isEqualTo("0.5");
  }

  /** All delimiters but one stand in the cells, and make no header. */
  @Test
  void delimitersInCellsDivideNothing() {
    String file = "status;street\noccupied;Rue A: 1, 2 | 3\t4\nvacant;Rue B, 5\n";
    assertThat(rate(new Run(folder).file("premises.csv", file), "premises.csv")).isEqualTo("0.5");
  }

  /** The comma that stands for “one column” may be taken: it was an end without a message. */
  @Test
  void oneColumnNeedsNoComma() {
    Run run =
        new Run(folder)
            .file("premises.csv", "status\n,what was seen\noccupied\nvacant\n")
            .file(
                "datapackage.json",
                """
                {"name": "town", "resources": [
                  {"name": "premises", "path": "premises.csv", "dialect": {"commentChar": ","}}]}
                """);
    assertThat(rate(run, "datapackage.json")).isEqualTo("0.5");
  }
}
