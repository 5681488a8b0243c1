package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;
import vitrine.json.JsonFault;
import vitrine.model.TableKind;

/**
 * The shipped JSON schema of the descriptor and the reader's own checks accept and refuse the same
 * descriptors. The schema is executed by another program, networknt's validator; what it cannot say
 * by nature is listed by name, with the reason.
 */
class DescriptorSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CASES =
      Path.of("src/test/resources/vitrine/source/descriptor-cases.json");
  private static final List<String> HEADERS = List.of("Etat", "Code", "Note");

  private static final String OF_DATA = "the columns of the file";
  private static final String OF_PLACES = "two places of the descriptor are compared";
  private static final String OF_CALENDAR = "a grammar of dates or a calendar";
  private static final String OF_JAVA = "the character sets of the machine";

  /** Cases that the reader refuses and no JSON schema can, and why. */
  private static final Map<String, String> BEYOND =
      Map.ofEntries(
          Map.entry("column missing", OF_DATA),
          Map.entry("column of a rule missing", OF_DATA),
          Map.entry("rule column missing", OF_DATA),
          Map.entry("keep column missing", OF_DATA),
          Map.entry("delimiter is the quote", OF_PLACES),
          Map.entry("comment is the delimiter", OF_PLACES),
          Map.entry("headerRows backwards", OF_PLACES),
          Map.entry("primaryKey of no field", OF_PLACES),
          Map.entry("constant of date that is none", OF_CALENDAR),
          Map.entry("maximum that is no day", OF_CALENDAR),
          Map.entry("encoding unknown", OF_JAVA));

  /** The same of golden cases. */
  private static final Map<String, String> GOLDEN_BEYOND =
      Map.of(
          "typo-column", OF_DATA,
          "typo-encoding", OF_JAVA,
          "header-rows-beyond", OF_DATA,
          "constraint-pattern-endless", OF_DATA,
          "dialect-clash", OF_PLACES,
          "quote-is-a-delimiter", OF_PLACES,
          "primary-key-unknown", OF_PLACES,
          "constant-date", OF_CALENDAR,
          "constraint-date-impossible", OF_CALENDAR);

  @TempDir Path folder;

  private static JsonNode document() throws IOException {
    return JSON.readTree(
        DescriptorSchemaTest.class.getResourceAsStream("/vitrine/schema/descriptor.json"));
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(document());
  }

  @TestFactory
  Stream<DynamicTest> schemaAndReaderAgree() throws IOException {
    JsonSchema schema = schema();
    JsonNode cases = JSON.readTree(Files.readString(CASES));
    return StreamSupport.stream(cases.spliterator(), false)
        .map(one -> DynamicTest.dynamicTest(one.get("case").asText(), () -> agree(schema, one)));
  }

  private void agree(JsonSchema schema, JsonNode one) throws IOException {
    boolean accepted = one.get("accepted").asBoolean();
    assertThat(fault(one.get("descriptor")) == null)
        .as("the reader: %s", fault(one.get("descriptor")))
        .isEqualTo(accepted);
    var messages = schema.validate(one.get("descriptor"));
    boolean beyond = BEYOND.containsKey(one.get("case").asText());
    assertThat(messages.isEmpty()).as("the schema: %s", messages).isEqualTo(accepted || beyond);
  }

  /** What the reader finds faulty; null where it accepts the descriptor. */
  private String fault(JsonNode descriptor) throws IOException {
    Path file = folder.resolve(Descriptor.FILE);
    Files.writeString(file, JSON.writeValueAsString(descriptor));
    Files.writeString(
        folder.resolve("zones.geojson"),
        "{\"type\": \"Feature\", \"properties\": {\"zone\": \"centre\"}, \"geometry\": {\"type\":"
            + " \"Polygon\", \"coordinates\": [[[3, 50], [3.1, 50], [3.1, 50.1], [3, 50]]]}}");
    Descriptor read = new Descriptor(new Input(FileName.of(Descriptor.FILE), file));
    try {
      for (Descriptor.Resource resource : read.resources()) {
        TableKind table = resource.table();
        DescriptorMapping.of(DescribedFile.of(read, read.input(), resource.json()), HEADERS)
            .compile(table == null ? TableKind.PREMISES : table, 1, new Findings());
      }
      return null;
    } catch (JsonFault fault) {
      return fault.getMessage();
    } catch (Refusal refusal) {
      return refusal.finding().code() == FindingCode.TABLE_UNDECIDED ? null : refusal.getMessage();
    }
  }

  @Test
  void everyNameOfTheListIsACase() throws IOException {
    Set<String> names = new TreeSet<>();
    JSON.readTree(Files.readString(CASES)).forEach(one -> names.add(one.get("case").asText()));
    assertThat(names).containsAll(BEYOND.keySet());
  }

  /** Descriptors of the samples and of whole runs: those that are called faulty, and no others. */
  @TestFactory
  Stream<DynamicTest> descriptorsOfRunsAgree() throws IOException {
    JsonSchema schema = schema();
    List<Path> files = new ArrayList<>();
    for (String root : List.of("samples", "src/test/resources/golden")) {
      try (Stream<Path> below = Files.walk(Path.of(root))) {
        below.filter(file -> file.endsWith(Descriptor.FILE)).forEach(files::add);
      }
    }
    return files.stream()
        .filter(file -> !file.toString().contains("not-json"))
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> agree(schema, file)));
  }

  private static void agree(JsonSchema schema, Path file) throws IOException {
    Path run = file.getParent().getParent();
    Path err = run.resolve("expected/err");
    boolean faulty =
        Files.exists(err)
            && Files.readString(err).contains("[descriptor-faulty]")
            && Files.readString(run.resolve("expected/exit")).startsWith("3");
    boolean beyond = GOLDEN_BEYOND.containsKey(run.getFileName().toString());
    var messages = schema.validate(JSON.readTree(Files.readString(file, StandardCharsets.UTF_8)));
    assertThat(messages.isEmpty()).as("%s", messages).isEqualTo(!faulty || beyond);
  }

  /** A column or word that is new in the program is new in the schema. */
  @Test
  void schemaHasTheColumnsAndWordsOfTheProgram() throws IOException {
    JsonNode definitions = document().get("definitions");
    for (TableKind table : TableKind.values()) {
      JsonNode properties = definitions.get(table.id()).get("properties");
      List<String> columns = new ArrayList<>();
      properties.fieldNames().forEachRemaining(columns::add);
      assertThat(columns)
          .containsExactlyInAnyOrderElementsOf(Field.of(table).stream().map(Field::id).toList());
      for (Field field : Field.of(table)) {
        if (field.kind() == Field.Kind.WORD) {
          assertThat(definitions.get(field.id() + "Word").get("pattern").asText())
              .isEqualTo("^\\s*(" + String.join("|", field.words()) + ")\\s*$");
        }
      }
    }
  }
}
