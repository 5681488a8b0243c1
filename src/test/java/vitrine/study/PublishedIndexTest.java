package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/**
 * A published index rebuilt of its published figures: the Human Development Index of 2021. Figures
 * and index are those of UNDP, Human Development Report 2021/22, complete time series of composite
 * indices (columns le_2021, eys_2021, mys_2021, gnipc_2021, hdi_2021); the rule is the report's
 * technical note 1.
 */
class PublishedIndexTest {
  private static final Path CASE = Path.of("src/test/resources/golden/rank/published-index");

  /** Column hdi_2021. */
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "CHE", "0.962", "IRL", "0.945", "CHL", "0.855", "ALB", "0.796", "IRN", "0.774", "AGO",
          "0.586", "AFG", "0.478");

  @TempDir Path folder;

  @Test
  void theHumanDevelopmentIndexComesOutAsPublished() throws IOException {
    Map<String, String> made = new HashMap<>();
    for (Map<String, String> row : rank()) {
      made.put(row.get("town_code"), rounded(row.get("index")));
    }
    assertThat(made).isEqualTo(PUBLISHED);
  }

  @Test
  void theLogarithmsOfTheTableAreThoseOfItsIncomes() throws IOException {
    List<String> lines = Files.readAllLines(CASE.resolve("hdi.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      assertThat(cells[6])
          .isEqualTo(String.format(Locale.ROOT, "%.9f", Math.log(Double.parseDouble(cells[5]))));
    }
  }

  /** The index as it is published, to three decimals. */
  private static String rounded(String index) {
    return new BigDecimal(index).movePointLeft(2).setScale(3, RoundingMode.HALF_EVEN).toString();
  }

  private List<Map<String, String>> rank() throws IOException {
    return new Run(folder)
        .file("hdi.csv", Files.readAllBytes(CASE.resolve("hdi.csv")))
        .file("hdi.json", Files.readAllBytes(CASE.resolve("hdi.json")))
        .vitrine("rank --indicators-table hdi.csv --profile hdi.json -f csv")
        .rows();
  }
}
