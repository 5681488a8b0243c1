package vitrine.reference;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Refusal;

/**
 * The shipped JSON schema of a profile and the reader's own checks accept and refuse the same
 * profiles, and the reader tells the path of what is wrong. The schema is executed by another
 * program, networknt's validator; what it cannot say by nature is listed by name.
 */
class ProfileSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CASES =
      Path.of("src/test/resources/vitrine/reference/profile-cases.json");

  /** Two places of the profile are compared: no JSON schema can. */
  private static final Set<String> BEYOND =
      Set.of(
          "a component twice",
          "a pillar twice",
          "a pillar within itself",
          "a component in two pillars");

  private static JsonSchema schema() throws IOException {
    JsonNode document =
        JSON.readTree(ProfileSchemaTest.class.getResourceAsStream("/vitrine/schema/profile.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(document);
  }

  @TestFactory
  Stream<DynamicTest> schemaAndReaderAgree() throws IOException {
    JsonSchema schema = schema();
    JsonNode cases = JSON.readTree(Files.readString(CASES));
    return StreamSupport.stream(cases.spliterator(), false)
        .map(one -> DynamicTest.dynamicTest(one.get("case").asText(), () -> agree(schema, one)));
  }

  private static void agree(JsonSchema schema, JsonNode one) throws IOException {
    boolean accepted = one.get("accepted").asBoolean();
    byte[] file = JSON.writeValueAsString(one.get("profile")).getBytes(StandardCharsets.UTF_8);
    Refusal refusal = refusal(file);
    assertThat(refusal == null).as("the reader: %s", refusal).isEqualTo(accepted);
    if (refusal != null) {
      assertThat(refusal.finding().place().column()).isEqualTo(one.get("path").asText());
    }
    var messages = schema.validate(one.get("profile"));
    boolean beyond = BEYOND.contains(one.get("case").asText());
    assertThat(messages.isEmpty()).as("the schema: %s", messages).isEqualTo(accepted || beyond);
  }

  /** Why the reader refuses a profile; null where it accepts it. */
  private static Refusal refusal(byte[] file) {
    try {
      Profile.read(file, FileName.of("mine.json"));
      return null;
    } catch (Refusal refusal) {
      return refusal;
    }
  }

  @Test
  void everyNameOfTheListIsACaseAndNoneStandsTwice() throws IOException {
    List<String> names = new ArrayList<>();
    JSON.readTree(Files.readString(CASES)).forEach(one -> names.add(one.get("case").asText()));
    assertThat(names).doesNotHaveDuplicates().containsAll(BEYOND);
  }

  /** Profiles that ship, and those of whole runs. */
  @TestFactory
  Stream<DynamicTest> profilesOfRunsAgree() throws IOException {
    JsonSchema schema = schema();
    Set<Path> files = new TreeSet<>();
    for (String root : List.of("samples", "src/test/resources/golden", "src/main/resources")) {
      try (Stream<Path> below = Files.walk(Path.of(root))) {
        below.filter(ProfileSchemaTest::isProfile).forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(10);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> agree(schema, file)));
  }

  private static boolean isProfile(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".json") || file.toString().contains("expected")) {
      return false;
    }
    try {
      JsonNode tree = JSON.readTree(file.toFile());
      return tree.isObject() && tree.has("components");
    } catch (IOException broken) {
      return false;
    }
  }

  private static void agree(JsonSchema schema, Path file) throws IOException {
    Refusal refusal = refusal(Files.readAllBytes(file));
    var messages = schema.validate(JSON.readTree(file.toFile()));
    boolean twice = refusal != null && refusal.getMessage().contains("≠");
    assertThat(messages.isEmpty())
        .as("the reader: %s, the schema: %s", refusal, messages)
        .isEqualTo(refusal == null || twice);
  }
}
