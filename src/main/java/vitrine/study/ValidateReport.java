package vitrine.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Severity;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Page;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.source.InputAccount;
import vitrine.source.ReadOptions;
import vitrine.study.Validation.Verdict;

/** Assembles the report of {@code validate}. */
final class ValidateReport {
  private static final List<Column> RESULTS =
      List.of(
          Column.text("code"),
          Column.text("severity"),
          Column.text("effect"),
          Column.text("file"),
          Column.text("column"),
          Column.integer("line"),
          Column.integer("count"),
          Column.text("found"),
          Column.text("expected"));

  private final List<InputAccount> inputs;
  private final Findings findings;
  private final FindingLimits limits;
  private final Verdict verdict;
  private final ReadOptions reading;

  ValidateReport(
      List<InputAccount> inputs,
      Findings findings,
      FindingLimits limits,
      Verdict verdict,
      ReadOptions reading) {
    this.inputs = inputs;
    this.findings = findings;
    this.limits = limits;
    this.verdict = verdict;
    this.reading = reading;
  }

  Validation validation() {
    Report report =
        new Report(
            "validate",
            parameters(),
            Envelopes.inputs(inputs),
            List.of(),
            results(),
            summary(),
            findings,
            new Page(this::sections),
            null,
            List.of());
    return new Validation(report, verdict, sentence());
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = Envelopes.reading(reading);
    parameters.put("max_errors", limits.errors());
    parameters.put("max_warnings", limits.warnings());
    return parameters;
  }

  /** A row for each code, file and column, with its first place. */
  private Dataset results() {
    Dataset results = new Dataset("findings", RESULTS);
    for (Findings.Group group : findings.groups()) {
      Finding first = group.first();
      List<Object> row = new ArrayList<>();
      row.add(first.code().id());
      row.add(first.code().severity().id());
      row.add(first.code().effect().id());
      row.add(first.place().file().label());
      row.add(first.place().column());
      row.add(first.place().line() == 0 ? null : (Long) first.place().line());
      row.add(group.count());
      row.add(first.found());
      row.add(first.expected());
      results.add(row);
    }
    return results;
  }

  /** The findings of each file that was read or in which something was found, by severity. */
  private Map<FileName, Map<Severity, Long>> counts() {
    Map<FileName, Map<Severity, Long>> counts = new TreeMap<>();
    inputs.forEach(input -> counts.put(input.file(), new TreeMap<>()));
    for (Findings.Group group : findings.groups()) {
      counts
          .computeIfAbsent(group.first().place().file(), unused -> new TreeMap<>())
          .merge(group.first().code().severity(), group.count(), Long::sum);
    }
    return counts;
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("verdict", verdict.id());
    for (Severity severity : Severity.values()) {
      summary.put(severity.id() + "s", findings.count(severity));
    }
    List<Map<String, Object>> files = new ArrayList<>();
    counts()
        .forEach(
            (name, counts) -> {
              Map<String, Object> file = new LinkedHashMap<>();
              file.put("path", name.label());
              for (Severity severity : Severity.values()) {
                file.put(severity.id() + "s", counts.getOrDefault(severity, 0L));
              }
              files.add(file);
            });
    summary.put("files", files);
    return summary;
  }

  private List<Section> sections() {
    Map<FileName, InputAccount> read = new HashMap<>();
    inputs.forEach(input -> read.put(input.file(), input));
    List<Message> items = new ArrayList<>();
    counts().forEach((name, counts) -> items.add(file(name, read.get(name), counts)));
    return List.of(
        new Section.Listing(Message.of("page.inputs"), items),
        new Section.Paragraph(List.of(sentence())));
  }

  /** What became of a file's rows, and how much was found in it. */
  private static Message file(FileName name, InputAccount input, Map<Severity, Long> counts) {
    Value rows =
        input == null
            ? Value.nested(Message.of("validate.file-unread", Value.text(name.shown())))
            : Value.nested(PageParts.input(input));
    return counts.isEmpty()
        ? Message.of("validate.file-sound", rows)
        : Message.of(
            "validate.file",
            rows,
            Value.count(counts.getOrDefault(Severity.ERROR, 0L)),
            Value.count(counts.getOrDefault(Severity.WARNING, 0L)),
            Value.count(counts.getOrDefault(Severity.INFO, 0L)));
  }

  private Message sentence() {
    Map<FileName, Map<Severity, Long>> counts = counts();
    long touched =
        counts.values().stream()
            .filter(file -> file.containsKey(Severity.ERROR) || file.containsKey(Severity.WARNING))
            .count();
    return Message.of(
        "validate.verdict." + verdict.id(),
        Value.count(findings.count(Severity.ERROR)),
        Value.count(findings.count(Severity.WARNING)),
        Value.count(findings.count(Severity.INFO)),
        Value.count(touched),
        Value.count(counts.size()));
  }
}
