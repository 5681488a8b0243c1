package vitrine.study;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/**
 * Real open data through descriptors, the files untouched; the expected counts were made
 * independently and stand in the README of that data. Its folder is the system property {@code
 * vitrine.data}; without it these tests are skipped.
 */
class RealDataTest {
  @TempDir Path folder;

  /** A study folder with our descriptor and links to the files. */
  private Run study(String descriptor, String source) throws IOException {
    return RealData.study(folder, descriptor, source);
  }

  private static String figure(Run run, String survey, String zone, String indicator, String cell) {
    return run.rows().stream()
        .filter(row -> row.get("survey").equals(survey) && row.get("zone").equals(zone))
        .filter(row -> row.get("indicator").equals(indicator))
        .map(row -> row.get(cell))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyStorefrontOfVancouver() throws IOException {
    Run run =
        study("vancouver", "vancouver-2020-2021").vitrine("indicators . --duplicates all -f csv");
    assertThat(run.err()).isEmpty();
    assertThat(figure(run, "2020", "all", "count_vacant", "value")).isEqualTo("771");
    assertThat(figure(run, "2020", "all", "vacancy_rate", "n")).isEqualTo("8224");
    assertThat(figure(run, "2021", "all", "count_vacant", "value")).isEqualTo("989");
    assertThat(figure(run, "2021", "all", "vacancy_rate", "n")).isEqualTo("8182");
    double broad2020 =
        Double.parseDouble(figure(run, "2020", "all", "vacancy_rate_broad", "value"));
    double broad2021 =
        Double.parseDouble(figure(run, "2021", "all", "vacancy_rate_broad", "value"));
    assertThat(broad2020 * 8224).isCloseTo(833, within(1e-6));
    assertThat(broad2021 * 8182).isCloseTo(1081, within(1e-6));
    assertThat(figure(run, "2020", "centre", "count_vacant", "value")).isEqualTo("132");
    assertThat(figure(run, "2020", "centre", "vacancy_rate", "n")).isEqualTo("1505");
    assertThat(figure(run, "2021", "centre", "count_vacant", "value")).isEqualTo("197");
    assertThat(figure(run, "2021", "centre", "vacancy_rate", "n")).isEqualTo("1503");
  }

  /**
   * Shannon and concentration of the six categories, Unknown occupied and without activity; the
   * first row of 2912 counts.
   */
  @Test
  void theOfferOfVancouver() throws IOException {
    Run run =
        study("vancouver", "vancouver-2020-2021").vitrine("indicators . --indicator offer -f csv");
    assertThat(run.exit()).isZero();
    assertThat(figure(run, "2020", "all", "diversity_shannon", "n")).isEqualTo("7381");
    assertThat(figure(run, "2021", "all", "diversity_shannon", "n")).isEqualTo("7089");
    offer(run, "2020", "all", "diversity_shannon", 1.475435);
    offer(run, "2021", "all", "diversity_shannon", 1.474189);
    offer(run, "2020", "all", "concentration_hhi", 0.254559);
    offer(run, "2021", "all", "concentration_hhi", 0.254987);
    offer(run, "2020", "centre", "diversity_shannon", 1.428095);
    offer(run, "2021", "centre", "diversity_shannon", 1.432380);
  }

  private static void offer(Run run, String survey, String zone, String id, double expected) {
    assertThat(Double.parseDouble(figure(run, survey, zone, id, "value")))
        .isCloseTo(expected, within(5e-7));
  }

  @Test
  void thePremisesThatStandsTwice() throws IOException {
    Run run = study("vancouver", "vancouver-2020-2021").vitrine("indicators . -f csv");
    assertThat(run.err().lines())
        .singleElement(as(STRING))
        .contains("“2912”", "[duplicate-conflict]")
        .doesNotContain("in all");
    assertThat(figure(run, "2021", "all", "vacancy_rate", "n")).isEqualTo("8181");
    assertThat(figure(run, "2020", "all", "vacancy_rate", "n")).isEqualTo("8224");
  }

  /**
   * The streets with most vacant premises; the counts stand in the README of that data, and count
   * both rows of 2912, which is in E Hastings St.
   */
  @Test
  void theStreetsOfVancouver() throws IOException {
    Run run =
        study("vancouver", "vancouver-2020-2021")
            .vitrine("indicators . --table streets --survey 2021 --duplicates all -f csv");
    assertThat(run.rows().stream().limit(4))
        .extracting(row -> row.get("street") + " " + row.get("vacant") + "/" + row.get("n"))
        .containsExactly(
            "KINGSWAY 99/730", "W BROADWAY 99/733", "MAIN ST 88/660", "E HASTINGS ST 79/491");
  }

  /** Runs and join counts against {@code vancouver-oracle.py}, which knows nothing of vitrine. */
  @Test
  void theRunsAndJoinsOfVancouver() throws IOException {
    Run run =
        study("vancouver", "vancouver-2020-2021").vitrine("indicators . --table streets -f csv");
    for (String year : List.of("2020", "2021")) {
      Map<String, String> street =
          run.rows().stream()
              .filter(row -> row.get("survey").equals(year))
              .filter(row -> row.get("street").equals("W 4TH AV"))
              .findFirst()
              .orElseThrow();
      same(street.get("vacant_run_longest"), "W 4TH AV", year, "longest");
      same(street.get("active_run_mean"), "W 4TH AV", year, "active");
      same(street.get("vacancy_runs_z"), "W 4TH AV", year, "z");
      same(street.get("vacancy_runs_p"), "W 4TH AV", year, "p");
    }
    run.vitrine("indicators . --indicator continuity -f csv");
    for (String year : List.of("2020", "2021")) {
      for (String part : List.of("all", "Downtown")) {
        String zone = part.equals("all") ? "all" : "centre";
        same(figure(run, year, zone, "vacant_run_longest", "value"), part, year, "longest");
        same(figure(run, year, zone, "vacant_run_share", "value"), part, year, "share");
        same(figure(run, year, zone, "active_run_mean", "value"), part, year, "active");
        same(figure(run, year, zone, "vacancy_runs_z", "value"), part, year, "z");
        same(figure(run, year, zone, "vacancy_runs_p", "value"), part, year, "p");
        same(figure(run, year, zone, "vacancy_runs_z", "n"), part, year, "n");
      }
      String joins = "Downtown joins";
      same(figure(run, year, "centre", "vacancy_join_count", "value"), joins, year, "bb");
      same(figure(run, year, "centre", "vacancy_join_count", "n"), joins, year, "n");
      same(figure(run, year, "centre", "vacancy_join_count_z", "value"), joins, year, "z");
      assertThat(figure(run, year, "centre", "vacancy_join_count_p", "value")).isEqualTo("0.001");
    }
  }

  private static void same(String found, String what, String year, String figure)
      throws IOException {
    Path oracle = Path.of("src/test/resources/vitrine/street/vancouver-oracle.csv");
    String start = what + "," + year + "," + figure + ",";
    String expected =
        Files.readAllLines(oracle).stream()
            .filter(line -> line.startsWith(start))
            .findFirst()
            .orElseThrow()
            .substring(start.length());
    double value = Double.parseDouble(expected);
    assertThat(number(found)).as(start).isCloseTo(value, within(1e-9 * Math.abs(value)));
  }

  @Test
  void townCentresOfGreatBritain() throws IOException {
    Run run =
        study("uk", "uk-town-centres-2009-2014").vitrine("indicators . -f csv --indicator vacancy");
    assertThat(run.err()).isEmpty();
    centres(run, "2009", 1848, 270225, 0.065116, 0.043873);
    centres(run, "2014", 1878, 328087, 0.126125, 0.155223);
  }

  private static void centres(
      Run run, String year, long withRate, long premises, double pooled, double mean) {
    List<Map<String, String>> rates =
        run.rows().stream()
            .filter(row -> row.get("indicator").equals("vacancy_rate"))
            .filter(row -> row.get("survey").equals(year) && !row.get("value").isEmpty())
            .toList();
    assertThat(rates).hasSize((int) withRate);
    assertThat(figure(run, year, "centre", "vacancy_rate_pooled", "n"))
        .isEqualTo(Long.toString(premises));
    assertThat(number(figure(run, year, "centre", "vacancy_rate_pooled", "value")))
        .isCloseTo(pooled, within(1e-6));
    assertThat(number(figure(run, year, "centre", "vacancy_rate_mean", "value")))
        .isCloseTo(mean, within(1e-6));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  @Test
  void ratesAloneAreRankedAndThePageSaysByWhat() throws IOException {
    Run run = study("uk", "uk-town-centres-2009-2014").vitrine("rank . --survey 2014");
    assertThat(run.exit()).isZero();
    assertThat(run.out().replace('\n', ' '))
        .contains("Ranked by vacancy rate (centre): fewer than half of the towns");
    run.vitrine("rank . -f json");
    assertThat(run.out())
        .contains("\"ranked_by\": \"vacancy_rate@centre\"")
        .contains("\"ranked_by_reason\": \"index-coverage\"")
        .contains("\"towns_ranked\": 1878");
  }

  /**
   * Of the fifty lowest raw rates, ties at 0 included by town code, how many are among the fifty
   * lowest once smoothed, and how many premises they have; the figures stand in indicators.md.
   */
  @Test
  void theBestOfEighteenHundredCentresAreMostlyTheSmallest() throws IOException {
    Run run =
        study("uk", "uk-town-centres-2009-2014")
            .vitrine("rank . --survey 2014 --by vacancy_rate@centre -f csv");
    assertThat(run.exit()).isZero();
    List<Map<String, String>> raw = run.rows().subList(0, 50);
    assertThat(run.rows().stream().filter(row -> !row.get("rank").isEmpty())).hasSize(1878);
    Set<String> smoothed =
        run.rows().stream()
            .filter(row -> !row.get("vacancy_smoothed").isEmpty())
            .sorted(
                Comparator.comparingDouble(row -> Double.parseDouble(row.get("vacancy_smoothed"))))
            .limit(50)
            .map(row -> row.get("town_code"))
            .collect(Collectors.toSet());
    long stay = raw.stream().filter(row -> smoothed.contains(row.get("town_code"))).count();
    long median =
        raw.stream().mapToLong(row -> Long.parseLong(row.get("vacancy_n"))).sorted().toArray()[25];
    assertThat(stay).isEqualTo(8);
    assertThat(median).isEqualTo(4);
  }

  @Test
  void aTownsTableOfSixteenHundredCommunes() throws IOException {
    Run run =
        new Run(folder)
            .file("vacancy.csv", "insee_com,taux_vacance\n01004,\"12,5 %\"\n78003,\"9 %\"\n");
    Path towns =
        RealData.folder().resolve("petites-villes-de-demain-2020/pvd_20200122_sans_maires.csv");
    run.vitrine("rank vacancy.csv --towns " + towns + " -f csv");
    assertThat(run.exit()).isZero();
    assertThat(run.rows()).hasSize(2);
    assertThat(run.err()).contains("[town-alone]").contains("in all");
    run.vitrine("rank vacancy.csv --towns " + towns + " -f json");
    assertThat(run.out()).contains("\"read\": 1608").contains("\"kept\": 1607");
  }

  /** Figures and notes of a converted study are those of the original, and so are its rows. */
  private static void roundTrips(Run run, String original, String again) {
    String figures = run.vitrine("indicators " + original + again + " -f csv").out();
    long kept = kept(run.vitrine("indicators " + original + again + " -f json"));
    run.vitrine("convert " + original + again + " -o copy");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.vitrine("indicators copy" + again + " -f csv").out()).isEqualTo(figures);
    assertThat(kept(run.vitrine("indicators copy" + again + " -f json"))).isEqualTo(kept);
  }

  /** The rows kept of all files. */
  private static long kept(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.contains("\"kept\": "))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .sum();
  }

