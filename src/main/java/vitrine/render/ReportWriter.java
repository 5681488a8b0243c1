package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import vitrine.report.Report;

/** Writes a report in one format. The stream is flushed and left open. */
public interface ReportWriter {
  void write(Report report, OutputStream out) throws IOException;
}
