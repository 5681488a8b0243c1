package vitrine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.Run;

/** Vacancy indicators on small inventories; every expected number is worked out beside it. */
class VacancyIndicatorsTest {
  @TempDir Path folder;

  private Run premises(String rows) {
    return new Run(folder).file("premises.csv", rows).vitrine("indicators premises.csv -f csv");
  }

  private static double number(Map<String, String> figure, String cell) {
    return Double.parseDouble(figure.get(cell));
  }

  /** O 5, V 2, W 1, S 1, U 3, excluded 1: n = 9, N = 12. */
  private static final String EVERY_STATUS =
      "town_code,status,zone\n"
          + "A,occupied,centre\n".repeat(5)
          + "A,vacant,centre\n".repeat(2)
          + "A,works,centre\nA,storage,centre\n"
          + "A,unknown,centre\n".repeat(3)
          + "A,excluded,centre\n";

  @Test
  void everyStatusCountsAsTheMethodSays() {
    Run run = premises(EVERY_STATUS);
    assertThat(run.value("vacancy_rate", "centre", "")).isCloseTo(2 / 9.0, within(1e-12));
    assertThat(run.figure("vacancy_rate", "centre", "").get("n")).isEqualTo("9");
    assertThat(number(run.figure("vacancy_rate", "centre", ""), "coverage")).isEqualTo(0.75);
    assertThat(run.value("vacancy_rate_broad", "centre", "")).isCloseTo(3 / 9.0, within(1e-12));
    Map<String, String> bounds = run.figure("vacancy_rate_bounds", "centre", "");
    assertThat(bounds.get("value")).isEmpty();
    assertThat(number(bounds, "low")).isCloseTo(2 / 12.0, within(1e-12));
    assertThat(number(bounds, "high")).isCloseTo(5 / 12.0, within(1e-12));
    assertThat(run.value("count_excluded", "all", "")).isEqualTo(1);
  }

  /** METHOD §4: 6 of 60 is 4.7 to 20.1 %. */
  @Test
  void sixOfSixty() {
    Map<String, String> rate =
        premises(
                "town_code,status,zone\n"
                    + "A,vacant,centre\n".repeat(6)
                    + "A,occupied,centre\n".repeat(54))
            .figure("vacancy_rate", "centre", "");
    assertThat(number(rate, "low")).isCloseTo(0.047, within(5e-4));
    assertThat(number(rate, "high")).isCloseTo(0.201, within(5e-4));
  }

  @Test
  void withoutAKnownStatusNothingCanBeSaid() {
    Map<String, String> rate =
        premises("town_code,status,zone\nA,unknown,centre\n").figure("vacancy_rate", "centre", "");
    assertThat(rate.get("value")).isEmpty();
    assertThat(rate.get("note")).isEqualTo("no-known-status");
  }

  /**
   * Vacant 40 and 60, others 100 and 200, one of each without an area: 100/400 = 0.25. n_eff =
   * 400²/(40² + 60² + 100² + 200²) = 160000/55200 = 2.898550725; Wilson with z = 1.959963984540054
   * at p = 0.25: centre (p + z²/2n)/(1 + z²/n) = (0.25 + 0.662655)/(2.325310) = 0.392488,
   * half-width z√(p(1 − p)/n + z²/4n²)/(1 + z²/n) = 0.355036.
   */
  @Test
  void theAreaRateHasTheIntervalOfItsEffectiveNumber() {
    Run run =
        premises(
            """
            town_code,status,zone,floor_area_m2
            A,vacant,centre,40
            A,vacant,centre,60
            A,vacant,centre,
            A,occupied,centre,100
            A,works,centre,200
            A,occupied,centre,
            A,unknown,centre,999
            """);
    Map<String, String> rate = run.figure("vacancy_area_rate", "centre", "");
    assertThat(number(rate, "value")).isEqualTo(0.25);
    double n = 160000.0 / 55200;
    double z = 1.959963984540054;
    double middle = (0.25 + z * z / (2 * n)) / (1 + z * z / n);
    double half = z * Math.sqrt(0.1875 / n + z * z / (4 * n * n)) / (1 + z * z / n);
    assertThat(number(rate, "low")).isCloseTo(middle - half, within(1e-11));
    assertThat(number(rate, "high")).isCloseTo(middle + half, within(1e-11));
    assertThat(rate.get("n")).isEqualTo("4");
    assertThat(number(rate, "coverage")).isCloseTo(4 / 6.0, within(1e-12));
    // 2 of 3 vacant and 2 of 3 others have an area: no gap in coverage.
    assertThat(rate.get("note")).isEqualTo("coverage-vacant=0.667 coverage-rest=0.667");
  }

