package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.report.Report;

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a change: {@code ::error
 * file=…,line=…,title=…::…}. Always in English, so that a log is the same on every machine.
 *
 * <p>What would end a command or a property early is escaped as GitHub's own toolkit does it.
 */
public final class GithubFindings implements ReportWriter {
  private final FindingText texts = new FindingText(new Messages(Language.EN));
  private final long most;

  /**
   * A writer of so many findings.
   *
   * @param most how many are written at most
   */
  public GithubFindings(long most) {
    this.most = most;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    FindingList list = FindingList.of(report.findings(), most, Severity.INFO);
    StringBuilder text = new StringBuilder();
    for (Map.Entry<FileName, List<Finding>> file : list.files().entrySet()) {
      file.getValue().forEach(finding -> text.append(command(finding)));
    }
    if (list.leftOut() > 0) {
      text.append("::notice title=vitrine::")
          .append(message("Not listed: " + list.leftOut() + " (" + list.leftByCode() + ")"))
          .append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String command(Finding finding) {
    String column = finding.place().column();
    String said = (column.isEmpty() ? "" : column + ": ") + texts.message(finding);
    StringBuilder command = new StringBuilder("::").append(level(finding.code().severity()));
    command.append(" file=").append(property(FindingText.path(finding)));
    if (finding.place().line() > 0) {
      command.append(",line=").append(finding.place().line());
    }
    return command
        .append(",title=")
        .append(property("vitrine " + finding.code().id()))
        .append("::")
        .append(message(said))
        .append('\n')
        .toString();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.name().toLowerCase(Locale.ROOT);
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
