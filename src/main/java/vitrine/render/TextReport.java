package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vitrine.i18n.Messages;
import vitrine.report.Message;
import vitrine.report.Report;
import vitrine.report.Section;

/** A report as plain text for a terminal or a mail. */
public final class TextReport implements ReportWriter {
  private final Wording wording;
  private final Terminal terminal;

  /** A writer for a terminal, in the reader's language. */
  public TextReport(Messages messages, Terminal terminal) {
    this.wording = new Wording(messages);
    this.terminal = terminal;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Section section : Unpictured.sections(report)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(lines(section));
    }
    out.write((String.join("\n", lines) + "\n").getBytes(terminal.charset()));
    out.flush();
  }

  private List<String> lines(Section section) {
    if (section instanceof Section.Title title) {
      return titled(title.text());
    }
    if (section instanceof Section.Heading heading) {
      return titled(heading.text());
    }
    if (section instanceof Section.Paragraph paragraph) {
      List<String> sentences = paragraph.sentences().stream().map(this::sentence).toList();
      return wrapped(String.join(" ", sentences), "");
    }
    if (section instanceof Section.Table table) {
      return new TextTable(wording, terminal).lines(table);
    }
    return listing((Section.Listing) section);
  }

  private List<String> titled(Message title) {
    return wrapped(sentence(title), "").stream().map(terminal.colours()::title).toList();
  }

  private String sentence(Message message) {
    return terminal.glyphs().plain(CellWords.clean(wording.text(message)).strip());
  }

  private List<String> listing(Section.Listing listing) {
    List<String> lines = new ArrayList<>();
    lines.addAll(wrapped(sentence(listing.heading()), "  "));
    listing.items().forEach(item -> lines.addAll(wrapped("- " + sentence(item), "  ")));
    return lines;
  }

  private List<String> wrapped(String text, String indent) {
    return TextWrap.lines(text, indent, terminal.width());
  }
}
