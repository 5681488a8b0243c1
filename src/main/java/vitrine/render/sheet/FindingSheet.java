package vitrine.render.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Findings;
import vitrine.i18n.Messages;
import vitrine.render.CellWords;
import vitrine.render.FindingText;
import vitrine.report.Column;
import vitrine.report.Dataset;

/** What was found in the data: a row for each place that is kept, with how many there are. */
final class FindingSheet {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("code"),
          Column.text("severity"),
          Column.text("effect"),
          Column.text("file"),
          Column.text("column"),
          Column.integer("count"),
          Column.integer("line"),
          Column.text("found"),
          Column.text("expected"),
          Column.text("message"));

  private final FindingText texts;

  FindingSheet(Messages messages) {
    this.texts = new FindingText(messages);
  }

  SheetTable of(String name, Findings findings) {
    Dataset table = new Dataset("findings", COLUMNS);
    for (Findings.Group group : findings.groups()) {
      group.earliest().forEach(finding -> table.add(row(finding, group.count())));
    }
    return SheetTable.of(name, SheetColumns.of(table), table.rows());
  }

  private List<Object> row(Finding finding, long count) {
    List<Object> row = new ArrayList<>();
    row.addAll(
        Arrays.asList(
            finding.code().id(),
            finding.code().severity().id(),
            finding.code().effect().id(),
            finding.place().file().label(),
            finding.place().column(),
            count));
    row.add(finding.place().line() > 0 ? (Long) finding.place().line() : null);
    row.add(finding.found());
    row.add(finding.expected());
    row.add(CellWords.clean(texts.message(finding)));
    return row;
  }
}
