package vitrine.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.Page;
import vitrine.report.Report;

/** Assembles the report of {@code change}. */
final class ChangeReport {
  private final ChangeRequest request;
  private final Compared compared;
  private final ChangeTables tables;

  ChangeReport(Compared compared) {
    this.request = compared.request();
    this.compared = compared;
    this.tables = new ChangeTables(compared);
  }

  Report report() {
    Dataset towns = tables.table(ChangeTable.TOWNS);
    return new Report(
        "change",
        parameters(),
        Envelopes.inputs(compared.study()),
        List.of(),
        request.table() == ChangeTable.TOWNS ? towns : tables.table(request.table()),
        summary(towns),
        compared.study().data().findings(),
        new Page(new ChangePage(compared, towns)::sections),
        null,
        List.of());
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = Envelopes.parameters(request.study(), List.of());
    parameters.remove("references");
    parameters.remove("survey");
    parameters.put("from", request.from() == null ? null : request.from().text());
    parameters.put("to", request.to() == null ? null : request.to().text());
    parameters.put("every", request.every());
    parameters.put("match", request.way().id());
    parameters.put("zones", request.zones().stream().map(Zone::id).toList());
    parameters.put("table", request.table().id());
    return parameters;
  }

  /** What holds of all towns, and every table that is not the rows of the report itself. */
  private Map<String, Object> summary(Dataset towns) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("towns", compared.moves().stream().map(TownMove::town).distinct().count());
    summary.put("comparisons", (long) compared.moves().size());
    ChangeCount count = ChangeCount.of(towns, compared.zone());
    summary.put("zone", count.zone().id());
    summary.put("rose", count.rose());
    summary.put("fell", count.fell());
    summary.put("equal", count.equal());
    summary.put("told_rose", count.toldRose());
    summary.put("told_fell", count.toldFell());
    for (ChangeTable table : ChangeTable.values()) {
      boolean listed = table != request.table() && table != ChangeTable.PREMISES;
      if (listed) {
        Dataset rows = table == ChangeTable.TOWNS ? towns : tables.table(table);
        summary.put(table.id(), ChangeTables.described(rows));
      }
    }
    return summary;
  }
}
