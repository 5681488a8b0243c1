package vitrine.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vitrine.Run;
import vitrine.diagnostic.FindingCode;
import vitrine.model.TableKind;

/** The committed schemas are what the program prints, and their examples are what they say. */
class SchemaSamplesTest {
  private static final Path FOLDER = Path.of("samples/schema");
  private static final List<String> KEYS =
      List.of(
          "$schema",
          "name",
          "title",
          "description",
          "keywords",
          "countryCode",
          "path",
          "resources",
          "sources",
          "created",
          "lastModified",
          "version",
          "contributors",
          "fields",
          "missingValues");

  private static Run vitrine(String command) {
    return new Run(Path.of("")).vitrine(command);
  }

  /** What must be there: the command that prints each file. */
  private static Map<String, String> commands() {
    Map<String, String> commands = new LinkedHashMap<>();
    commands.put("descriptor.json", "schema descriptor");
    for (TableKind table : TableKind.values()) {
      commands.put(table.id() + "/schema.json", "schema " + table.id() + " -f json");
      commands.put(table.id() + "/exemple-valide.csv", "schema " + table.id() + " --example valid");
      commands.put(
          table.id() + "/exemple-invalide.csv", "schema " + table.id() + " --example invalid");
    }
    return commands;
  }

  @TestFactory
  Stream<DynamicTest> filesAreWhatTheProgramPrints() {
    return commands().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(vitrine(file.getValue()).out())
                            .isEqualTo(Files.readString(FOLDER.resolve(file.getKey())))));
  }

  @Test
  void nothingElseIsThere() throws IOException {
    Set<String> expected = new TreeSet<>(commands().keySet());
    expected.add("README.md");
    try (Stream<Path> below = Files.walk(FOLDER)) {
      assertThat(
              below
                  .filter(Files::isRegularFile)
                  .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** The keys of the registry's template for Table Schema, in its order. */
  @TestFactory
  Stream<DynamicTest> schemasHaveTheKeysOfTheRegistry() {
    return Stream.of(TableKind.values())
        .map(table -> DynamicTest.dynamicTest(table.id(), () -> hasTheKeys(table)));
  }

  private static void hasTheKeys(TableKind table) throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(vitrine("schema " + table.id() + " -f json").out());
    assertThat(schema.fieldNames()).toIterable().containsAll(KEYS);
    assertThat(schema.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
    for (JsonNode resource : schema.get("resources")) {
      assertThat(FOLDER.resolve(table.id()).resolve(resource.get("path").asText())).exists();
    }
    String header = Files.readAllLines(FOLDER.resolve(table.id() + "/exemple-valide.csv")).get(0);
    List<String> names = schema.get("fields").findValuesAsText("name");
    assertThat(List.of(header.split(","))).isEqualTo(names);
    for (JsonNode field : schema.get("fields")) {
      assertThat(field.get("description").asText()).isNotEmpty();
      assertThat(field.get("example").asText()).isNotEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> validExamplesAreReadWithoutAWord() {
    return Stream.of(TableKind.values())
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table.id(),
                    () -> {
                      Run run = vitrine("indicators " + example(table, "valide") + " -f json");
                      assertThat(run.exit()).isZero();
                      assertThat(new ObjectMapper().readTree(run.out()).get("findings")).isEmpty();
                    }));
  }

  /** A row whose last free text is the code of a finding has that finding. */
  @TestFactory
  Stream<DynamicTest> rowsOfInvalidExamplesHaveTheFindingTheyAreNamedFor() {
    return Stream.of(TableKind.values())
        .map(table -> DynamicTest.dynamicTest(table.id(), () -> hasItsFindings(table)));
  }

  private static void hasItsFindings(TableKind table) throws IOException {
    JsonNode findings =
        new ObjectMapper()
            .readTree(vitrine("indicators " + example(table, "invalide") + " -f json").out())
            .get("findings");
    List<String> lines = Files.readAllLines(Path.of(example(table, "invalide")));
    int named = 0;
    for (int i = 1; i < lines.size(); i++) {
      for (String cell : lines.get(i).split(",")) {
        if (FindingCode.of(cell) != null) {
          named++;
          assertThat(has(findings, cell, i + 1)).as("%s:%d %s", table, i + 1, cell).isTrue();
        }
      }
    }
    assertThat(named).isGreaterThanOrEqualTo(7);
  }

  private static boolean has(JsonNode findings, String code, int line) {
    for (JsonNode finding : findings) {
      if (finding.get("code").asText().equals(code)) {
        for (JsonNode place : finding.get("places")) {
          if (place.get("line").asInt() == line) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String example(TableKind table, String kind) {
    return FOLDER.resolve(table.id()).resolve("exemple-" + kind + ".csv").toString();
  }
}
