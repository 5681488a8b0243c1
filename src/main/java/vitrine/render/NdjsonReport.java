package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import vitrine.json.JsonWriter;
import vitrine.report.Report;

/** The results as one JSON object a line, for programs that read as they go. */
public final class NdjsonReport implements ReportWriter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonWriter json = JsonWriter.ofLines(out)) {
      JsonRows.write(json, report.results());
    }
  }
}
