package vitrine.render.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vitrine.i18n.Messages;
import vitrine.render.ReportWriter;
import vitrine.render.Wording;
import vitrine.report.Message;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.Value;

/** A report as one page that opens offline, needs no script, and prints. */
public final class HtmlReport implements ReportWriter {
  private final Messages messages;
  private final String version;

  /** A writer in the reader’s language. */
  public HtmlReport(Messages messages, String version) {
    this.messages = messages;
    this.version = version;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Wording wording = new Wording(messages);
    String title = title(report.sections(), wording);
    PageStyle style = PageStyle.of(title, version, wording.text("page.number"));
    List<Part> parts = new HtmlParts(wording).parts(report.sections());
    HtmlPage.Words words =
        new HtmlPage.Words(
            wording.text("page.skip"),
            wording.text("picture.table"),
            wording.text(Message.of("page.made-by", Value.text(version))));
    HtmlPage page =
        new HtmlPage(
            messages.language().id(), title, style.sheet(), style.policy(), version, parts, words);
    StringOutput html = new StringOutput();
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
    out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String title(List<Section> sections, Wording wording) {
    for (Section section : sections) {
      if (section instanceof Section.Title title) {
        return wording.name(wording.text(title.text()));
      }
    }
    return "vitrine";
  }
}
