package vitrine.study;

import java.util.List;
import vitrine.change.Transitions;
import vitrine.indicator.ChangeFigures;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;

/** Every indicator of change, by zone, street and family of trades. */
final class ChangeFigureTable {
  private final Compared compared;

  ChangeFigureTable(Compared compared) {
    this.compared = compared;
  }

  Dataset figures() {
    Dataset table =
        FigureCells.table(
            ChangeTable.FIGURES.id(),
            ChangeTables.key(
                Column.text("zone"),
                Column.text("street"),
                Column.text("family"),
                Column.text("indicator")));
    for (TownMove move : compared.moves()) {
      List<Figure> zones =
          compared.study().catalogue().figures(move.after(), ChangeFigureTable::isOfChange).stream()
              .filter(figure -> compared.request().wants(figure.zone()))
              .sorted((one, other) -> one.zone().compareTo(other.zone()))
              .toList();
      zones.forEach(figure -> table.add(row(move, "", "", figure)));
      if (move.pair() != null && compared.request().wants(Zone.ALL)) {
        move.streets(Zone.ALL).forEach((street, part) -> street(table, move, street, part));
        move.trades(compared.study().references().families())
            .forEach(
                (family, part) ->
                    ChangeFigures.ofTrade(move.part(family, part))
                        .forEach(figure -> table.add(row(move, "", family, figure))));
      }
    }
    return table;
  }

  private static boolean isOfChange(Definition definition) {
    return definition.family() == Family.CHANGE;
  }

  private static void street(Dataset table, TownMove move, String street, Transitions part) {
    ChangeFigures.ofStreet(move.part(street, part))
        .forEach(figure -> table.add(row(move, street, "", figure)));
  }

  private static List<Object> row(TownMove move, String street, String family, Figure figure) {
    List<Object> row = ChangeTables.key(move);
    row.add(figure.zone().id());
    row.add(street);
    row.add(family);
    row.add(figure.indicator());
    FigureCells.add(row, figure);
    return row;
  }
}
