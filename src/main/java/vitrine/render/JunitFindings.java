package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vitrine.diagnostic.Effect;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Severity;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.report.InputLine;
import vitrine.report.Report;

/**
 * Findings as a JUnit report: a suite for each file and a test for each code that was found in it.
 * Errors fail their test, and one that refuses the whole file is a test that could not be run;
 * warnings and infos pass and are told in the test's output. Always in English.
 *
 * <p>There is no clock: every time is 0.
 */
public final class JunitFindings implements ReportWriter {
  private static final String SOUND = "no-findings";

  private final FindingText texts = new FindingText(new Messages(Language.EN));
  private final long most;

  /**
   * A writer of so many findings.
   *
   * @param most how many are written at most
   */
  public JunitFindings(long most) {
    this.most = most;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    FindingList list = FindingList.of(report.findings(), most, Severity.INFO);
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    for (InputLine input : report.inputs()) {
      rows.put(input.path(), input.rows());
    }
    TreeSet<String> files = new TreeSet<>(rows.keySet());
    Map<String, Map<FindingCode, Long>> counts = counts(report.findings());
    files.addAll(counts.keySet());
    StringBuilder suites = new StringBuilder();
    for (String file : files) {
      suites.append(
          suite(
              file,
              rows.getOrDefault(file, Map.of()),
              counts.getOrDefault(file, Map.of()),
              listed(list, file)));
    }
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"vitrine validate\">\n"
            + suites
            + "</testsuites>\n";
    out.write(xml.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Map<String, Map<FindingCode, Long>> counts(Findings findings) {
    Map<String, Map<FindingCode, Long>> counts = new TreeMap<>();
    for (Findings.Group group : findings.groups()) {
      counts
          .computeIfAbsent(FindingText.path(group.first()), unused -> new TreeMap<>())
          .merge(group.first().code(), group.count(), Long::sum);
    }
    return counts;
  }

  private static Map<FindingCode, List<Finding>> listed(FindingList list, String file) {
    Map<FindingCode, List<Finding>> byCode = new TreeMap<>();
    for (List<Finding> findings : list.files().values()) {
      if (FindingText.path(findings.get(0)).equals(file)) {
        findings.forEach(
            one -> byCode.computeIfAbsent(one.code(), unused -> new ArrayList<>()).add(one));
      }
    }
    return byCode;
  }

  private String suite(
      String file,
      Map<String, Long> rows,
      Map<FindingCode, Long> counts,
      Map<FindingCode, List<Finding>> listed) {
    StringBuilder cases = new StringBuilder();
    if (counts.isEmpty()) {
      cases.append(test(file, SOUND)).append("/>\n");
    }
    counts.forEach(
        (code, count) ->
            cases.append(test(file, code, count, listed.getOrDefault(code, List.of()))));
    long refused = counts.keySet().stream().filter(JunitFindings::refuses).count();
    long failed = counts.keySet().stream().filter(JunitFindings::fails).count() - refused;
    return "  <testsuite name=\""
        + XmlText.escaped(file)
        + "\" tests=\""
        + Math.max(1, counts.size())
        + "\" failures=\""
        + failed
        + "\" errors=\""
        + refused
        + "\" skipped=\"0\" time=\"0\">\n"
        + properties(rows)
        + cases
        + "  </testsuite>\n";
  }

  private static boolean fails(FindingCode code) {
    return code.severity() == Severity.ERROR;
  }

  private static boolean refuses(FindingCode code) {
    return code.effect() == Effect.FILE;
  }

  private static String properties(Map<String, Long> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    return rows.entrySet().stream()
        .map(
            entry ->
                "      <property name=\"rows."
                    + entry.getKey()
                    + "\" value=\""
                    + entry.getValue()
                    + "\"/>\n")
        .collect(Collectors.joining("", "    <properties>\n", "    </properties>\n"));
  }

  private static String test(String file, String name) {
    return "    <testcase classname=\""
        + XmlText.escaped(file)
        + "\" name=\""
        + name
        + "\" time=\"0\"";
  }

  private String test(String file, FindingCode code, long count, List<Finding> listed) {
    String lines = listed.stream().map(this::line).collect(Collectors.joining("\n"));
    if (count > listed.size()) {
      lines += (lines.isEmpty() ? "" : "\n") + (count - listed.size()) + " more";
    }
    String first = listed.isEmpty() ? count + " in all" : texts.message(listed.get(0));
    String element = refuses(code) ? "error" : "failure";
    String content =
        fails(code)
            ? "<"
                + element
                + " type=\""
                + code.id()
                + "\" message=\""
                + XmlText.escaped(first)
                + "\">"
                + XmlText.escaped(lines)
                + "</"
                + element
                + ">"
            : "<system-out>" + XmlText.escaped(lines) + "</system-out>";
    return test(file, code.id()) + ">\n      " + content + "\n    </testcase>\n";
  }

  private String line(Finding finding) {
    String place = FindingText.lineAndColumn(finding.place());
    return (place.isEmpty() ? "" : place + ": ") + texts.severity(finding) + texts.message(finding);
  }
}
