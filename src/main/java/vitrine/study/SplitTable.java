package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Figure;
import vitrine.reference.Reference;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Drawing;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/** The figures of a picture of splits: the references first, by their ids, then the towns. */
final class SplitTable {
  private final List<Reference.Split> splits;
  private final Dataset rows;

  SplitTable(String name, List<Reference.Split> splits) {
    this.splits = splits;
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("town_code"));
    columns.add(Column.text("town"));
    columns.add(Column.text("turnover_survey"));
    columns.add(Column.number("share_centre"));
    columns.add(Column.number("share_pericentral"));
    columns.add(Column.number("share_periphery"));
    splits.forEach(split -> columns.add(Column.number("gap_centre_" + split.id())));
    columns.add(Column.number("balance_position"));
    columns.add(Column.codes("note"));
    this.rows = new Dataset(name, columns);
  }

  Section.Table of(List<TownSplit> towns) {
    splits.forEach(this::add);
    towns.forEach(this::add);
    return new Section.Table(rows, columns(), "");
  }

  private void add(Reference.Split split) {
    Integer year = split.citation().dataYear();
    List<Object> row = row("", split.id(), year == null ? "" : String.valueOf(year));
    addShares(row, PictureParts.shares(split));
    splits.forEach(unused -> row.add(null));
    row.add(null);
    row.add(List.of());
    rows.add(row);
  }

  private void add(TownSplit town) {
    List<Object> row = row(town.town().code(), town.town().name(), town.survey());
    addShares(row, town.shares());
    List<Double> gaps = town.gaps(splits);
    for (int i = 0; i < splits.size(); i++) {
      row.add(gaps.isEmpty() ? null : gaps.get(i));
    }
    Figure position = town.position();
    row.add(position == null ? null : position.value());
    row.add(position == null ? List.of() : position.allNotes());
    rows.add(row);
  }

  private static List<Object> row(String... texts) {
    return new ArrayList<>(List.of(texts));
  }

  private static void addShares(List<Object> row, Drawing.Shares shares) {
    row.add(shares.centre());
    row.add(shares.pericentral());
    row.add(shares.periphery());
  }

  private List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    columns.add(TableColumn.of("column.survey", Presentation.TEXT, "turnover_survey"));
    columns.add(TableColumn.of("picture.column.centre", Presentation.PERCENT, "share_centre"));
    columns.add(
        TableColumn.of("picture.column.pericentral", Presentation.PERCENT, "share_pericentral"));
    columns.add(
        TableColumn.of("picture.column.periphery", Presentation.PERCENT, "share_periphery"));
    for (Reference.Split split : splits) {
      String id = "gap_centre_" + split.id();
      String heading = split.id().equals("fr") || split.id().equals("de") ? id : "gap_centre";
      columns.add(TableColumn.of("column." + heading, Presentation.POINTS, id));
    }
    columns.add(
        TableColumn.of("column.position", Presentation.POSITION, "balance_position", "note"));
    return columns;
  }
}
