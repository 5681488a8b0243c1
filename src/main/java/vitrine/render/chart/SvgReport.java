package vitrine.render.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vitrine.i18n.Messages;
import vitrine.render.ReportWriter;
import vitrine.render.Wording;
import vitrine.report.Picture;
import vitrine.report.Report;

/** One picture of a report as a file of its own. */
public final class SvgReport implements ReportWriter {
  private final Charts charts;
  private final Picture picture;

  /** A writer of a picture in the reader’s language. */
  public SvgReport(Messages messages, Picture picture) {
    this.charts = new Charts(new Wording(messages));
    this.picture = picture;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    out.write(charts.file(picture).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