  /** Vacant <100 and 50; other 100–200: low 50/(50 + 200), high (100 + 50)/(150 + 100). */
  @Test
  void bandsGiveTwoEndsAndNoValue() {
    Map<String, String> rate =
        premises(
                """
                town_code,status,zone,floor_area_m2
                A,vacant,centre,<100
                A,vacant,centre,50
                A,occupied,centre,100-200
                """)
            .figure("vacancy_area_rate", "centre", "");
    assertThat(rate.get("value")).isEmpty();
    assertThat(number(rate, "low")).isCloseTo(0.2, within(1e-12));
    assertThat(number(rate, "high")).isCloseTo(0.6, within(1e-12));
    assertThat(rate.get("note")).startsWith("bands");
  }

  /** An open band of others can hold all the area there is, one of vacant likewise. */
  @Test
  void anOpenBandOpensTheBounds() {
    Map<String, String> rate =
        premises(
                "town_code,status,zone,floor_area_m2\nA,vacant,centre,50\nA,occupied,centre,>1000\n")
            .figure("vacancy_area_rate", "centre", "");
    assertThat(number(rate, "low")).isZero();
    assertThat(number(rate, "high")).isCloseTo(50 / 1050.0, within(1e-12));
    assertThat(rate.get("note")).startsWith("bands bounds-open");
  }

  /**
   * Survey 2024-06. Ages by last day: 2022-06 → 24, 2022-07 → 23 (its first day, 1 July 2022, is 23
   * too), 2022 → 18 by its last day and 29 by its first: undecided; 2020-01-15 → 53. So of 4 dated,
   * 2 are long-term: 24 and 53. Median of 18, 23, 24, 53 = 23.5. Five vacant of eight.
   */
  @Test
  void durationsAreNeverOverstated() {
    Run run =
        premises(
            """
            town_code,status,zone,survey,vacant_since
            A,vacant,centre,2024-06,2022-06
            A,vacant,centre,2024-06,2022-07
            A,vacant,centre,2024-06,2022
            A,vacant,centre,2024-06,2020-01-15
            A,vacant,centre,2024-06,
            A,occupied,centre,2024-06,2019
            A,occupied,centre,2024-06,
            A,works,centre,2024-06,
            """);
    Map<String, String> share = run.figure("vacancy_long_term_share", "centre", "");
    assertThat(number(share, "value")).isEqualTo(0.5);
    assertThat(share.get("n")).isEqualTo("4");
    assertThat(number(share, "coverage")).isEqualTo(0.8);
    assertThat(share.get("note")).isEqualTo("duration-undecided=1");
    assertThat(run.value("vacancy_long_term_rate", "centre", ""))
        .isCloseTo(5 / 8.0 * 0.5, within(1e-12));
    assertThat(run.value("vacancy_median_months", "centre", "")).isEqualTo(23.5);
    assertThat(run.value("vacancy_duration_share_lt24", "centre", "duration-fr-tfc"))
        .isEqualTo(0.5);
    assertThat(run.value("vacancy_duration_share_ge24", "centre", "duration-fr-tfc"))
        .isEqualTo(0.5);
  }

  /** 18 and 23 months lie over a year and up to three; 24 too; 53 beyond. */
  @Test
  void theDutchSchemeHasThreeClasses() {
    Run run =
        new Run(folder)
            .file(
                "premises.csv",
                """
                town_code,status,zone,survey,vacant_since
                A,vacant,centre,2024-06,2023-06
                A,vacant,centre,2024-06,2021-06
                A,vacant,centre,2024-06,2020-01-15
                A,vacant,centre,2024-06,2024-01
                """)
            .vitrine("indicators premises.csv -f csv --reference duration-nl-locatus");
    String scheme = "duration-nl-locatus";
    // 12 and 5 months; 36 months; 53 months.
    assertThat(run.value("vacancy_duration_share_le12", "centre", scheme)).isEqualTo(0.5);
    assertThat(run.value("vacancy_duration_share_gt12_le36", "centre", scheme)).isEqualTo(0.25);
    assertThat(run.value("vacancy_duration_share_gt36", "centre", scheme)).isEqualTo(0.25);
  }

