package vitrine.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static vitrine.samples.SampleRows.column;
import static vitrine.samples.SampleRows.has;
import static vitrine.samples.SampleRows.is;
import static vitrine.samples.SampleRows.knows;
import static vitrine.samples.SampleRows.share;
import static vitrine.samples.SampleRows.vacancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vitrine.Run;

/** The committed town is what its generator makes, and shows what its README promises. */
class TownSampleTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve("samples/town");

  private static final Map<String, String> FILES = TownSample.files();
  private static final List<Map<String, String>> PREMISES = rows("premises.csv");
  private static final List<List<Map<String, String>>> SURVEYS =
      IntStream.range(0, TownSurveys.COUNT)
          .mapToObj(TownSurveys::cell)
          .map(survey -> PREMISES.stream().filter(has("survey", survey)).toList())
          .toList();
  private static final List<Map<String, String>> LAST = SURVEYS.get(TownSurveys.COUNT - 1);

  @Test
  void committedFilesAreWhatTheGeneratorMakes() throws IOException {
    CommittedSample.isWhatItsGeneratorMakes(FOLDER, FILES);
  }

  @Test
  void folderHoldsNothingElseButItsReadme() throws IOException {
    CommittedSample.holdsNothingElseButItsReadme(FOLDER, FILES);
  }

  @Test
  void readmeSaysThatTheDataIsFictionalAndHowItWasMade() throws IOException {
    assertThat(Files.readString(FOLDER.resolve("README.md")))
        .contains(
            "Données fictives : aucune commune, aucun local, aucun chiffre de ce dossier n'existe.")
        .contains("fictional", Long.toString(TownSample.SEED))
        .contains(FILES.keySet());
  }

  @Test
  void theProgramFindsNothingToSay() {
    for (String command : List.of("indicators", "rank")) {
      Run run = new Run(Path.of("")).vitrine(command + " samples/town");
      assertThat(run.exit()).as(command).isZero();
      assertThat(run.err()).as(command).isEmpty();
    }
  }

  @Test
  void fiveSurveysOfSomeSixHundredPremises() {
    assertThat(column(PREMISES, "survey")).isSorted();
    assertThat(SURVEYS).allMatch(survey -> survey.size() > 570 && survey.size() < 620);
    for (var survey : SURVEYS) {
      assertThat(column(survey, "premises_id")).isSorted().doesNotHaveDuplicates();
      assertThat(column(survey, "status"))
          .contains("occupied", "vacant", "works", "storage", "unknown", "excluded");
      assertThat(column(survey, "operator")).contains("independent", "chain", "ess", "public", "");
    }
  }

  @Test
  void onlyOccupiedPremisesHaveTenantsAndOnlyVacantOnesDates() {
    for (var row : PREMISES) {
      boolean occupied = is("occupied").test(row);
      assertThat(occupied || List.of("activity", "name", "operator").stream().allMatch(blank(row)))
          .as("%s", row)
          .isTrue();
      assertThat(row.get("vacant_since").isEmpty() || is("vacant").test(row)).isTrue();
    }
  }

  private static Predicate<String> blank(Map<String, String> row) {
    return column -> row.get(column).isEmpty();
  }

  @Test
  void vacancyRisesInTheCentreAndHardlyElsewhere() {
    assertThat(rates("zone", "centre")).isSorted();
    assertThat(rates("zone", "centre").get(0)).isBetween(0.085, 0.095);
    assertThat(rates("zone", "centre").get(4)).isBetween(0.145, 0.156);
    assertThat(rates("zone", "pericentral")).allMatch(rate -> rate >= 0.1 && rate <= 0.14);
    assertThat(rates("zone", "periphery")).allMatch(rate -> rate > 0 && rate < 0.06);
  }

  @Test
  void oneStreetEmptiesAndItsNeighboursDoNot() {
    assertThat(rates("street", TownStreet.DEGRADED)).isSorted().first().isEqualTo(9 / 58.0);
    assertThat(rates("street", TownStreet.DEGRADED)).last().isEqualTo(25 / 60.0);
    assertThat(rates("street", TownStreet.MAIN)).allMatch(rate -> rate > 0.05 && rate < 0.06);
    for (var survey : SURVEYS) {
      var others = survey.stream().filter(has("street", TownStreet.DEGRADED).negate());
      assertThat(vacancy(others.filter(has("zone", "centre")).toList())).isLessThan(0.095);
    }
  }

  @Test
  void everyStreetHasTheVacancyThatItsLinePromises() {
    for (TownStreet street : TownStreet.ALL) {
      for (int i = 0; i < TownSurveys.COUNT; i++) {
        var known = SampleRows.known(in("street", street.name(), SURVEYS.get(i)));
        long vacant = known.stream().filter(is("vacant")).count();
        assertThat(vacant)
            .as("%s %s", street.name(), TownSurveys.cell(i))
            .isEqualTo(Math.round(0.001 * street.rates().get(i) * known.size()));
      }
    }
  }

  @Test
  void premisesEmptyAndFillAtRatesThatAreSeen() {
    for (int i = 1; i < TownSurveys.COUNT; i++) {
      var before = byId(SURVEYS.get(i - 1));
      assertThat(moved(before, SURVEYS.get(i), "occupied", "vacant")).isBetween(0.05, 0.07);
      assertThat(moved(before, SURVEYS.get(i), "vacant", "occupied")).isBetween(0.28, 0.36);
    }
  }

  /** Of the premises with this status before that are now occupied or vacant, those that moved. */
  private static double moved(
      Map<String, Map<String, String>> before,
      List<Map<String, String>> now,
      String from,
      String to) {
    Predicate<Map<String, String>> came =
        row -> before.containsKey(id(row)) && is(from).test(before.get(id(row)));
    return share(now.stream().filter(came.and(is(from).or(is(to)))).toList(), is(to));
  }

  @Test
  void premisesKeepTheirIdAndTheirPlace() {
    Map<String, List<String>> places = new HashMap<>();
    for (var row : PREMISES) {
      List<String> place =
          List.of("zone", "street", "side", "number", "position", "lat", "lon").stream()
              .map(row::get)
              .toList();
      assertThat(places.computeIfAbsent(id(row), id -> place)).isEqualTo(place);
    }
    assertThat(places).hasSize(612);
  }

  @Test
  void somePremisesAreBuiltAndSomePulledDownAndNoneComesBack() {
    Set<String> gone = new HashSet<>();
    Set<String> built = new HashSet<>();
    for (int i = 1; i < TownSurveys.COUNT; i++) {
      var before = byId(SURVEYS.get(i - 1)).keySet();
      var now = byId(SURVEYS.get(i)).keySet();
      before.stream().filter(id -> !now.contains(id)).forEach(gone::add);
      now.stream().filter(id -> !before.contains(id)).forEach(built::add);
      assertThat(now).doesNotContainAnyElementsOf(gone);
    }
    assertThat(gone).hasSize(7);
    assertThat(built).hasSize(31);
    assertThat(LAST.stream().filter(row -> built.contains(id(row))))
        .filteredOn(has("zone", "periphery"))
        .hasSizeGreaterThan(15);
  }

  @Test
  void aDwellingStaysADwelling() {
    for (int i = 1; i < TownSurveys.COUNT; i++) {
      var now = byId(SURVEYS.get(i));
      assertThat(SURVEYS.get(i - 1).stream().filter(is("excluded")))
          .allMatch(row -> is("excluded").test(now.get(id(row))));
    }
    assertThat(LAST.stream().filter(is("excluded"))).hasSize(20);
  }

  @Test
  void vacanciesBeginAfterTheLastSurveyThatFoundNoneAndKeepTheirDate() {
    for (int i = 0; i < TownSurveys.COUNT; i++) {
      var before = i == 0 ? Map.<String, Map<String, String>>of() : byId(SURVEYS.get(i - 1));
      for (var row : SURVEYS.get(i).stream().filter(is("vacant")).toList()) {
        String since = row.get("vacant_since");
        String latest = since.length() == 4 ? since + "-12-31" : since;
        assertThat(latest).as("%s", row).isLessThanOrEqualTo(TownSurveys.cell(i) + "-30");
        var old = before.get(id(row));
        if (old != null && is("vacant").test(old)) {
          assertThat(since).isEqualTo(old.get("vacant_since"));
        } else if (i > 0 && !since.isEmpty()) {
          assertThat(latest).isGreaterThan(TownSurveys.cell(i - 1) + "-30");
        }
      }
    }
  }

  @Test
  void datesComeInEveryForm() {
    for (var survey : SURVEYS) {
      var vacant = survey.stream().filter(is("vacant")).toList();
      assertThat(column(vacant, "vacant_since").stream().map(String::length)).contains(0, 4, 7, 10);
      assertThat(share(vacant, knows("vacant_since"))).isGreaterThan(0.8);
    }
  }

  @Test
  void areaIsMissingMostlyForVacantPremises() {
    for (var survey : SURVEYS) {
      var vacant = survey.stream().filter(is("vacant")).toList();
      var occupied = survey.stream().filter(is("occupied")).toList();
      assertThat(share(occupied, knows("floor_area_m2")))
          .isGreaterThan(0.95)
          .isGreaterThan(share(vacant, knows("floor_area_m2")) + 0.1);
    }
  }

  @Test
  void aThirdOfTheRentsAndNearlyAllRentalValuesAreKnown() {
    assertThat(share(PREMISES, knows("annual_rent"))).isBetween(0.3, 0.4);
    assertThat(share(PREMISES, knows("cadastral_rental_value"))).isBetween(0.95, 0.99);
    assertThat(column(PREMISES, "annual_rent")).allMatch(cell -> cell.matches("(\\d+0)?"));
    assertThat(column(PREMISES, "cadastral_rental_value")).allMatch(c -> c.matches("\\d*"));
  }

  @Test
  void someActivitiesAreBlankOrTellNothing() {
    for (var survey : SURVEYS) {
      var occupied = survey.stream().filter(is("occupied")).toList();
      assertThat(share(occupied, knows("activity"))).isBetween(0.95, 0.99);
      assertThat(share(occupied, knows("operator"))).isBetween(0.95, 0.99);
      assertThat(share(occupied, knows("name"))).isBetween(0.9, 0.97);
      assertThat(column(occupied, "activity")).contains("divers", "concept store éphémère");
    }
  }

  @Test
  void theRetailParkHasFewLargePremisesMostlyOfChains() {
    var park = in("street", "Parc des Quatre-Chênes", LAST).stream().filter(is("occupied"));
    var occupied = park.toList();
    assertThat(occupied).hasSizeBetween(40, 60);
    assertThat(share(occupied, has("operator", "chain"))).isGreaterThan(0.7);
    assertThat(meanArea(occupied)).isGreaterThan(8 * meanArea(in("zone", "centre", LAST)));
  }

  private static double meanArea(List<Map<String, String>> rows) {
    return rows.stream()
        .filter(knows("floor_area_m2"))
        .mapToDouble(row -> Double.parseDouble(row.get("floor_area_m2")))
        .average()
        .orElseThrow();
  }

  @Test
  void threeLettingsWereHelpedAndOneOfThemDidNotLast() {
    for (TownSolidarity letting : TownSolidarity.ALL) {
      var then = in("name", letting.tenant().name(), SURVEYS.get(letting.survey()));
      assertThat(then).hasSize(1).allMatch(has("operator", "ess"));
      assertThat(byId(SURVEYS.get(letting.survey() - 1)).get(id(then.get(0))))
          .containsEntry("status", "vacant");
    }
    assertThat(in("name", "La Vitrine d'Essai", LAST)).hasSize(1);
    var failed = in("name", "La Penderie en Commun", SURVEYS.get(3)).get(0);
    assertThat(byId(LAST).get(id(failed))).containsEntry("status", "vacant");
  }

  @Test
  void turnoverLeavesTheCentre() {
    assertThat(percent("2017")).containsExactly(26L, 15L, 60L);
    assertThat(percent("2023")).containsExactly(20L, 12L, 68L);
    assertThat(rows("turnover.csv"))
        .allMatch(has("scope", "agglomeration").and(has("floor_area_m2", "")));
  }

  /** Shares of centre, pericentral and periphery in one year. */
  private static List<Long> percent(String year) {
    var zones = in("year", year, rows("turnover.csv"));
    assertThat(column(zones, "zone")).containsExactly("centre", "pericentral", "periphery");
    var amounts = column(zones, "turnover").stream().map(Long::valueOf).toList();
    long total = amounts.stream().mapToLong(Long::longValue).sum();
    return amounts.stream().map(amount -> Math.round(100.0 * amount / total)).toList();
  }

  @Test
  void ratesWerePublishedBeforeTheFirstInventory() {
    assertThat(column(rows("vacancy.csv"), "year")).containsExactly("2012", "2014");
    assertThat(column(rows("vacancy.csv"), "vacancy_rate"))
        .isSorted()
        .allMatch(rate -> Double.parseDouble(rate) < rates("zone", "centre").get(0));
  }

  private static List<Double> rates(String column, String cell) {
    return SURVEYS.stream().map(survey -> vacancy(in(column, cell, survey))).toList();
  }

  private static List<Map<String, String>> in(
      String column, String cell, List<Map<String, String>> rows) {
    return rows.stream().filter(has(column, cell)).toList();
  }

  private static String id(Map<String, String> row) {
    return row.get("premises_id");
  }

  private static Map<String, Map<String, String>> byId(List<Map<String, String>> rows) {
    Map<String, Map<String, String>> byId = new HashMap<>();
    rows.forEach(row -> byId.put(id(row), row));
    return byId;
  }

  private static List<Map<String, String>> rows(String file) {
    return SampleRows.of(FILES.get(file));
  }
}
