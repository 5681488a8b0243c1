package vitrine.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.i18n.Messages;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/**
 * A report as Markdown: headings, paragraphs, lists and pipe tables only, which GitHub, GitLab and
 * pandoc render alike. All data is escaped.
 */
public final class MarkdownReport implements ReportWriter {
  private final Wording wording;
  private final CellWords cells;
  private final Glyphs glyphs;

  /** A writer in the reader's language and in the characters there are. */
  public MarkdownReport(Messages messages, Glyphs glyphs) {
    this.wording = new Wording(messages);
    this.cells = new CellWords(wording);
    this.glyphs = glyphs;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    boolean first = true;
    for (Section section : Unpictured.sections(report)) {
      writer.write(first ? "" : "\n");
      write(section, writer);
      first = false;
    }
    writer.flush();
  }

  private void write(Section section, Writer out) throws IOException {
    if (section instanceof Section.Title title) {
      out.write("# " + sentence(title.text()) + "\n");
    } else if (section instanceof Section.Heading heading) {
      out.write("## " + sentence(heading.text()) + "\n");
    } else if (section instanceof Section.Paragraph paragraph) {
      out.write(
          paragraph.sentences().stream().map(this::sentence).collect(Collectors.joining(" "))
              + "\n");
    } else if (section instanceof Section.Table table) {
      write(table, out);
    } else if (section instanceof Section.Listing listing) {
      out.write("## " + sentence(listing.heading()) + "\n\n");
      for (Message item : listing.items()) {
        out.write("- " + MarkdownText.line(words(item)) + "\n");
      }
    }
  }

  private String words(Message message) {
    return glyphs.plain(CellWords.clean(wording.text(message)).strip());
  }

  private String sentence(Message message) {
    return MarkdownText.line(words(message));
  }

  private void write(Section.Table table, Writer out) throws IOException {
    List<TableColumn> columns =
        ShownColumns.of(table, true).stream()
            .filter(column -> column.presentation() != Presentation.BAR)
            .toList();
    out.write(
        row(
            columns.stream()
                .map(column -> glyphs.plain(wording.heading(column.heading())))
                .toList()));
    out.write(
        columns.stream()
            .map(column -> column.presentation().isOfWords() ? " --- " : " ---: ")
            .collect(Collectors.joining("|", "|", "|\n")));
    Dataset dataset = table.dataset();
    for (int i = 0; i < dataset.rows().size(); i++) {
      int place = i;
      if (i > 0 && GapsBetween.groups(table, i)) {
        out.write(row(columns.stream().map(column -> "").toList()));
      }
      out.write(
          row(
              columns.stream()
                  .map(column -> glyphs.plain(cells.cell(column, dataset, place)))
                  .toList()));
    }
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> " " + MarkdownText.cell(cell) + " ")
        .collect(Collectors.joining("|", "|", "|\n"));
  }
}
