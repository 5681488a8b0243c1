package vitrine.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vitrine.samples.SampleRows.column;
import static vitrine.samples.SampleRows.is;
import static vitrine.samples.SampleRows.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed region is what its generator makes, and shows what its README promises. */
class RegionSampleTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve("samples/region");

  private static final Map<String, String> FILES = RegionSample.files();
  private static final List<Map<String, String>> BEFORE = rows("premises-2021.csv");
  private static final List<Map<String, String>> NOW =
      Stream.of("premises-2024.csv", "premises-2024-centres.csv")
          .flatMap(file -> rows(file).stream())
          .toList();

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
        .contains("Données fictives", "fictional", Long.toString(RegionSample.SEED))
        .contains("java -jar target/vitrine.jar rank samples/region")
        .contains(FILES.keySet());
  }

  @Test
  void allFilesTogetherStaySmall() {
    int bytes =
        FILES.values().stream().mapToInt(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
    assertThat(bytes).isLessThan(700_000);
  }

  @Test
  void everyTownIsInTheTableOfTowns() {
    var known = column(rows("towns.csv"), "town_code");
    assertThat(known).hasSize(16).doesNotHaveDuplicates().isSorted();
    for (String file : FILES.keySet()) {
      assertThat(known).as(file).containsAll(column(rows(file), "town_code"));
    }
  }

  @Test
  void premisesAreSortedAndUnique() {
    for (String file : List.of("premises-2021.csv", "premises-2024.csv")) {
      assertThat(rows(file).stream().map(RegionSampleTest::key)).as(file).isSorted();
    }
    assertThat(NOW.stream().map(RegionSampleTest::key)).doesNotHaveDuplicates();
    assertThat(BEFORE.stream().map(RegionSampleTest::key)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aPremisesKeepsItsPlaceBetweenTheSurveys() {
    var before = byKey(BEFORE);
    for (var row : NOW) {
      var old = before.getOrDefault(key(row), row);
      assertThat(List.of(old.get("street"), old.get("number")))
          .isEqualTo(List.of(row.get("street"), row.get("number")));
    }
    assertThat(NOW).filteredOn(row -> before.containsKey(key(row))).hasSizeGreaterThan(3000);
  }

  @Test
  void everyStatusAndOperatorIsThere() {
    for (var survey : List.of(BEFORE, NOW)) {
      assertThat(column(survey, "status"))
          .contains("occupied", "vacant", "works", "storage", "unknown", "excluded");
      assertThat(column(survey, "operator")).contains("independent", "chain", "ess", "public");
    }
  }

  @Test
  void onlyOccupiedPremisesHaveTenantsAndOnlyVacantOnesDates() {
    for (var row : both()) {
      String status = row.get("status");
      assertThat(row.get("activity").isEmpty() || status.equals("occupied")).isTrue();
      assertThat(row.get("operator").isEmpty() || status.equals("occupied")).isTrue();
      assertThat(row.get("vacant_since").isEmpty() || status.equals("vacant")).isTrue();
    }
  }

  @Test
  void noVacancyBeginsAfterItsSurvey() {
    for (var row : both()) {
      String lastDay = row.get("survey") + "-30";
      String since = row.get("vacant_since");
      String latest = since.length() == 4 ? since + "-12-31" : since;
      assertThat(latest).as("%s", row).isLessThanOrEqualTo(lastDay);
    }
  }

  @Test
  void theSurveysAgreeOnWhenAVacancyBegan() {
    var before = byKey(BEFORE);
    for (var row : NOW) {
      var old = before.get(key(row));
      if (old != null && is("vacant").test(old) && is("vacant").test(row)) {
        assertThat(row.get("vacant_since")).isEqualTo(old.get("vacant_since"));
      } else if (old != null && row.get("vacant_since").length() > 4) {
        assertThat(row.get("vacant_since")).isGreaterThan("2021-06-30");
      }
    }
  }

  @Test
  void datesComeInEveryForm() {
    var lengths = column(NOW.stream().filter(is("vacant")).toList(), "vacant_since");
    assertThat(lengths.stream().map(String::length)).contains(0, 4, 7, 10);
    assertThat(lengths).filteredOn(text -> text.length() == 7).hasSizeGreaterThan(250);
  }

  @Test
  void areaIsMissingMostlyForVacantPremises() {
    Predicate<Map<String, String>> measured = row -> !row.get("floor_area_m2").isEmpty();
    assertThat(share(NOW.stream().filter(is("vacant")).toList(), measured)).isBetween(0.7, 0.85);
    assertThat(share(NOW.stream().filter(is("occupied")).toList(), measured)).isGreaterThan(0.93);
    assertThat(column(both(), "floor_area_m2")).allMatch(cell -> cell.matches("(\\d+(\\.\\d)?)?"));
  }

  @Test
  void everyZoneHasTheVacancyThatItsPlanPromises() {
    for (RegionPlan plan : RegionPlan.ALL) {
      for (var zone : plan.zones()) {
        var known = known(plan.code(), zone.zone());
        long vacant = known.stream().filter(is("vacant")).count();
        assertThat((double) vacant).isCloseTo(zone.rateNow() * known.size(), within(0.5));
      }
    }
  }

  @Test
  void townsAreSmallAndLargeAndTheirCentresFullAndEmpty() {
    var sizes = NOW.stream().collect(Collectors.groupingBy(town(), Collectors.counting()));
    assertThat(sizes).hasSize(14);
    assertThat(sizes.get("00116")).isBetween(20L, 30L);
    assertThat(sizes.get("00112")).isBetween(650L, 720L);
    var rates = sizes.keySet().stream().map(code -> share(known(code, "centre"), is("vacant")));
    assertThat(rates.sorted().toList())
        .startsWith(17 / 276.0)
        .endsWith(50 / 234.0)
        .allMatch(rate -> rate > 0.06 && rate < 0.22);
  }

  @Test
  void someVacanciesLastFromOneSurveyToTheNext() {
    var before = byKey(BEFORE.stream().filter(is("vacant")).toList());
    var seenAgain = NOW.stream().filter(row -> before.containsKey(key(row))).toList();
    assertThat(share(seenAgain, is("vacant"))).isBetween(0.4, 0.65);
    assertThat(share(seenAgain, is("occupied"))).isBetween(0.25, 0.5);
  }

  @Test
  void fourTownsWereInventoriedInTheirCentreOnly() {
    var centres = rows("premises-2024-centres.csv");
    assertThat(centres.get(0)).doesNotContainKey("zone");
    assertThat(new TreeSet<>(column(centres, "town_code")))
        .containsExactly("00103", "00108", "00114", "00116")
        .doesNotContainAnyElementsOf(column(rows("premises-2024.csv"), "town_code"));
    assertThat(column(BEFORE, "town_code")).contains("00103", "00108", "00114");
    assertThat(column(BEFORE, "town_code")).doesNotContain("00116");
  }

  @Test
  void noirmontKnowsUnderHalfOfItsDates() {
    var vacant = known("00108", "centre").stream().filter(is("vacant")).toList();
    assertThat(share(vacant, row -> !row.get("vacant_since").isEmpty())).isBetween(0.1, 0.49);
  }

  @Test
  void twoTownsHaveAPublishedRateInsteadOfAnInventory() {
    assertThat(column(rows("vacancy.csv"), "town_code"))
        .containsExactly("00109", "00110")
        .doesNotContainAnyElementsOf(column(both(), "town_code"));
    assertThat(column(rows("vacancy.csv"), "premises")).containsExactly("87", "");
  }

  @Test
  void splitsAreFrenchOrGermanOrNeither() {
    var splits = splits();
    assertThat(splits).hasSize(15).doesNotContainKey("00115");
    splits.forEach((code, x) -> assertThat(offAxis(x) > 0.1).isEqualTo(code.equals("00102")));
    assertThat(splits.get("00113")).allMatch(share -> StrictMath.abs(share - 1 / 3.0) < 0.05);
    assertThat(splits.values()).filteredOn(x -> x.get(2) > 0.7).hasSize(4);
    assertThat(splits.values()).filteredOn(x -> x.get(2) > 0.58 && x.get(2) < 0.68).hasSize(7);
  }

  /** Half the distance that is left of a split without its part along France–Germany. */
  private static double offAxis(List<Double> x) {
    double[] french = {0.25, 0.13, 0.62};
    double along = 0;
    double length = 0;
    for (int i = 0; i < 3; i++) {
      along += (x.get(i) - french[i]) * (1 / 3.0 - french[i]);
      length += (1 / 3.0 - french[i]) * (1 / 3.0 - french[i]);
    }
    double t = along / length;
    return IntStream.range(0, 3)
            .mapToDouble(i -> x.get(i) - french[i] - t * (1 / 3.0 - french[i]))
            .map(StrictMath::abs)
            .sum()
        / 2;
  }

  /** Shares of centre, pericentral and periphery by town. */
  private static Map<String, List<Double>> splits() {
    Map<String, List<Double>> splits = new HashMap<>();
    rows("turnover.csv").stream()
        .collect(Collectors.groupingBy(town()))
        .forEach(
            (code, zones) -> {
              assertThat(column(zones, "zone"))
                  .containsExactly("centre", "pericentral", "periphery");
              var amounts = column(zones, "turnover").stream().map(Double::valueOf).toList();
              double total = amounts.stream().mapToDouble(Double::doubleValue).sum();
              splits.put(code, amounts.stream().map(amount -> amount / total).toList());
            });
    return splits;
  }

  /** The premises of a zone in 2024 whose status counts in a rate; no zone means the centre. */
  private static List<Map<String, String>> known(String town, String zone) {
    return SampleRows.known(
        NOW.stream()
            .filter(row -> row.get("town_code").equals(town))
            .filter(row -> row.getOrDefault("zone", "centre").equals(zone))
            .toList());
  }

  private static List<Map<String, String>> both() {
    return Stream.concat(BEFORE.stream(), NOW.stream()).toList();
  }

  private static Function<Map<String, String>, String> town() {
    return row -> row.get("town_code");
  }

  private static String key(Map<String, String> row) {
    return row.get("town_code") + " " + row.get("premises_id");
  }

  private static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows) {
    return rows.stream().collect(Collectors.toMap(RegionSampleTest::key, row -> row));
  }

  private static List<Map<String, String>> rows(String file) {
    return SampleRows.of(FILES.get(file));
  }
}
