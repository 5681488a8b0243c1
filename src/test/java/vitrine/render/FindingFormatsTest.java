package vitrine.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vitrine.Run;

/**
 * The formats that other programs read are what their schemas want, whatever stands in the data.
 * The schemas are the official ones: of SARIF 2.1.0 as Microsoft’s jest-sarif ships it (MIT
 * licence), of JUnit reports that of Maven Surefire 3.5.4 (Apache licence), for each suite.
 */
class FindingFormatsTest {
  /** Everything that the formats must escape: signs of theirs, controls, breaks, no Unicode. */
  private static final String ID =
      ",\"a\u0001b\u001b[31m\uFFFF, ]]> &amp; <x y='z'> \"\"q\"\" %25 ::error::\r\nx\",";

  private static final String NASTY =
      "town_code,premises_id,status,floor_area_m2\n"
          + ("00900" + ID + "vacant,5\n")
          + ("00900" + ID + "occupied,0\n")
          + "00900,1,\uD83C\uDFEA,-1\n00900,2,vacant,-1\n00900,3,occupied,0\n";

  private static final String NAME = "dossier %/a,b;c&d é.csv";

  @TempDir Path folder;

  private String written(String format, String... more) {
    Run run = new Run(folder).file(NAME, NASTY).file("empty.csv", "");
    List<String> words = new ArrayList<>(List.of("validate", "--premises", NAME));
    words.addAll(List.of(more));
    words.addAll(List.of("-f", format));
    return run.vitrine(words).out();
  }

  @Test
  void sarifIsWhatItsSchemaWants() {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
            .getSchema(getClass().getResourceAsStream("sarif-2.1.0.schema.json"));
    for (String sarif :
        List.of(
            written("sarif"),
            written("sarif", "empty.csv"),
            written("sarif", "--max-findings", "1"))) {
      assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
      assertThat(sarif).contains("\"uri\": \"dossier%20%25/a%2Cb%3Bc%26d%20%C3%A9.csv\"");
    }
    // The schema would tell: it is not one that takes everything.
    assertThat(schema.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everySuiteOfJunitIsWhatItsSchemaWants() throws Exception {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                new StreamSource(getClass().getResourceAsStream("surefire-test-report.xsd")));
    for (String xml :
        List.of(
            written("junit"),
            written("junit", "empty.csv"),
            written("junit", "--max-findings", "1"))) {
      NodeList suites = document(xml).getElementsByTagName("testsuite");
      assertThat(suites.getLength()).isPositive();
      for (int i = 0; i < suites.getLength(); i++) {
        schema.newValidator().validate(new StreamSource(new StringReader(text(suites.item(i)))));
      }
    }
    assertThat(document(written("junit")).getDocumentElement().getTextContent())
        .contains("[31m\uFFFD, ]]> &amp; <x y='z'> \"q\" %25 ::error::");
  }

  private static Document document(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Node node) throws Exception {
    Transformer copy = TransformerFactory.newInstance().newTransformer();
    copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter text = new StringWriter();
    copy.transform(new DOMSource(node), new StreamResult(text));
    return text.toString();
  }

  /** A line is a command, and data neither ends one nor begins another. */
  @Test
  void githubHasOneCommandOnEachLine() {
    List<String> lines = written("github").lines().toList();
    assertThat(lines)
        .allMatch(
            line ->
                line.matches(
                    "::(error|warning|notice) file=dossier %25/a%2Cb;c&d é\\.csv"
                        + "(,line=\\d+)?,title=vitrine [a-z-]+::.*"));
    assertThat(lines).anyMatch(line -> line.contains("%2525 ::error::%0D%0Ax"));
    assertThat(lines).anyMatch(line -> line.startsWith("::notice"));
  }

  @Test
  void machineFormatsAreTheSameInEveryLanguage() {
    for (String format : List.of("json", "github", "junit", "sarif")) {
      String english = written(format);
      assertThat(written(format, "--lang", "fr")).as(format).isEqualTo(english);
      assertThat(written(format, "--lang", "de", "--ascii", "-v")).as(format).isEqualTo(english);
    }
  }

  @Test
  void theFormatFollowsTheEnding() {
    assertThat(FindingFormat.byExtension("a.json")).isEqualTo(FindingFormat.JSON);
    assertThat(FindingFormat.byExtension("a.SARIF")).isEqualTo(FindingFormat.SARIF);
    assertThat(FindingFormat.byExtension("a.sarif.json")).isEqualTo(FindingFormat.SARIF);
    assertThat(FindingFormat.byExtension("TEST-a.xml")).isEqualTo(FindingFormat.JUNIT);
    assertThat(FindingFormat.byExtension("a.txt")).isEqualTo(FindingFormat.TEXT);
    assertThat(FindingFormat.byExtension("a.md")).isNull();
  }
}
