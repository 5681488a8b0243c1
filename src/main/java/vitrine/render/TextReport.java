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
    TextLines lines = new TextLines(out, terminal.charset());
    boolean first = true;
    for (Section section : Unpictured.sections(report)) {
      if (!first) {
        lines.add("");
      }
      write(section, lines);
      first = false;
    }
    if (first) {
      lines.add("");
    }
    lines.flush();
  }

  private void write(Section section, TextLines lines) throws IOException {
    if (section instanceof Section.Title title) {
      lines.addAll(titled(title.text()));
    } else if (section instanceof Section.Heading heading) {
      lines.addAll(titled(heading.text()));
    } else if (section instanceof Section.Paragraph paragraph) {
      List<String> sentences = paragraph.sentences().stream().map(this::sentence).toList();
      lines.addAll(wrapped(String.join(" ", sentences), ""));
    } else if (section instanceof Section.Table table) {
      new TextTable(table, wording, terminal).write(lines);
    } else {
      lines.addAll(listing((Section.Listing) section));
    }
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
