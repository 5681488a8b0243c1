package vitrine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** Offer; every expected number is worked out beside it. */
class OfferIndicatorsTest {
  @TempDir Path folder;

  /** Eight occupied premises, of which one has no activity and one an unknown one; two others. */
  private Run town(String more) {
    return new Run(folder)
        .file(
            "premises.csv",
            """
            town_code,survey,zone,status,activity,operator,floor_area_m2
            A,2024,centre,occupied,boulangerie,independent,100
            A,2024,centre,occupied,Boulangerie,chain,60
            A,2024,centre,occupied,BOULANGERIES,independent,
            A,2024,centre,occupied,47.73Z,,80
            A,2024,centre,occupied,coiffeur,independent,40
            A,2024,centre,occupied,restaurant,ess,90
            A,2024,centre,occupied,gribouille,public,70
            A,2024,centre,occupied,,,50
            A,2024,centre,vacant,librairie,chain,200
            A,2024,periphery,works,supermarché,chain,900
            """)
        .file("towns.csv", "town_code,population,population_scope\nA,4000,commune\n")
        .file("turnover.csv", more)
        .vitrine("indicators premises.csv towns.csv turnover.csv -f csv");
  }

  private Run town() {
    return town(
        """
        town_code,year,zone,turnover
        A,2023,centre,1000000
        A,2023,periphery,2000000
        A,2023,pericentral,500000
        """);
  }

  private static void is(Run run, String id, double value) {
    assertThat(run.value(id, "centre", ""))
        .as(id)
        .isCloseTo(value, within(1e-9 * Math.max(1, value)));
  }

  private static String note(Run run, String id, String zone) {
    return run.figure(id, zone, "").get("note");
  }

  /**
   * As given: boulangerie 2, boulangeries 1, 4773z, coiffeur, restaurant, gribouille 1 each; M = 7
   * of O = 8. Σp² = (4 + 5)/49. By family: food 3, health, services, hospitality 1 each, M = 6; one
   * of 7 given activities is not known.
   */
  @Test
  void classesAsGivenAndByFamily() {
    Run run = town();
    is(run, "concentration_hhi", 9 / 49.0);
    is(run, "diversity_shannon", -(2 / 7.0 * Math.log(2 / 7.0) + 5 / 7.0 * Math.log(1 / 7.0)));
    // 1 − (2·1)/(7·6)
    is(run, "diversity_simpson", 1 - 2 / 42.0);
    is(run, "concentration_hhi_family", 12 / 36.0);
    is(run, "diversity_simpson_family", 1 - 6 / 30.0);
    double shannon = -(0.5 * Math.log(0.5) + 3 * (1 / 6.0) * Math.log(1 / 6.0));
    is(run, "diversity_shannon_family", shannon);
    is(run, "diversity_effective_family", Math.exp(shannon));
    is(run, "diversity_evenness_family", shannon / Math.log(12));
    assertThat(run.figure("diversity_shannon", "centre", "").get("n")).isEqualTo("7");
    assertThat(run.figure("diversity_shannon", "centre", "").get("coverage")).isEqualTo("0.875");
    assertThat(run.figure("diversity_shannon_family", "centre", "").get("n")).isEqualTo("6");
    assertThat(note(run, "diversity_shannon_family", "centre")).isEqualTo("unmapped=0.143");
    assertThat(note(run, "diversity_evenness", "centre")).isEqualTo("classes=6");
    assertThat(note(run, "diversity_rarefied_30", "centre")).startsWith("under-30");
  }

  /** Of six known operators 3 are independent; the vacant one’s counts nowhere. */
  @Test
  void operators() {
    Run run = town();
    is(run, "independent_share", 3 / 6.0);
    is(run, "chain_share", 1 / 6.0);
    is(run, "ess_share", 1 / 6.0);
    is(run, "public_share", 1 / 6.0);
    assertThat(run.figure("ess_share", "centre", "").get("coverage")).isEqualTo("0.75");
  }

  /** 8 of 4,000 inhabitants are 2 of 1,000; 4 of the 10 essential trades; 2 of 6 are no retail. */
  @Test
  void densityEssentialsAndServices() {
    Run run = town();
    is(run, "density_per_1000", 2);
    assertThat(note(run, "density_per_1000", "centre")).isEqualTo("population-scope=commune");
    is(run, "essential_coverage", 4 / 10.0);
    assertThat(note(run, "essential_coverage", "centre"))
        .contains("essential-missing=butcher+grocery+newsagent-tobacco+cafe+bank+post-office");
    is(run, "non_retail_share", 2 / 6.0);
  }

