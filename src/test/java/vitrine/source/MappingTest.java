package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Findings;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue.JsonObject;
import vitrine.model.TableKind;

/**
 * A mapping is compiled once and executed by any parser: here by rows that no CSV parser has made.
 * The expected cells are those that SPEC §2 says.
 */
class MappingTest {
  private static final List<String> HEADERS = List.of("Etat", "Point", "Note");

  private static Mapping mapping(String fields) throws JsonFault {
    String resource =
        "{\"schema\": {\"missingValues\": [\"\", \"N/A\"]}, \"vitrine\": {\"headers\": false,"
            + " \"fields\": "
            + fields
            + "}}";
    Input input = new Input(FileName.of("datapackage.json"), Path.of("datapackage.json"));
    JsonObject json = JsonReader.read(resource.getBytes(StandardCharsets.UTF_8)).object();
    return DescriptorMapping.of(DescribedFile.of(new Descriptor(input), input, json), HEADERS)
        .compile(TableKind.PREMISES, 1, new Findings());
  }

  private static String read(String fields, Field field, String... cells) throws JsonFault {
    Cell cell = new Cell();
    mapping(fields).rules().get(field).read(new Records.Listed(List.of(cells), 1), cell);
    return cell.text();
  }

  private static final String STATUS =
      "{\"status\": {\"column\": \"Etat\", \"values\": {\"V\": \"vacant\", \"?\": null},"
          + " \"otherwise\": \"occupied\"}}";

  @Test
  void valuesThenOtherwise() throws JsonFault {
    assertThat(read(STATUS, Field.STATUS, "V", "", "")).isEqualTo("vacant");
    assertThat(read(STATUS, Field.STATUS, "autre", "", "")).isEqualTo("occupied");
    assertThat(read(STATUS, Field.STATUS, "?", "", "")).isNull();
  }

  /** A missing cell stays missing: otherwise never fills it. */
  @Test
  void otherwiseNeverFillsAMissingCell() throws JsonFault {
    assertThat(read(STATUS, Field.STATUS, "", "", "")).isNull();
    assertThat(read(STATUS, Field.STATUS, "N/A", "", "")).isNull();
  }

  @Test
  void theFirstRuleThatMatchesWins() throws JsonFault {
    String rules =
        "{\"status\": {\"rules\": [{\"when\": {\"Etat\": [\"a\", \"b\"], \"Note\": {\"not\":"
            + " \"x\"}}, \"then\": \"works\"}, {\"when\": [{\"Etat\": \"a\"}, {\"Note\": null}],"
            + " \"then\": \"vacant\"}], \"otherwise\": \"occupied\"}}";
    assertThat(read(rules, Field.STATUS, "b", "", "y")).isEqualTo("works");
    assertThat(read(rules, Field.STATUS, "a", "", "x")).isEqualTo("vacant");
    assertThat(read(rules, Field.STATUS, "c", "", "N/A")).isEqualTo("vacant");
    assertThat(read(rules, Field.STATUS, "c", "", "x")).isEqualTo("occupied");
    assertThat(read(rules, Field.STATUS, "A", "", "x")).isEqualTo("occupied");
  }

  @Test
  void partsAreCutLiterallyAndTrimmed() throws JsonFault {
    String fields =
        "{\"status\": {\"constant\": \"vacant\"}, \"lat\": {\"column\": \"Point\", \"split\":"
            + " \",\", \"part\": 1}, \"lon\": {\"column\": \"Point\", \"split\": \",\","
            + " \"part\": 2}}";
    assertThat(read(fields, Field.LAT, "", "49.2 , -123.1", "")).isEqualTo("49.2");
    assertThat(read(fields, Field.LON, "", "49.2 , -123.1", "")).isEqualTo("-123.1");
    assertThat(read(fields, Field.LON, "", "49.2", "")).isNull();
  }

  @Test
  void aMappingCannotBeChanged() throws JsonFault {
    Mapping mapping = mapping(STATUS);
    assertThatThrownBy(() -> mapping.others().put(9, null))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> mapping.rules().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
