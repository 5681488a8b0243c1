package vitrine.render.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.i18n.Messages;
import vitrine.render.GapsBetween;
import vitrine.render.Unpictured;
import vitrine.render.Wording;
import vitrine.report.InputLine;
import vitrine.report.Report;
import vitrine.report.Section;

/**
 * The sheets of a report: the tables of its page, those behind its pictures, the results as
 * machines read them, then all that they rest on.
 */
final class ReportSheets {
  private final Messages messages;
  private final Wording wording;
  private final SheetNames names = new SheetNames();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<Section.Table> shown = new HashSet<>();

  private ReportSheets(Messages messages) {
    this.messages = messages;
    this.wording = new Wording(messages);
  }

  static List<Sheet> of(Report report, Messages messages) {
    ReportSheets sheets = new ReportSheets(messages);
    sheets.add(report);
    return sheets.sheets;
  }

  private void add(Report report) {
    tables(report);
    pictures(report);
    sheets.add(
        SheetTable.of(name("data"), SheetColumns.of(report.results()), report.results().rows()));
    NotePage notes = new NotePage(wording);
    sheets.add(new SheetPage(name("notes"), notes.lines(report)));
    sources(report.references());
    inputs(report.inputs());
    findings(report);
  }

  /** Each is called by the heading that it stands under, a single one by what it is. */
  private void tables(Report report) {
    List<Section> sections = Unpictured.sections(report);
    boolean single = sections.stream().filter(Section.Table.class::isInstance).count() == 1;
    String key = "sheet." + report.command();
    String under = "";
    for (Section section : sections) {
      if (section instanceof Section.Title title) {
        under = wording.text(title.text());
      } else if (section instanceof Section.Heading heading) {
        under = wording.text(heading.text());
      } else if (section instanceof Section.Table table) {
        shown.add(table);
        table(single && messages.has(key) ? wording.text(key) : under, table);
      }
    }
  }

  /** Those behind pictures, but for what stands on the page without them too. */
  private void pictures(Report report) {
    for (Section section : report.sections()) {
      if (section instanceof Section.Figure figure && shown.add(figure.picture().table())) {
        table(wording.text(figure.picture().title()), figure.picture().table());
      }
    }
  }

  private void table(String name, Section.Table table) {
    sheets.add(
        new SheetTable(
            names.of(name),
            SheetColumns.of(table, wording),
            table.dataset().rows(),
            row -> row > 0 && GapsBetween.groups(table, row)));
  }

  private String name(String key) {
    return names.of(wording.text("sheet." + key));
  }

  private void sources(List<Map<String, Object>> references) {
    if (!references.isEmpty()) {
      sheets.add(MapSheet.of(name("sources"), references));
    }
  }

  private void inputs(List<InputLine> inputs) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (InputLine input : inputs) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("path", input.path());
      line.put("table", input.table());
      input.rows().forEach(line::put);
      input.dialect().forEach(line::put);
      line.put("sha256", input.sha256());
      lines.add(line);
    }
    if (!lines.isEmpty()) {
      sheets.add(MapSheet.of(name("inputs"), lines));
    }
  }

  private void findings(Report report) {
    if (!report.findings().groups().isEmpty()) {
      sheets.add(new FindingSheet(messages).of(name("findings"), report.findings()));
    }
  }
}
