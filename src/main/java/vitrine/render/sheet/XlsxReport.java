package vitrine.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vitrine.diagnostic.Refusal;
import vitrine.i18n.Messages;
import vitrine.render.CellWords;
import vitrine.render.ReportWriter;
import vitrine.render.Wording;
import vitrine.report.Report;
import vitrine.report.Section;

/**
 * A report as a spreadsheet: a sheet for each table, with typed cells, then notes, sources, inputs
 * and findings. The same report is the same bytes each time.
 */
public final class XlsxReport implements ReportWriter {
  /** What a sheet can hold. */
  private static final int MOST_ROWS = 1_048_576;

  private static final int MOST_COLUMNS = 16_384;

  /** When it was made, which the library asks the clock for. */
  private static final Pattern CLOCK =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  private static final String PROPERTIES = "docProps/core.xml";

  private final Messages messages;

  /** A writer in the reader's language. */
  public XlsxReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Sheet> sheets = ReportSheets.of(report, messages);
    sheets.forEach(XlsxReport::requireRoom);
    ByteArrayOutputStream clocked = new ByteArrayOutputStream();
    XlsxBook book = new XlsxBook(clocked, title(report));
    for (Sheet sheet : sheets) {
      book.add(sheet);
    }
    book.finish();
    timeless(clocked.toByteArray()).write(out);
  }

  /** What has no room is told before anything is written, and never cut. */
  private static void requireRoom(Sheet sheet) {
    if (sheet.size() > MOST_ROWS) {
      throw Refusal.output(
          "output.too-many-rows",
          sheet.name(),
          Integer.toString(sheet.size() - 1),
          Integer.toString(MOST_ROWS - 1));
    }
    if (sheet instanceof SheetTable table && table.columns().size() > MOST_COLUMNS) {
      int columns = table.columns().size();
      throw Refusal.output(
          "output.too-many-columns",
          sheet.name(),
          Integer.toString(columns),
          Integer.toString(MOST_COLUMNS));
    }
  }

  private String title(Report report) {
    return report.sections().stream()
        .filter(Section.Title.class::isInstance)
        .findFirst()
        .map(title -> new Wording(messages).text(((Section.Title) title).text()))
        .map(title -> SheetText.of(CellWords.clean(title)))
        .orElse("vitrine " + report.command());
  }

  /** The same files without the time at which they were made. */
  private static Archive timeless(byte[] clocked) throws IOException {
    Archive archive = new Archive();
    new ArchiveFiles(clocked)
        .each(
            (name, content) ->
                archive.add(name, name.equals(PROPERTIES) ? undated(content) : content));
    return archive;
  }

  private static byte[] undated(byte[] properties) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return CLOCK.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }
}
