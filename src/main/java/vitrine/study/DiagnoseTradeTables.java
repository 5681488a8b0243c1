package vitrine.study;

import java.util.List;
import vitrine.indicator.Assortment;
import vitrine.indicator.LocationQuotient;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.Reference;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.stats.Interval;

/** What is traded: families, essential trades, and where the turnover is made. */
final class DiagnoseTradeTables {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseTradeTables(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  Dataset offer() {
    Dataset table =
        DiagnoseTables.dataset(
            DiagnoseTable.OFFER,
            Column.text("zone"),
            Column.text("family"),
            Column.integer("premises"),
            Column.number("share"),
            Column.number("low"),
            Column.number("high"),
            Column.integer("n"),
            Column.number("group_share"),
            Column.integer("group_n"),
            Column.integer("group_towns"),
            Column.number("location_quotient"),
            Column.codes("note"));
    for (Dossier dossier : dossiers) {
      dossier
          .trades()
          .forEach((zone, parts) -> parts.forEach(part -> table.add(part(dossier, zone, part))));
    }
    return table;
  }

  private List<Object> part(Dossier dossier, Zone zone, LocationQuotient.Part part) {
    Interval interval = part.interval();
    List<Object> row = DiagnoseTables.row(dossier, dossier.subject().survey());
    row.add(zone.id());
    row.add(part.family().id());
    row.add(part.premises());
    row.add(part.share());
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(dossier.assortments().get(zone).classed());
    row.add(group.isAlone() ? null : part.groupShare());
    row.add(group.isAlone() ? null : (Long) group.trades(zone).classed());
    row.add(group.isAlone() ? null : Long.valueOf(group.trades(zone).towns()));
    row.add(part.quotient().value());
    row.add(part.quotient().allNotes());
    return row;
  }

  Dataset essentials() {
    Dataset table =
        DiagnoseTables.dataset(
            DiagnoseTable.ESSENTIALS,
            Column.text("zone"),
            Column.text("trade"),
            Column.text("found"));
    List<String> trades = group.study().references().families().essentials();
    for (Dossier dossier : dossiers) {
      dossier
          .assortments()
          .forEach(
              (zone, own) ->
                  trades.forEach(trade -> table.add(essential(dossier, zone, own, trade))));
    }
    return table;
  }

  /** What was not found may be there, and not told: where nothing is told, nothing is said. */
  private static List<Object> essential(Dossier dossier, Zone zone, Assortment own, String trade) {
    List<Object> row = DiagnoseTables.row(dossier, dossier.subject().survey());
    row.add(zone.id());
    row.add(trade);
    row.add(own.classed() == 0 ? "" : own.essentials().contains(trade) ? "yes" : "no");
    return row;
  }

  Dataset split() {
    Dataset table =
        DiagnoseTables.dataset(
            DiagnoseTable.SPLIT,
            Column.text("zone"),
            Column.number("turnover"),
            Column.text("currency"),
            Column.number("share"),
            Column.text("reference"),
            Column.number("reference_share"),
            Column.number("gap"),
            Column.number("gap_amount"),
            Column.text("scope"));
    for (Dossier dossier : dossiers) {
      for (Reference.Split reference : group.study().references().splits()) {
        if (dossier.split() != null) {
          Zone.THREE.forEach(zone -> table.add(zone(dossier, zone, reference)));
          table.add(whole(dossier, reference));
        }
      }
    }
    return table;
  }

  private static List<Object> zone(Dossier dossier, Zone zone, Reference.Split reference) {
    ZoneSplit split = dossier.split();
    Double gap = dossier.value("turnover_gap", zone, reference.id());
    List<Object> row = turnover(dossier, zone);
    row.add(split.amounts() ? (Double) split.parts().get(zone).doubleValue() : null);
    row.add(split.currency());
    row.add(dossier.value("turnover_share", zone, ""));
    row.add(reference.id());
    row.add(reference.share(zone));
    row.add(gap);
    row.add(split.amounts() ? (Double) (gap * split.total().doubleValue()) : null);
    row.add(split.scope());
    return row;
  }

  /** The town as a whole: what lies elsewhere than in the reference. */
  private static List<Object> whole(Dossier dossier, Reference.Split reference) {
    ZoneSplit split = dossier.split();
    List<Object> row = turnover(dossier, Zone.ALL);
    row.add(split.amounts() ? (Double) split.total().doubleValue() : null);
    row.add(split.currency());
    row.add(1.0);
    row.add(reference.id());
    row.add(1.0);
    row.add(dossier.value("split_distance", Zone.ALL, reference.id()));
    row.add(dossier.value("turnover_gap_amount", Zone.ALL, reference.id()));
    row.add(split.scope());
    return row;
  }

  private static List<Object> turnover(Dossier dossier, Zone zone) {
    List<Object> row = DiagnoseTables.row(dossier, dossier.ranked().taken().turnover().survey());
    row.add(zone.id());
    return row;
  }
}
