package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import vitrine.i18n.Messages;
import vitrine.report.Message;
import vitrine.report.Report;
import vitrine.report.Section;

/** A report as plain text for a terminal or a mail. */
public final class TextReport implements ReportWriter {
  private final Wording wording;
  private final int width;
  private final Charset charset;

  /**
   * A writer.
   *
   * @param messages the reader's language
   * @param width how many characters a line may have
   * @param charset that of the terminal, or UTF-8
   */
  public TextReport(Messages messages, int width, Charset charset) {
    this.wording = new Wording(messages);
    this.width = width;
    this.charset = charset;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Section section : report.sections()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(lines(section));
    }
    out.write((String.join("\n", lines) + "\n").getBytes(charset));
    out.flush();
  }

  private List<String> lines(Section section) {
    if (section instanceof Section.Title title) {
      return wrapped(wording.text(title.text()), "");
    }
    if (section instanceof Section.Paragraph paragraph) {
      List<String> sentences = paragraph.sentences().stream().map(this::sentence).toList();
      return wrapped(String.join(" ", sentences), "");
    }
    if (section instanceof Section.Table table) {
      return new TextTable(wording, width).lines(table);
    }
    return listing((Section.Listing) section);
  }

  private String sentence(Message message) {
    return CellWords.clean(wording.text(message)).strip();
  }

  private List<String> listing(Section.Listing listing) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.text(listing.heading()));
    listing.items().forEach(item -> lines.addAll(wrapped("- " + sentence(item), "  ")));
    return lines;
  }

  /** Breaks at plain spaces only: those that must not be broken at are others. */
  private List<String> wrapped(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty()
          && TextTable.length(line.toString()) + 1 + TextTable.length(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      boolean starts = line.isEmpty() || line.toString().equals(indent) && !lines.isEmpty();
      line.append(starts ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
