package vitrine.study;

import java.util.List;
import vitrine.indicator.Figure;
import vitrine.indicator.Movement;
import vitrine.indicator.Vacancy;
import vitrine.indicator.VacancyChange;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.stats.Interval;

/** The vacancy of each town at both surveys, and whether its change can be told from chance. */
final class ChangeTownTable {
  private final Compared compared;

  ChangeTownTable(Compared compared) {
    this.compared = compared;
  }

  /** One row for each town and zone that is asked for; verdicts are made zone by zone. */
  Dataset towns() {
    return towns(compared.moves(), new ChangeAccount(compared));
  }

  /** The rows of some of the towns that are compared; the verdicts are among all of them. */
  Dataset towns(List<TownMove> moves, ChangeAccount accounts) {
    Dataset table =
        ChangeTables.dataset(
            ChangeTable.TOWNS,
            Column.text("zone"),
            Column.integer("premises_both"),
            Column.number("rate_from"),
            Column.number("rate_from_low"),
            Column.number("rate_from_high"),
            Column.integer("n_from"),
            Column.number("rate"),
            Column.number("rate_low"),
            Column.number("rate_high"),
            Column.integer("n"),
            Column.number("change"),
            Column.number("change_low"),
            Column.number("change_high"),
            Column.number("p"),
            Column.number("q"),
            Column.text("verdict"),
            Column.codes("note"));
    for (Zone zone : zonesShown()) {
      moves.stream()
          .filter(move -> move.zones().contains(zone))
          .forEach(move -> table.add(town(move, zone, accounts.verdict(move, zone))));
    }
    return table;
  }

  private List<Zone> zonesShown() {
    List<Zone> asked = compared.request().zones();
    return asked.isEmpty() ? List.of(compared.zone()) : asked;
  }

  private List<Object> town(TownMove move, Zone zone, ChangeVerdicts.Told told) {
    Movement movement = Movement.of(move.after(), zone);
    Figure change = compared.figure(move, zone, VacancyChange.ID);
    List<Object> row = ChangeTables.key(move);
    row.add(zone.id());
    row.add(movement.isFollowed() ? (Long) movement.premises().seenTwice() : null);
    rate(row, movement.before());
    rate(row, movement.after());
    row.add(change.value());
    row.add(change.interval() == null ? null : (Double) change.interval().low());
    row.add(change.interval() == null ? null : (Double) change.interval().high());
    row.add(told == null ? null : (Double) told.p());
    row.add(told == null ? null : (Double) told.q());
    row.add(told == null ? null : told.verdict().id());
    row.add(change.allNotes());
    return row;
  }

  static void rate(List<Object> row, Vacancy vacancy) {
    boolean known = vacancy != null && vacancy.hasRate();
    Interval interval = known ? vacancy.interval() : null;
    row.add(known ? (Double) vacancy.value() : null);
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(vacancy == null ? null : vacancy.known());
  }
}