  /** A zone without an occupied premises has no offer; one of no inhabitants no density. */
  @Test
  void undefined() {
    Run run = town();
    assertThat(note(run, "diversity_shannon", "periphery")).isEqualTo("no-activity");
    assertThat(note(run, "independent_share", "periphery")).isEqualTo("no-operator");
    assertThat(run.figure("essential_coverage", "periphery", "").get("value")).isEmpty();
    Run alone =
        new Run(folder.resolve("alone"))
            .file("p.csv", "town_code,status,activity\nA,occupied,café\n")
            .vitrine("indicators --premises p.csv -f csv");
    assertThat(note(alone, "density_per_1000", "centre")).startsWith("population-missing");
    assertThat(note(alone, "diversity_evenness", "centre")).startsWith("one-class");
    assertThat(note(alone, "diversity_simpson", "centre")).startsWith("too-few");
    is(alone, "diversity_shannon", 0);
    is(alone, "diversity_effective", 1);
    is(alone, "concentration_hhi", 1);
  }

  /**
   * Retail families of the centre: bakeries (100, 60, none) and a pharmacy (80); two premises of
   * unknown family count as not covered: 3 of 6 have an area, too few.
   */
  @Test
  void turnoverPerSquareMetreNeedsTheAreas() {
    Run run = town();
    assertThat(run.figure("turnover_per_m2", "centre", "").get("value")).isEmpty();
    assertThat(run.figure("turnover_per_m2", "centre", "").get("coverage")).isEqualTo("0.5");
    assertThat(note(run, "turnover_per_m2", "centre")).isEqualTo("area-coverage area-survey=2024");
    assertThat(note(run, "turnover_per_m2", "pericentral")).isEqualTo("floor-area-missing");
  }

  /** The bakery of 100 and the pharmacy of 80 m²: 900,000 / 180 = 5,000; hospitality alone: 90. */
  @Test
  void turnoverPerSquareMetreByUniverse() {
    String premises =
        """
        town_code,survey,zone,status,activity,floor_area_m2
        A,2021,centre,occupied,boulangerie,1
        A,2023-06,centre,occupied,boulangerie,100
        A,2023-06,centre,occupied,pharmacie,80
        A,2023-06,centre,occupied,restaurant,90
        A,2023-06,centre,vacant,,500
        """;
    String rows = "A,2023,%s,centre,900000\nA,2023,%s,periphery,1\nA,2023,%s,pericentral,1\n";
    Run run = new Run(folder).file("premises.csv", premises);
    run.file("turnover.csv", "town_code,year,universe,zone,turnover\n" + rows.replace("%s", ""));
    run.vitrine("indicators premises.csv turnover.csv -f csv");
    is(run, "turnover_per_m2", 5000);
    assertThat(note(run, "turnover_per_m2", "centre")).isEqualTo("area-survey=2023-06");
    run.file(
        "turnover.csv",
        "town_code,year,universe,zone,turnover\n" + rows.replace("%s", "hospitality"));
    run.vitrine("indicators premises.csv turnover.csv -f csv");
    is(run, "turnover_per_m2", 10000);
    assertThat(note(run, "centrality", "centre")).isEqualTo("universe-not-retail");
    run.file(
        "turnover.csv",
        "town_code,year,universe,zone,turnover\n" + rows.replace("%s", "tous commerces"));
    run.vitrine("indicators premises.csv turnover.csv -f csv");
    is(run, "turnover_per_m2", 900000 / 270.0);
    run.file(
        "turnover.csv", "town_code,year,universe,zone,turnover\n" + rows.replace("%s", "truc"));
    run.vitrine("indicators premises.csv turnover.csv -f csv");
    assertThat(note(run, "turnover_per_m2", "centre")).startsWith("universe-unknown");
    assertThat(note(run, "centrality", "centre")).isEqualTo("universe-unknown");
  }

  /** Of all trades every occupied premises counts, known or not: 4,000 / (4·100 + 1,600) = 2. */
  @Test
  void turnoverOfEverythingIsMadeOnEverything() {
    Run run =
        new Run(folder)
            .file(
                "premises.csv",
                """
                town_code,zone,status,activity,floor_area_m2
                A,centre,occupied,boulangerie,100
                A,centre,occupied,pharmacie,100
                A,centre,occupied,banque,100
                A,centre,occupied,,100
                A,centre,occupied,zorglub,1600
                """)
            .file(
                "turnover.csv",
                """
                town_code,universe,zone,turnover
                A,all,centre,4000
                A,all,pericentral,1000
                A,all,periphery,5000
                """)
            .vitrine("indicators premises.csv turnover.csv -f csv");
    is(run, "turnover_per_m2", 2);
    assertThat(run.figure("turnover_per_m2", "centre", "").get("coverage")).isEqualTo("1");
  }

  @Test
  void anUnknownOperatorIsTold() {
    Run run =
        new Run(folder)
            .file("p.csv", "town_code,status,operator\nA,occupied,Verein\nA,occupied,foo\n")
            .vitrine("indicators --premises p.csv --indicator ess_share -f csv");
    assertThat(run.err()).contains("p.csv:3:operator: error:", "“foo”", "[unknown-word]");
    assertThat(run.value("ess_share", "centre", "")).isEqualTo(1);
  }
}
