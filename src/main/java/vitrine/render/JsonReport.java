package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Findings;
import vitrine.json.JsonWriter;
import vitrine.report.InputLine;
import vitrine.report.Report;

/** The whole report as one JSON object; the same in every language. */
public final class JsonReport implements ReportWriter {
  private final String version;

  /**
   * A writer that names the tool.
   *
   * @param version the tool's
   */
  public JsonReport(String version) {
    this.version = version;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonWriter json = new JsonWriter(out)) {
      if (report.document() != null) {
        JsonRows.value(json, report.document());
        return;
      }
      json.startObject();
      json.name("schema_version").integer(Report.SCHEMA_VERSION);
      json.name("tool").startObject();
      json.name("name").text("vitrine").name("version").text(version).endObject();
      json.name("command").text(report.command());
      json.name("parameters");
      JsonRows.value(json, report.parameters());
      json.name("inputs").startArray();
      for (InputLine input : report.inputs()) {
        input(json, input);
      }
      json.endArray().name("references");
      JsonRows.value(json, report.references());
      json.name("results");
      JsonRows.value(json, report.results());
      json.name("summary");
      JsonRows.value(json, report.summary());
      json.name("findings").startArray();
      for (Findings.Group group : report.findings().groups()) {
        finding(json, group);
      }
      json.endArray().endObject();
    }
  }

  private static void input(JsonWriter json, InputLine input) throws IOException {
    json.startObject();
    json.name("path").text(input.path());
    json.name("sha256").text(input.sha256());
    json.name("table").text(input.table());
    json.name("dialect");
    JsonRows.value(json, input.dialect());
    json.name("rows");
    JsonRows.value(json, input.rows());
    json.endObject();
  }

  private static void finding(JsonWriter json, Findings.Group group) throws IOException {
    Finding first = group.first();
    json.startObject();
    json.name("code").text(first.code().id());
    json.name("severity").text(first.code().severity().id());
    json.name("effect").text(first.code().effect().id());
    json.name("file").text(first.place().file().label());
    json.name("column").text(first.place().column());
    json.name("count").integer(group.count());
    json.name("places").startArray();
    for (Finding finding : group.earliest()) {
      json.startObject();
      json.name("line").integer(finding.place().line());
      json.name("found").text(finding.found());
      json.name("expected").text(finding.expected());
      json.endObject();
    }
    json.endArray().endObject();
  }
}
