package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrine.change.Doubt;
import vitrine.change.Pair;
import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.model.Premises;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;

/** What became of the premises, counted and one by one, and which matches are not certain. */
final class ChangePremisesTables {
  private final Compared compared;

  ChangePremisesTables(Compared compared) {
    this.compared = compared;
  }

  Dataset transitions() {
    Dataset table =
        ChangeTables.dataset(
            ChangeTable.TRANSITIONS,
            Column.text("zone"),
            Column.text("street"),
            Column.text("from"),
            Column.text("to"),
            Column.integer("premises"));
    for (TownMove move : compared.moves()) {
      if (move.pair() != null) {
        for (Zone zone : Zone.values()) {
          if (compared.request().wants(zone)) {
            transitions(table, move, zone, "", move.pair().in(zone));
          }
        }
        if (compared.request().wants(Zone.ALL)) {
          move.streets(Zone.ALL)
              .forEach((street, part) -> transitions(table, move, Zone.ALL, street, part));
        }
      }
    }
    return table;
  }

  private static void transitions(
      Dataset table, TownMove move, Zone zone, String street, Transitions premises) {
    for (State from : State.values()) {
      for (State to : State.values()) {
        if (premises.count(from, to) > 0) {
          List<Object> row = ChangeTables.key(move);
          row.add(zone.id());
          row.add(street);
          row.add(from.id());
          row.add(to.id());
          row.add(premises.count(from, to));
          table.add(row);
        }
      }
    }
  }

  Dataset premises() {
    Dataset table =
        ChangeTables.dataset(
            ChangeTable.PREMISES,
            Column.text("premises_id"),
            Column.text("zone"),
            Column.text("street"),
            Column.text("number"),
            Column.text("from"),
            Column.text("to"),
            Column.text("activity_from"),
            Column.text("activity"));
    for (TownMove move : compared.moves()) {
      if (move.pair() != null) {
        move.pair().pairs().stream()
            .filter(
                pair ->
                    compared.request().wants(Zone.ALL)
                        || compared.request().wants(pair.first().zone()))
            .forEach(pair -> table.add(premises(move, pair)));
      }
    }
    return table;
  }

  private static List<Object> premises(TownMove move, Pair pair) {
    Premises first = pair.first();
    List<Object> row = ChangeTables.key(move);
    row.add(first.id());
    row.add(first.zone() == Zone.ALL ? null : first.zone().id());
    row.add(first.address().street());
    row.add(first.address().number());
    row.add(pair.from().id());
    row.add(pair.to().id());
    row.add(pair.traded() == null ? null : pair.traded().words());
    row.add(pair.trades() == null ? null : pair.trades().words());
    return row;
  }

  Dataset matches() {
    Dataset table =
        ChangeTables.dataset(
            ChangeTable.MATCHES,
            Column.text("reason"),
            Column.text("taken"),
            Column.text("before"),
            Column.text("after"));
    for (TownMove move : compared.moves()) {
      if (move.pair() != null) {
        for (Doubt doubt : move.pair().doubts()) {
          List<Object> row = ChangeTables.key(move);
          row.add(doubt.reason().id());
          row.add(doubt.isMatched() ? "yes" : "no");
          row.add(named(doubt.before()));
          row.add(named(doubt.after()));
          table.add(row);
        }
      }
    }
    return table;
  }

  /** Premises as their ids, addresses and names. */
  private static String named(List<Premises> premises) {
    return premises.stream().map(ChangePremisesTables::named).collect(Collectors.joining(" | "));
  }

  private static String named(Premises premises) {
    List<String> parts = new ArrayList<>();
    parts.add(premises.id());
    parts.add(premises.address().number());
    parts.add(premises.address().street());
    parts.add(premises.name());
    return parts.stream()
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
