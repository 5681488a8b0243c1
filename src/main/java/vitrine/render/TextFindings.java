package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Messages;
import vitrine.report.Report;

/**
 * Findings for people at a terminal: file by file and line by line, with the place first and the
 * code last; then the rest of the report.
 */
public final class TextFindings implements ReportWriter {
  /** A place that is longer stands on a line of its own. */
  private static final int WIDEST_PLACE = 24;

  private final Messages messages;
  private final FindingText texts;
  private final Terminal terminal;
  private final long most;
  private final Severity least;

  /**
   * A writer in the reader's language.
   *
   * @param most how many findings are listed at most
   * @param least those that matter less are not listed
   */
  public TextFindings(Messages messages, Terminal terminal, long most, Severity least) {
    this.messages = messages;
    this.texts = new FindingText(messages);
    this.terminal = terminal;
    this.most = most;
    this.least = least;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    FindingList list = FindingList.of(report.findings(), most, least);
    List<String> lines = new ArrayList<>();
    list.files().forEach((file, findings) -> lines.addAll(file(file, findings)));
    if (list.leftOut() > 0) {
      lines.addAll(
          wrapped(
              messages.text("validate.left-out", Long.toString(list.leftOut()), list.leftByCode()),
              "  "));
      lines.add("");
    }
    if (!lines.isEmpty()) {
      out.write((String.join("\n", lines) + "\n").getBytes(terminal.charset()));
    }
    new TextReport(messages, terminal).write(report, out);
  }

  private List<String> file(FileName file, List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.colours().title(plain(file.shown())));
    int place = widest(findings.stream().map(TextFindings::place).toList(), WIDEST_PLACE);
    int severity = widest(findings.stream().map(this::severity).toList(), Integer.MAX_VALUE);
    findings.forEach(finding -> lines.addAll(finding(finding, place, severity)));
    lines.add("");
    return lines;
  }

  private static int widest(List<String> texts, int most) {
    return texts.stream()
        .mapToInt(TerminalWidth::of)
        .filter(length -> length <= most)
        .max()
        .orElse(0);
  }

  /** A line for place, severity and message; what has no room there goes on under the message. */
  private List<String> finding(Finding finding, int placeWidth, int severityWidth) {
    String place = plain(place(finding));
    String severity = plain(severity(finding));
    String indent = " ".repeat(2 + (placeWidth == 0 ? 0 : placeWidth + 2) + severityWidth + 1);
    List<String> lines = new ArrayList<>();
    String start = "  ";
    if (TerminalWidth.of(place) > placeWidth) {
      lines.add(start + place);
      start += placeWidth == 0 ? "" : " ".repeat(placeWidth + 2);
    } else if (placeWidth > 0) {
      start += padded(place, placeWidth) + "  ";
    }
    String message = texts.message(finding) + " [" + finding.code().id() + "]";
    List<String> body = wrapped(indent + plain(message), indent);
    String coloured = terminal.colours().severity(severity, finding.code().severity());
    String gap = " ".repeat(severityWidth - TerminalWidth.of(severity) + 1);
    lines.add(start + coloured + gap + body.get(0).substring(indent.length()));
    lines.addAll(body.subList(1, body.size()));
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - TerminalWidth.of(text));
  }

  private static String place(Finding finding) {
    return FindingText.lineAndColumn(finding.place());
  }

  private String severity(Finding finding) {
    return texts.severity(finding).strip();
  }

  private String plain(String text) {
    return terminal.glyphs().plain(CellWords.clean(text));
  }

  private List<String> wrapped(String text, String indent) {
    return TextWrap.lines(text, indent, terminal.width());
  }
}
