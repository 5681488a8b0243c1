package vitrine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages run forward only, and each library has one door. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vitrine");

  /** Who may use whom, beside itself. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          Map.entry(
              "cli",
              List.of(
                  "study",
                  "report",
                  "render",
                  "render.chart",
                  "render.html",
                  "render.sheet",
                  "i18n",
                  "diagnostic",
                  "work")),
          Map.entry(
              "study",
              List.of(
                  "check",
                  "source",
                  "space",
                  "tally",
                  "street",
                  "change",
                  "indicator",
                  "reference",
                  "table",
                  "ranking",
                  "report",
                  "model",
                  "stats",
                  "json",
                  "diagnostic",
                  "i18n",
                  "work")),
          Map.entry("render", List.of("report", "model", "i18n", "diagnostic", "json", "work")),
          Map.entry("render.chart", List.of("render", "report", "model", "i18n")),
          Map.entry("render.html", List.of("render", "render.chart", "report", "i18n")),
          Map.entry("render.sheet", List.of("render", "report", "model", "i18n", "diagnostic")),
          Map.entry(
              "ranking",
              List.of("indicator", "reference", "stats", "table", "model", "diagnostic", "work")),
          Map.entry("table", List.of("model", "indicator")),
          Map.entry(
              "indicator",
              List.of(
                  "tally",
                  "street",
                  "change",
                  "space",
                  "reference",
                  "stats",
                  "model",
                  "diagnostic")),
          Map.entry("street", List.of("model", "tally", "stats", "diagnostic")),
          Map.entry("change", List.of("model", "tally", "stats", "diagnostic")),
          Map.entry(
              "check", List.of("source", "tally", "reference", "stats", "model", "diagnostic")),
          Map.entry("source", List.of("model", "tally", "json", "diagnostic", "work")),
          Map.entry("space", List.of("model", "stats", "diagnostic")),
          Map.entry("tally", List.of("model", "diagnostic")),
          Map.entry("reference", List.of("json", "model", "diagnostic")),
          Map.entry("report", List.of("model", "diagnostic")),
          Map.entry("model", List.of()),
          Map.entry("stats", List.of()),
          Map.entry("work", List.of()),
          Map.entry("diagnostic", List.of()),
          Map.entry("json", List.of()),
          Map.entry("i18n", List.of()));

  /** Each library, and the packages that may use it. */
  private static final Map<String, List<String>> DOORS =
      Map.of(
          "picocli..", List.of("cli"),
          "org.apache.commons.csv..", List.of("source", "render"),
          "tech.tablesaw..", List.of("table"),
          "com.fasterxml.jackson..", List.of("json"),
          "org.locationtech..", List.of("source"),
          "gg.jte..", List.of("render.html"),
          "org.dhatim..", List.of("render.sheet"));

  @TestFactory
  Stream<DynamicTest> arrowsRunForwardOnly() {
    return ARROWS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey() + " → " + entry.getValue(),
                    () -> arrows(entry.getKey(), entry.getValue()).check(CLASSES)));
  }

  private static ArchRule arrows(String from, List<String> to) {
    String[] allowed =
        Stream.concat(Stream.of(from), to.stream()).map(p -> "vitrine." + p).toArray(String[]::new);
    DescribedPredicate<JavaClass> ours = resideInAPackage("vitrine..");
    return noClasses()
        .that()
        .resideInAPackage("vitrine." + from)
        .should()
        .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(allowed))));
  }

  @Test
  void theMainClassUsesTheCommandLineOnly() {
    classes()
        .that()
        .resideInAPackage("vitrine")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("vitrine", "vitrine.cli", "java..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheMap() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of("vitrine"), ARROWS.keySet().stream().map(p -> "vitrine." + p))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachLibraryHasOneDoor() {
    return DOORS.entrySet().stream()
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                door.getValue().stream()
                                    .map(p -> "vitrine." + p)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(door.getKey())
                            .check(CLASSES)));
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("vitrine.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** The one exemption: the class that starts the program takes the process's own streams. */
  @Test
  void onlyTheMainClassTouchesTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("vitrine.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  /** The machine's clock, locale and time zone would change the bytes that come out. */
  @Test
  void nobodyAsksTheMachine() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.util.TimeZone.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(CLASSES);
  }

  /** Identity and time live in the model: nothing else orders days, names or codes. */
  @Test
  void onlyTheModelComparesTownsAndSurveys() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vitrine.model")
        .should()
        .callMethod(java.time.LocalDate.class, "isAfter", java.time.chrono.ChronoLocalDate.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "isBefore", java.time.chrono.ChronoLocalDate.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "compareTo", java.time.chrono.ChronoLocalDate.class)
        .orShould()
        .callMethod(String.class, "compareToIgnoreCase", String.class)
        .orShould()
        .callMethod(String.class, "equalsIgnoreCase", String.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.text.Collator.class)
        .check(CLASSES);
  }
}
