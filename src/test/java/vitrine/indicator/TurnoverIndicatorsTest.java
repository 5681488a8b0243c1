package vitrine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** Turnover indicators; every expected number is worked out beside it. */
class TurnoverIndicatorsTest {
  @TempDir Path folder;

  private Run turnover(String rows) {
    return new Run(folder)
        .file("turnover.csv", rows)
        .file("towns.csv", "town_code,purchasing_power\nA,200000000\n")
        .vitrine("indicators turnover.csv towns.csv -f csv");
  }

  /** 70/20/10 of 100 million. */
  private Run town() {
    return turnover(
        """
        town_code,zone,turnover,floor_area_m2
        A,periphery,70 000 000,10000
        A,centre,20 000 000,5000
        A,pericentral,10 000 000,
        """);
  }

  @Test
  void sharesGapsAndDistances() {
    Run run = town();
    assertThat(run.value("turnover_share", "centre", "")).isCloseTo(0.2, within(1e-12));
    assertThat(run.value("turnover_gap", "centre", "fr")).isCloseTo(-0.05, within(1e-12));
    assertThat(run.value("turnover_gap", "periphery", "de"))
        .isCloseTo(0.7 - 1 / 3.0, within(1e-12));
    // ½(0.08 + 0.05 + 0.03) = 0.08; of 100 million, 8 million.
    assertThat(run.value("split_distance", "all", "fr")).isCloseTo(0.08, within(1e-12));
    assertThat(run.value("turnover_gap_amount", "all", "fr")).isCloseTo(8e6, within(1e-3));
    assertThat(run.figure("turnover_gap_amount", "all", "fr").get("unit")).isEqualTo("EUR");
  }

  /** METHOD §2: from the French to the German split 28.7 points. */
  @Test
  void theFrenchSplitLies287PointsFromTheGerman() {
    Run run = turnover("town_code,zone,share\nA,periphery,62\nA,centre,25\nA,pericentral,13\n");
    assertThat(run.value("split_distance", "all", "de")).isCloseTo(0.287, within(5e-4));
    assertThat(run.value("centre_periphery_log_ratio", "all", "")).isCloseTo(-0.908, within(5e-4));
    assertThat(run.figure("turnover_gap_amount", "all", "de").get("note"))
        .isEqualTo("amounts-missing");
  }

  /**
   * x = (0.7, 0.2, 0.1), r = (0.62, 0.25, 0.13), m their mean (0.66, 0.225, 0.115). KL(x‖m) in bits
   * = 0.7·log2(0.7/0.66) + 0.2·log2(0.2/0.225) + 0.1·log2(0.1/0.115), KL(r‖m) likewise. clr by the
   * logarithms less their mean.
   */
  @Test
  void jensenShannonAndAitchison() {
    double[] x = {0.7, 0.2, 0.1};
    double[] r = {0.62, 0.25, 0.13};
    double divergence = 0;
    double meanX = 0;
    double meanR = 0;
    for (int i = 0; i < 3; i++) {
      double m = (x[i] + r[i]) / 2;
      divergence += (x[i] * Math.log(x[i] / m) + r[i] * Math.log(r[i] / m)) / 2 / Math.log(2);
      meanX += Math.log(x[i]) / 3;
      meanR += Math.log(r[i]) / 3;
    }
    double squares = 0;
    for (int i = 0; i < 3; i++) {
      squares += Math.pow(Math.log(x[i]) - meanX - Math.log(r[i]) + meanR, 2);
    }
    Run run = town();
    assertThat(run.value("split_jensen_shannon", "all", "fr"))
        .isCloseTo(Math.sqrt(divergence), within(1e-9));
    assertThat(run.value("split_aitchison", "all", "fr"))
        .isCloseTo(Math.sqrt(squares), within(1e-9));
  }

  /** 70 million over 10,000 m² is 7,000 a square metre; the third zone states no area. */
  @Test
  void turnoverPerSquareMetreIsThatOfTheTurnoverTable() {
    Run run = town();
    assertThat(run.value("turnover_per_m2", "periphery", "")).isEqualTo(7000);
    assertThat(run.value("turnover_per_m2", "centre", "")).isEqualTo(4000);
    assertThat(run.figure("turnover_per_m2", "pericentral", "").get("note"))
        .isEqualTo("floor-area-missing");
  }

  /** 100 × 100/200 million, and 100 × 20/200 for the centre alone. */
  @Test
  void centralityIsOfTheTownAndOfItsCentre() {
    Run run = town();
    assertThat(run.value("centrality", "all", "")).isEqualTo(50);
    assertThat(run.value("centrality", "centre", "")).isEqualTo(10);
  }

  @Test
  void aZeroHasNoLogarithm() {
    Run run = turnover("town_code,zone,turnover\nA,periphery,70\nA,centre,30\nA,pericentral,0\n");
    assertThat(run.figure("split_aitchison", "all", "fr").get("note")).isEqualTo("zero-share");
    assertThat(run.value("split_jensen_shannon", "all", "fr")).isPositive();
    assertThat(run.value("centre_periphery_log_ratio", "all", ""))
        .isCloseTo(Math.log(3 / 7.0), within(1e-12));
  }

  @Test
  void aZoneWithoutARowIsUnknownAndNotZero() {
    Run run = turnover("town_code,zone,turnover\nA,periphery,70\nA,centre,30\n");
    assertThat(run.figure("turnover_share", "centre", "").get("value")).isEmpty();
    assertThat(run.figure("turnover_share", "centre", "").get("note"))
        .isEqualTo("zones-incomplete");
    assertThat(run.figure("balance_position", "all", "fr+de").get("note"))
        .isEqualTo("zones-incomplete");
  }

  @Test
  void sharesMaySumToNinetyNine() {
    Run run =
        turnover("town_code,zone,share\nA,periphery,0.33\nA,centre,0.33\nA,pericentral,0.33\n");
    assertThat(run.value("turnover_share", "centre", "")).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(run.value("balance_position", "all", "fr+de")).isEqualTo(1);
    assertThat(run.value("balance_off_axis", "all", "fr+de")).isZero();
  }

  /** Splits over other territories than that of most towns do not enter the ranking. */
  @Test
  void splitsOfDifferentScopeAreNotRankedTogether() {
    Run run =
        new Run(folder)
            .file(
                "turnover.csv",
                """
                town_code,zone,share,scope
                A,periphery,62,agglomération
                A,centre,25,agglomération
                A,pericentral,13,agglomération
                B,periphery,50,agglomération
                B,centre,30,agglomération
                B,pericentral,20,agglomération
                C,periphery,10,commune
                C,centre,70,commune
                C,pericentral,20,commune
                """)
            .vitrine("rank turnover.csv -f csv --by turnover_share@periphery");
    assertThat(run.rows()).extracting(row -> row.get("town_code")).containsExactly("B", "A", "C");
    assertThat(run.rows().get(2).get("rank")).isEmpty();
    assertThat(run.rows().get(2).get("note")).contains("not-rankable", "scope-other");
    assertThat(run.rows().get(2).get("share_periphery")).isEqualTo("0.1");
  }
}
