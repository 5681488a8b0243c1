package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.Run;

/**
 * Dossiers agree with the other commands, and with figures worked out otherwise: location quotients
 * and medians by a program in Python that reads the files of the sample region itself, gaps by
 * hand.
 */
class DiagnoseTest {
  private static final String REGION = Path.of("samples/region").toAbsolutePath().toString();
  private static final String TOWN = Path.of("samples/town").toAbsolutePath().toString();

  @TempDir Path folder;

  private List<Map<String, String>> rows(String command) {
    return new Run(folder).vitrine(command + " -f csv").rows();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00103", "00105", "00110", "00116"})
  void theRowOfARankIsThatOfTheRank(String code) {
    List<Map<String, String>> own =
        rows("diagnose " + REGION + " --town " + code + " --table rank");
    assertThat(rows("rank " + REGION)).containsAll(own);
    assertThat(own).hasSize(1);
  }

  @Test
  void theComponentsAndMediansAreThoseOfTheRank() {
    String rank = new Run(folder).vitrine("rank " + REGION + " -f json").out();
    for (Map<String, String> component :
        rows("diagnose " + REGION + " --town 00105 --table components")) {
      assertThat(rank).contains("\"score\": " + component.get("score"));
      String median = component.get("indicator") + "@" + component.get("zone");
      assertThat(rank).contains("\"" + median + "\": " + component.get("group_median"));
    }
  }

  @Test
  void theVerdictOnAChangeIsThatOfTheCommand() {
    List<Map<String, String>> own =
        rows("diagnose " + REGION + " --town 00105,00107 --table change");
    assertThat(own).hasSize(2);
    assertThat(rows("change " + REGION + " --table towns")).containsAll(own);
  }

  @Test
  void conditionsLimitTheGroupAndNotTheTown() {
    // Montrevault is of no such programme; the towns of it and Montrevault are compared.
    String where = " --where programme=ACV --draws 0";
    List<Map<String, String>> ranked = rows("rank " + REGION + where);
    List<Map<String, String>> own =
        rows("diagnose " + REGION + " --town Château-Loudon --table figures" + where);
    assertThat(ranked).noneMatch(row -> row.get("town_code").equals("00103"));
    assertThat(own)
        .filteredOn(row -> row.get("indicator").equals("vacancy_rate"))
        .allMatch(row -> row.get("group_towns").equals(Integer.toString(ranked.size() + 1)));
  }

  @ParameterizedTest
  @CsvSource({
    // n_k of Lens-en-Forêt of 165, N_k of all centres of 1,995, counted in Python.
    "hospitality, 28, 0.998659157951",
    "personal-equipment, 33, 1.10833333333",
    "household-equipment, 9, 0.971590909091",
    "personal-services, 29, 1.25676115999"
  })
  void quotientsAreThoseCountedInPython(String family, String premises, double quotient) {
    Map<String, String> row =
        rows("diagnose " + REGION + " --town 00105 --table offer").stream()
            .filter(one -> one.get("zone").equals("centre") && one.get("family").equals(family))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("premises")).isEqualTo(premises);
    assertThat(row.get("n")).isEqualTo("165");
    assertThat(row.get("group_n")).isEqualTo("1995");
    assertThat(Double.parseDouble(row.get("location_quotient"))).isCloseTo(quotient, within(1e-11));
  }

  @Test
  void aloneThereIsNoQuotient() {
    assertThat(rows("diagnose " + TOWN + " --table offer"))
        .allMatch(row -> row.get("location_quotient").isEmpty())
        .allMatch(row -> row.get("note").contains("no-group"));
  }

  @Test
  void theMedianIsThatOfPython() {
    // The 16 rates sorted: the eighth is 0.12 and the ninth 5/41 = 0.121951…
    Map<String, String> rate =
        rows("diagnose " + REGION + " --town 00105").stream()
            .filter(row -> row.get("indicator").equals("vacancy_rate"))
            .filter(row -> row.get("zone").equals("centre"))
            .findFirst()
            .orElseThrow();
    assertThat(Double.parseDouble(rate.get("group_median")))
        .isCloseTo((0.12 + 5.0 / 41) / 2, within(1e-12));
    assertThat(rate.get("group_towns")).isEqualTo("16");
  }

  @Test
  void gapsInMoneyAreThoseWorkedOutByHand() {
    List<Map<String, String>> split = rows("diagnose " + TOWN + " --table split");
    // 87,950,000 − 0.62 · 129,140,000 = 7,883,200; the centre 25,710,000 − 32,285,000.
    assertThat(amount(split, "periphery", "fr")).isEqualTo("7883200");
    assertThat(amount(split, "centre", "fr")).isEqualTo("-6575000");
    assertThat(amount(split, "all", "fr")).isEqualTo("7883200");
    // 87,950,000 − 129,140,000 / 3
    assertThat(Double.parseDouble(amount(split, "all", "de")))
        .isCloseTo(44_903_333.3333, within(1e-3));
  }

  private static String amount(List<Map<String, String>> split, String zone, String reference) {
    return split.stream()
        .filter(row -> row.get("zone").equals(zone) && row.get("reference").equals(reference))
        .findFirst()
        .orElseThrow()
        .get("gap_amount");
  }
}