  @Test
  void vancouverConverted() throws IOException {
    roundTrips(study("vancouver", "vancouver-2020-2021"), ".", "");
  }

  /** With both rows of the premises that stands twice. */
  @Test
  void vancouverConvertedWithAllRows() throws IOException {
    roundTrips(study("vancouver", "vancouver-2020-2021"), ".", " --duplicates all");
  }

  @Test
  void townCentresConverted() throws IOException {
    roundTrips(study("uk", "uk-town-centres-2009-2014"), ".", "");
  }

  @Test
  void communesConverted() throws IOException {
    Run run =
        new Run(folder)
            .file("vacancy.csv", "insee_com,taux_vacance\n01004,\"12,5 %\"\n78003,\"9 %\"\n");
    Path towns =
        RealData.folder().resolve("petites-villes-de-demain-2020/pvd_20200122_sans_maires.csv");
    roundTrips(run, "vacancy.csv --towns " + towns, "");
  }

  /**
   * Three ids have another civic number in the second year: counted with Python’s csv module, by
   * id, number and street as they are written.
   */
  @Test
  void vancouverHasThreeIdsAtTwoAddressesAndNothingElse() throws IOException {
    Run run = study("vancouver", "vancouver-2020-2021").vitrine("validate . -f github");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> !line.startsWith("::notice")))
        .extracting(line -> line.replaceAll(".*title=vitrine ([a-z-]+)::.*", "$1"))
        .containsExactly("id-reused", "id-reused", "duplicate-conflict", "id-reused");
    assertThat(run.out()).contains("premises 7697:", "premises 4980:", "premises 6876:");
  }
}
