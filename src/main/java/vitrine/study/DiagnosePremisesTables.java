package vitrine.study;

import java.util.List;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.stats.Interval;
import vitrine.street.Gap;

/** The zones, the vacant premises one by one, and how long they have been so. */
final class DiagnosePremisesTables {
  private final List<Dossier> dossiers;

  DiagnosePremisesTables(List<Dossier> dossiers) {
    this.dossiers = dossiers;
  }

  Dataset zones() {
    Dataset table =
        DiagnoseTables.dataset(
            DiagnoseTable.ZONES,
            Column.text("zone"),
            Column.integer("n"),
            Column.integer("vacant"),
            Column.integer("occupied"),
            Column.integer("works"),
            Column.integer("storage"),
            Column.integer("unknown"),
            Column.integer("excluded"),
            Column.number("vacancy_rate"),
            Column.number("vacancy_low"),
            Column.number("vacancy_high"),
            Column.integer("vacancy_class"),
            Column.text("verdict"),
            Column.text("source"));
    for (Dossier dossier : dossiers) {
      dossier.zones().forEach(zone -> table.add(zone(dossier, zone)));
    }
    return table;
  }

  /** The verdict is of the centre: no other zone is compared with the reference. */
  private static List<Object> zone(Dossier dossier, Dossier.OfZone zone) {
    Interval interval = zone.vacancy().interval();
    List<Object> row = DiagnoseTables.row(dossier, zone.survey());
    row.add(zone.zone().id());
    row.add(zone.vacancy().known());
    row.add(zone.vacancy().vacant());
    for (Status status :
        List.of(Status.OCCUPIED, Status.WORKS, Status.STORAGE, Status.UNKNOWN, Status.EXCLUDED)) {
      row.add(zone.tally() == null ? null : (Long) zone.tally().count(status));
    }
    row.add(!zone.vacancy().hasRate() ? null : (Double) zone.vacancy().value());
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(zone.grade() == null ? null : Long.valueOf(zone.grade()));
    boolean judged = zone.zone() == Zone.CENTRE && dossier.ranked().verdict() != null;
    row.add(judged ? dossier.ranked().verdict().id() : null);
    row.add(zone.vacancy().published() ? "published" : "counted");
    return row;
  }

  Dataset vacant() {
    Dataset table =
        DiagnoseTables.dataset(
            DiagnoseTable.VACANT,
            Column.text("zone"),
            Column.text("street"),
            Column.text("side"),
            Column.text("number"),
            Column.text("premises_id"),
            Column.text("vacant_since"),
            Column.integer("vacant_months"),
            Column.number("floor_area_m2"),
            Column.number("frontage_m"),
            Column.integer("run"),
            Column.text("run_from"),
            Column.text("run_to"),
            Column.text("before"),
            Column.text("after"));
    for (Dossier dossier : dossiers) {
      dossier.vacant().forEach(one -> table.add(vacant(dossier, one)));
    }
    return table;
  }

  private static List<Object> vacant(Dossier dossier, Dossier.VacantPremises vacant) {
    Premises one = vacant.premises();
    Gap gap = vacant.gap();
    List<Object> row = DiagnoseTables.row(dossier, one.survey());
    row.add(one.zone() == Zone.ALL ? "" : one.zone().id());
    row.add(StreetTables.given(one.address().street()));
    row.add(gap == null ? StreetTables.given(one.address().side()) : gap.run().of().side());
    row.add(StreetTables.given(one.address().number()));
    row.add(StreetTables.given(one.id()));
    row.add(one.vacantSince().text());
    row.add(vacant.months().isPresent() ? Long.valueOf(vacant.months().getAsInt()) : null);
    row.add(one.floorArea() == null ? null : (Double) one.floorArea().doubleValue());
    row.add(one.frontage() == null ? null : (Double) one.frontage().doubleValue());
    row.add(gap == null ? null : Long.valueOf(gap.run().length()));
    row.add(gap == null ? "" : StreetTables.number(gap.first()));
    row.add(gap == null ? "" : StreetTables.number(gap.last()));
    row.add(gap == null ? "" : StreetTables.label(gap.before()));
    row.add(gap == null ? "" : StreetTables.label(gap.after()));
    return row;
  }

  Dataset durations() {
    Dataset table =
        DiagnoseTables.dataset(
            DiagnoseTable.DURATIONS,
            Column.text("zone"),
            Column.text("reference"),
            Column.text("class"),
            Column.integer("premises"),
            Column.number("share"),
            Column.number("low"),
            Column.number("high"),
            Column.integer("n"),
            Column.number("coverage"),
            Column.codes("note"));
    for (Dossier dossier : dossiers) {
      dossier.durations().forEach(one -> table.add(duration(dossier, one)));
    }
    return table;
  }

  private static List<Object> duration(Dossier dossier, Dossier.OfDuration one) {
    Interval interval = one.figure().interval();
    List<Object> row = DiagnoseTables.row(dossier, dossier.survey());
    row.add(dossier.zone().id());
    row.add(one.scheme().id());
    row.add(one.step().id());
    row.add(one.premises());
    row.add(one.figure().value());
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(one.figure().n());
    row.add(one.figure().coverage());
    row.add(one.figure().allNotes());
    return row;
  }
}
