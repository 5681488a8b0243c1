package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Findings;
import vitrine.json.JsonWriter;
import vitrine.report.Column;
import vitrine.report.Dataset;
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
      json.startObject();
      json.name("schema_version").integer(Report.SCHEMA_VERSION);
      json.name("tool").startObject();
      json.name("name").text("vitrine").name("version").text(version).endObject();
      json.name("command").text(report.command());
      json.name("parameters");
      value(json, report.parameters());
      json.name("inputs").startArray();
      for (InputLine input : report.inputs()) {
        input(json, input);
      }
      json.endArray().name("references");
      value(json, report.references());
      json.name("results");
      dataset(json, report.results());
      json.name("summary");
      value(json, report.summary());
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
    value(json, input.dialect());
    json.name("rows");
    value(json, input.rows());
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

  private static void dataset(JsonWriter json, Dataset dataset) throws IOException {
    json.startArray();
    for (List<Object> row : dataset.rows()) {
      json.startObject();
      for (int i = 0; i < row.size(); i++) {
        Column column = dataset.columns().get(i);
        json.name(column.id());
        if (column.type() == Column.Type.CODES) {
          json.text(Codes.joined(row.get(i)));
        } else {
          value(json, row.get(i));
        }
      }
      json.endObject();
    }
    json.endArray();
  }

  private static void value(JsonWriter json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.startObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.name(entry.getKey().toString());
        value(json, entry.getValue());
      }
      json.endObject();
    } else if (value instanceof List<?> list) {
      json.startArray();
      for (Object item : list) {
        value(json, item);
      }
      json.endArray();
    } else if (value instanceof Dataset dataset) {
      dataset(json, dataset);
    } else {
      scalar(json, value);
    }
  }

  private static void scalar(JsonWriter json, Object value) throws IOException {
    if (value == null) {
      json.nothing();
    } else if (value instanceof Double number) {
      json.number(NumberStyle.machine(number));
    } else if (value instanceof BigDecimal number) {
      json.number(NumberStyle.machine(number));
    } else if (value instanceof Boolean truth) {
      json.truth(truth);
    } else if (value instanceof Number number) {
      json.integer(number.longValue());
    } else {
      json.text(value.toString());
    }
  }
}
