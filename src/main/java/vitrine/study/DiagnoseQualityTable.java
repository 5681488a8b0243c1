package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vitrine.model.Operator;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.tally.ZoneTally;

/** How many of a town's premises have what figures need of them. */
final class DiagnoseQualityTable {
  private final List<Dossier> dossiers;

  DiagnoseQualityTable(List<Dossier> dossiers) {
    this.dossiers = dossiers;
  }

  /**
   * One question of the data.
   *
   * @param id its name in machine formats and keys
   * @param known how many premises have it
   * @param of how many should
   */
  record Known(String id, long known, long of) {
    Double share() {
      return of == 0 ? null : (Double) ((double) known / of);
    }
  }

  Dataset quality() {
    Dataset table =
        DiagnoseTables.dataset(
            DiagnoseTable.QUALITY,
            Column.text("zone"),
            Column.text("known"),
            Column.integer("premises"),
            Column.integer("of"),
            Column.number("share"));
    for (Dossier dossier : dossiers) {
      for (Known known : of(dossier)) {
        List<Object> row = DiagnoseTables.row(dossier, dossier.subject().survey());
        row.add(Zone.ALL.id());
        row.add(known.id());
        row.add(known.known());
        row.add(known.of());
        row.add(known.share());
        table.add(row);
      }
    }
    return table;
  }

  /** What is known of the inventory of a town as a whole; nothing where it has none. */
  static List<Known> of(Dossier dossier) {
    ZoneTally tally = dossier.subject().zone(Zone.ALL);
    if (tally == null) {
      return List.of();
    }
    List<Premises> premises = dossier.subject().detail().premises();
    long all = tally.all();
    long occupied = tally.count(Status.OCCUPIED);
    long measured = tally.floorArea().vacant().known() + tally.floorArea().rest().known();
    List<Known> known = new ArrayList<>();
    known.add(new Known("status", tally.known(), tally.commercial()));
    known.add(new Known("zone", count(premises, one -> one.zone() != Zone.ALL), all));
    known.add(new Known("vacant-since", tally.ages().dated(), tally.vacant()));
    known.add(new Known("floor-area", measured, tally.known()));
    known.add(new Known("activity", tally.offer().classed(), occupied));
    known.add(new Known("family", dossier.assortments().get(Zone.ALL).classed(), occupied));
    known.add(new Known("operator", operators(tally), occupied));
    known.add(new Known("street", count(premises, one -> one.address().street() != null), all));
    known.add(new Known("number", count(premises, one -> one.address().number() != null), all));
    known.add(new Known("coordinates", count(premises, one -> one.point() != null), all));
    return known;
  }

  private static long operators(ZoneTally tally) {
    long known = 0;
    for (Operator operator : Operator.values()) {
      known += tally.offer().count(operator);
    }
    return known;
  }

  private static long count(List<Premises> premises, Predicate<Premises> condition) {
    return premises.stream().filter(condition).count();
  }
}