  @Test
  void underHalfDatedThereIsNoLongTermRate() {
    Map<String, String> rate =
        premises(
                """
                town_code,status,zone,survey,vacant_since
                A,vacant,centre,2024,2020
                A,vacant,centre,2024,
                A,vacant,centre,2024,
                """)
            .figure("vacancy_long_term_rate", "centre", "");
    assertThat(rate.get("value")).isEmpty();
    assertThat(rate.get("note")).isEqualTo("under-half-dated");
  }

  @Test
  void withoutASurveyDateThereAreNoDurationsUntilTheDayIsTold() {
    Run run = premises("town_code,status,zone,vacant_since\nA,vacant,centre,2020-06\n");
    assertThat(run.figure("vacancy_median_months", "centre", "").get("note"))
        .isEqualTo("no-survey-date");
    run.vitrine("indicators premises.csv -f csv --as-of 2024-06-30");
    assertThat(run.value("vacancy_median_months", "centre", "")).isEqualTo(48);
  }

  /** Procos: [0, 5) 1, [5, 7.5) 2, [7.5, 10] 3, above 4; 1 of 20 is exactly 5 %. */
  @ParameterizedTest
  @CsvSource({"0,20,1", "1,20,2", "3,40,3", "2,20,3", "101,1000,4", "499,10000,1", "749,10000,2"})
  void classesAreComparedWithIntegers(int vacant, int premises, int expected) {
    Run run =
        premises(
            "town_code,status,zone\n"
                + "A,vacant,centre\n".repeat(vacant)
                + "A,occupied,centre\n".repeat(premises - vacant));
    assertThat(run.value("vacancy_class", "centre", "scale-procos-2013")).isEqualTo(expected);
  }

  /** Newcombe 1998, table II, method 10: 56/70 − 48/80 is 0.0524 to 0.3339. */
  @Test
  void theGapHasNewcombesInterval() {
    Map<String, String> gap =
        premises(
                "town_code,status,zone\n"
                    + "A,vacant,centre\n".repeat(56)
                    + "A,occupied,centre\n".repeat(14)
                    + "A,vacant,periphery\n".repeat(48)
                    + "A,occupied,periphery\n".repeat(32))
            .figure("vacancy_gap_centre_periphery", "all", "");
    assertThat(number(gap, "value")).isCloseTo(0.2, within(1e-12));
    assertThat(number(gap, "low")).isCloseTo(0.0524, within(5e-5));
    assertThat(number(gap, "high")).isCloseTo(0.3339, within(5e-5));
  }

  @Test
  void aZoneThatIsNotKnownCountsInAllOnly() {
    Run run = premises("town_code,status,zone\nA,vacant,\nA,occupied,centre\n");
    assertThat(run.value("vacancy_rate", "all", "")).isEqualTo(0.5);
    assertThat(run.value("vacancy_rate", "centre", "")).isZero();
    assertThat(run.rows()).noneMatch(row -> row.get("zone").equals("periphery"));
  }

  /** V = round(0.0303 × 33) = 1: the value stays as published, the interval is that of 1 of 33. */
  @Test
  void aPublishedRateKeepsItsValueAndCountsWithItsNumber() {
    Run run =
        new Run(folder)
            .file("vacancy.csv", "town_code,vacancy_rate,premises\nA,3.03,33\nB,20,\n")
            .vitrine("indicators vacancy.csv -f csv --town A");
    Map<String, String> rate = run.figure("vacancy_rate", "centre", "");
    assertThat(rate.get("value")).isEqualTo("0.0303");
    assertThat(rate.get("n")).isEqualTo("33");
    run.vitrine("indicators vacancy.csv -f csv --indicator vacancy_rate_pooled,vacancy_rate_mean");
    assertThat(run.value("vacancy_rate_pooled", "centre", "")).isCloseTo(1 / 33.0, within(1e-12));
    assertThat(run.value("vacancy_rate_mean", "centre", "")).isCloseTo(0.11515, within(1e-12));
  }

  /** METHOD §2: pooled and mean can move opposite ways. 1/10 and 90/100: 91/110 and 0.5. */
  @Test
  void pooledAndMeanAreBothTold() {
    Run run =
        new Run(folder)
            .file("vacancy.csv", "town_code,vacant,premises\nA,1,10\nB,90,100\n")
            .vitrine("indicators vacancy.csv -f csv");
    assertThat(run.value("vacancy_rate_pooled", "centre", "")).isCloseTo(91 / 110.0, within(1e-12));
    assertThat(run.value("vacancy_rate_mean", "centre", "")).isCloseTo(0.5, within(1e-12));
  }
}
