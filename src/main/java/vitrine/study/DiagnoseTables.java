package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Period;
import vitrine.model.Zone;
import vitrine.ranking.ComponentScore;
import vitrine.report.Column;
import vitrine.report.Dataset;

/** The tables of {@code diagnose}; their rows are in the order of towns. */
final class DiagnoseTables {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseTables(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  Dataset table(DiagnoseTable which) {
    List<Walk> walks = dossiers.stream().map(Dossier::walk).filter(Objects::nonNull).toList();
    return switch (which) {
      case FIGURES -> figures();
      case RANK -> rank();
      case ZONES -> new DiagnosePremisesTables(dossiers).zones();
      case STREETS -> StreetTables.streets(walks);
      case GAPS -> StreetTables.gaps(walks);
      case VACANT -> new DiagnosePremisesTables(dossiers).vacant();
      case DURATIONS -> new DiagnosePremisesTables(dossiers).durations();
      case OFFER -> new DiagnoseTradeTables(group, dossiers).offer();
      case ESSENTIALS -> new DiagnoseTradeTables(group, dossiers).essentials();
      case SPLIT -> new DiagnoseTradeTables(group, dossiers).split();
      case COMPONENTS -> components();
      case CHANGE -> new DiagnoseTimeTables(group, dossiers).change();
      case TREND -> new DiagnoseTimeTables(group, dossiers).trend();
      case QUALITY -> new DiagnoseQualityTable(dossiers).quality();
    };
  }

  static Dataset dataset(DiagnoseTable table, Column... more) {
    List<Column> columns =
        new ArrayList<>(
            List.of(Column.text("town_code"), Column.text("town"), Column.text("survey")));
    columns.addAll(Arrays.asList(more));
    return new Dataset(table.id(), columns);
  }

  static List<Object> row(Dossier dossier, Period survey) {
    List<Object> row = new ArrayList<>();
    row.add(dossier.town().code());
    row.add(dossier.town().name());
    row.add(survey.text());
    return row;
  }

  /** Every figure, and the median of the towns that have it. */
  private Dataset figures() {
    List<Column> columns =
        new ArrayList<>(
            FigureCells.table(
                    "",
                    List.of(
                        Column.text("town_code"),
                        Column.text("town"),
                        Column.text("survey"),
                        Column.text("zone"),
                        Column.text("indicator"),
                        Column.text("reference")))
                .columns());
    columns.add(Column.number("group_median"));
    columns.add(Column.integer("group_towns"));
    Dataset table = new Dataset(DiagnoseTable.FIGURES.id(), columns);
    for (Dossier dossier : dossiers) {
      dossier.ordered(group.study().catalogue()).forEach(one -> table.add(figure(dossier, one)));
    }
    return table;
  }

  private List<Object> figure(Dossier dossier, Figure figure) {
    List<Object> row = row(dossier, date(dossier, figure));
    row.add(figure.zone().id());
    row.add(figure.indicator());
    row.add(figure.reference());
    FigureCells.add(row, figure);
    DiagnoseGroup.Median median = group.median(figure);
    row.add(median == null ? null : (Double) median.value());
    row.add(median == null ? null : Long.valueOf(median.towns()));
    return row;
  }

  /** Turnover has its own date, and so has the vacancy of each zone. */
  private Period date(Dossier dossier, Figure figure) {
    return switch (group.study().catalogue().find(figure.indicator()).family()) {
      case TURNOVER -> dossier.ranked().taken().turnover().survey();
      case VACANCY -> dossier.ranked().taken().date(figure.zone());
      default -> dossier.subject().survey();
    };
  }

  /** The very rows of a rank of the towns compared. */
  private Dataset rank() {
    RankReport report = new RankReport(group.ranked());
    Dataset table = new Dataset(DiagnoseTable.RANK.id(), report.columns());
    dossiers.forEach(dossier -> table.add(report.row(group.all(), dossier.ranked())));
    return table;
  }

  private Dataset components() {
    Dataset table =
        new Dataset(
            DiagnoseTable.COMPONENTS.id(),
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("indicator"),
                Column.text("zone"),
                Column.text("reference"),
                Column.number("value"),
                Column.number("score"),
                Column.number("weight"),
                Column.integer("imputed"),
                Column.number("group_median")));
    for (Dossier dossier : dossiers) {
      for (ComponentScore component : dossier.ranked().index().components()) {
        table.add(component(dossier, component));
      }
    }
    return table;
  }

  private List<Object> component(Dossier dossier, ComponentScore component) {
    Selector selector = component.selector();
    Zone zone = selector.zone();
    List<Object> row = new ArrayList<>();
    row.add(dossier.town().code());
    row.add(dossier.town().name());
    row.add(selector.id() + selector.part().suffix());
    row.add(zone.id());
    row.add(selector.reference());
    row.add(component.value());
    row.add(component.score());
    row.add(component.weight());
    row.add(component.imputed() ? 1L : 0L);
    DiagnoseGroup.Median median = group.median(selector);
    row.add(median == null ? null : (Double) median.value());
    return row;
  }
}
