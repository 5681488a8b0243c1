package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import vitrine.diagnostic.Effect;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.json.JsonWriter;
import vitrine.report.InputLine;
import vitrine.report.Report;

/**
 * Findings as SARIF 2.1.0, which code scanning keeps from run to run: a rule for each code that was
 * found, with its help, and a result for each place. Always in English.
 */
public final class SarifFindings implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Messages messages = new Messages(Language.EN);
  private final FindingText texts = new FindingText(messages);
  private final String version;
  private final long most;

  /**
   * A writer that names the tool.
   *
   * @param version the tool's
   * @param most how many findings are written at most
   */
  public SarifFindings(String version, long most) {
    this.version = version;
    this.most = most;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    FindingList list = FindingList.of(report.findings(), most, Severity.INFO);
    List<FindingCode> rules = rules(report.findings());
    try (JsonWriter json = new JsonWriter(out)) {
      json.startObject().name("$schema").text(SCHEMA).name("version").text("2.1.0");
      json.name("runs").startArray().startObject();
      tool(json, rules);
      invocation(json, report, list);
      artifacts(json, report.inputs());
      results(json, list, rules);
      json.name("columnKind").text("unicodeCodePoints");
      json.endObject().endArray().endObject();
    }
  }

  private static List<FindingCode> rules(Findings findings) {
    TreeSet<FindingCode> codes = new TreeSet<>();
    findings.groups().forEach(group -> codes.add(group.first().code()));
    return List.copyOf(codes);
  }

  private void tool(JsonWriter json, List<FindingCode> rules) throws IOException {
    json.name("tool").startObject().name("driver").startObject();
    json.name("name").text("vitrine").name("version").text(version);
    json.name("language").text("en");
    json.name("rules").startArray();
    for (FindingCode code : rules) {
      String help = messages.explained("finding." + code.id());
      json.startObject().name("id").text(code.id());
      text(json, "shortDescription", firstSentence(help));
      text(json, "fullDescription", help);
      text(json, "help", help);
      json.name("defaultConfiguration").startObject();
      json.name("level").text(level(code.severity())).endObject();
      json.name("properties").startObject().name("effect").text(code.effect().id()).endObject();
      json.endObject();
    }
    json.endArray().endObject().endObject();
  }

  private static void text(JsonWriter json, String name, String text) throws IOException {
    json.name(name).startObject().name("text").text(text).endObject();
  }

  /** A sentence ends with a point and a space; the points of abbreviations have none here. */
  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the data could be read to its end, and what is not among the results. */
  private static void invocation(JsonWriter json, Report report, FindingList list)
      throws IOException {
    boolean read =
        report.findings().groups().stream()
            .noneMatch(group -> group.first().code().effect() == Effect.FILE);
    json.name("invocations").startArray().startObject();
    json.name("executionSuccessful").truth(read);
    if (list.leftOut() > 0) {
      json.name("toolExecutionNotifications").startArray().startObject();
      json.name("level").text("note");
      text(json, "message", "Not listed: " + list.leftOut() + " (" + list.leftByCode() + ").");
      json.endObject().endArray();
    }
    json.endObject().endArray();
  }

  private static void artifacts(JsonWriter json, List<InputLine> inputs) throws IOException {
    json.name("artifacts").startArray();
    for (InputLine input : inputs) {
      json.startObject().name("location").startObject();
      json.name("uri").text(UriPath.of(input.path())).endObject();
      json.name("hashes").startObject().name("sha-256").text(input.sha256()).endObject();
      json.endObject();
    }
    json.endArray();
  }

  private void results(JsonWriter json, FindingList list, List<FindingCode> rules)
      throws IOException {
    List<Finding> all = new ArrayList<>();
    list.files().values().forEach(all::addAll);
    Map<String, Integer> seen = new HashMap<>();
    json.name("results").startArray();
    for (Finding finding : all) {
      result(json, finding, rules.indexOf(finding.code()), seen);
    }
    json.endArray();
  }

  private void result(JsonWriter json, Finding finding, int rule, Map<String, Integer> seen)
      throws IOException {
    String column = finding.place().column();
    json.startObject();
    json.name("ruleId").text(finding.code().id()).name("ruleIndex").integer(rule);
    json.name("level").text(level(finding.code().severity()));
    text(json, "message", (column.isEmpty() ? "" : column + ": ") + texts.message(finding));
    location(json, finding);
    String print = Fingerprint.of(finding);
    int times = seen.merge(print, 1, Integer::sum);
    json.name("partialFingerprints").startObject();
    json.name("vitrineFinding/v1").text(print + ":" + times).endObject();
    json.name("properties").startObject();
    json.name("found").text(finding.found()).name("expected").text(finding.expected());
    json.endObject().endObject();
  }

  private static void location(JsonWriter json, Finding finding) throws IOException {
    json.name("locations").startArray().startObject();
    json.name("physicalLocation").startObject();
    json.name("artifactLocation").startObject();
    json.name("uri").text(UriPath.of(FindingText.path(finding))).endObject();
    // Code scanning shows nothing without a line: what is meant of a whole file stands on its
    // first.
    json.name("region").startObject();
    json.name("startLine").integer(Math.max(1, finding.place().line())).endObject();
    json.endObject();
    if (!finding.place().column().isEmpty()) {
      json.name("logicalLocations").startArray().startObject();
      json.name("name").text(finding.place().column()).name("kind").text("member");
      json.endObject().endArray();
    }
    json.endObject().endArray();
  }
}
