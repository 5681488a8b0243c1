package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/**
 * The indicators of change of twelve premises, worked out by hand. Of 8 occupied premises 5 stay
 * (one with another trade), 2 become vacant and 1 leaves trade; of 3 vacant 1 is let and 2 stay; 1
 * in works opens. Both surveys stand for 30 June, of 2022 and 2024: 731 days.
 */
class ChangeFiguresTest {
  private static final Path INPUT =
      Path.of("src/test/resources/golden/change/by-hand/premises.csv");

  @TempDir Path folder;
  private Run run;

  @BeforeEach
  void compare() throws Exception {
    Files.copy(INPUT, folder.resolve("premises.csv"));
    run = new Run(folder).vitrine("change premises.csv --zone all -f csv");
    assertThat(run.exit()).isZero();
  }

  private Map<String, String> row(String street, String family, String indicator) {
    return run.rows().stream()
        .filter(row -> row.get("street").equals(street) && row.get("family").equals(family))
        .filter(row -> row.get("indicator").equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private void value(String indicator, double expected) {
    assertThat(Double.parseDouble(row("", "", indicator).get("value")))
        .as(indicator)
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void openingsAndClosuresOverThePremisesKnownBefore() {
    value("opening_rate", 2.0 / 12);
    value("closure_rate", 2.0 / 12);
    value("net_change", 0);
    value("churn", 4.0 / 12);
  }

  @Test
  void rhythmsLeaveOutWhatWentToWorksOrAway() {
    value("vacancy_entry_rate", 2.0 / 7);
    value("reoccupation_rate", 1.0 / 3);
    value("activity_change_rate", 1.0 / 5);
  }

  /** e/(e + x) = (2/7)/(2/7 + 1/3) = 6/13; times −ln(1 − 13/21)/(731/365.25) for the hazard. */
  @Test
  void whereTheRhythmsPointAndHowOftenAYear() {
    value("steady_state_vacancy", 6.0 / 13);
    value("vacancy_entry_hazard", 6.0 / 13 * -Math.log(8.0 / 21) / (731 / 365.25));
  }

  /** Paired (2 − 1)/11 over those known at both; headline 4/11 − 3/12. */
  @Test
  void thePairedChangeIsNotTheDifferenceOfTheRates() {
    value("vacancy_change", 1.0 / 11);
    value("vacancy_change_headline", 4.0 / 11 - 3.0 / 12);
    assertThat(row("", "", "vacancy_change").get("n")).isEqualTo("11");
    assertThat(Double.parseDouble(row("", "", "vacancy_change").get("coverage")))
        .isCloseTo(11.0 / 12, within(1e-12));
  }

  @Test
  void streetsAndTradesHaveTheirOwn() {
    assertThat(row("rue du Pont", "", "vacancy_entry_rate").get("value")).isEqualTo("1");
    assertThat(row("Grande Rue", "", "steady_state_vacancy").get("note"))
        .startsWith("none-vacant-before");
    assertThat(row("", "health-beauty", "closure_rate").get("value")).isEqualTo("1");
    assertThat(row("", "culture-leisure", "activity_change_rate").get("value")).isEqualTo("1");
  }
}
