package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.GateResult;
import vitrine.report.Page;
import vitrine.report.Report;
import vitrine.space.VacancyShape;
import vitrine.street.Unplaced;

/** Assembles the reports of {@code indicators --table streets} and {@code gaps}. */
final class StreetReport {
  private final LoadedStudy study;
  private final IndicatorTable table;
  private final List<Zone> zones;
  private final List<Walk> walks;
  private final GateConditions conditions;
  private final List<GateResult> gates;

  StreetReport(
      LoadedStudy study,
      IndicatorTable table,
      List<Zone> zones,
      List<Walk> walks,
      GateConditions conditions,
      List<GateResult> gates) {
    this.study = study;
    this.table = table;
    this.zones = zones;
    this.walks = walks;
    this.conditions = conditions;
    this.gates = gates;
  }

  Report report() {
    boolean gaps = table == IndicatorTable.GAPS;
    Dataset results = gaps ? StreetTables.gaps(walks) : StreetTables.streets(walks);
    return new Report(
        "indicators",
        parameters(),
        Envelopes.inputs(study),
        List.of(),
        results,
        summary(results),
        study.data().findings(),
        new Page(() -> new StreetPage(study, table, walks, results, gates).sections()),
        null,
        gates);
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters =
        Envelopes.parameters(study.request(), study.references().names());
    parameters.put("zones", zones.stream().map(Zone::id).toList());
    parameters.put("table", table.id());
    parameters.put("fail_if", conditions.texts());
    parameters.put("allow_undefined", conditions.undefinedAllowed());
    return parameters;
  }

  private Map<String, Object> summary(Dataset results) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("towns", walks.stream().map(walk -> walk.subject().town()).distinct().count());
    summary.put("rows", (long) results.rows().size());
    List<Map<String, Object>> of = new ArrayList<>();
    walks.forEach(walk -> of.add(described(walk)));
    summary.put("order", of);
    summary.put("gates", Gates.summary(gates, conditions.undefinedAllowed()));
    return summary;
  }

  /** What the rows of a town and survey rest on, and the shape of its centre. */
  private static Map<String, Object> described(Walk walk) {
    Unplaced unplaced = walk.continuity().streets().unplaced(walk.zone());
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("town_code", walk.subject().town().code());
    described.put("town", walk.subject().town().name());
    described.put("survey", walk.subject().survey().text());
    described.put("zone", walk.zone().id());
    long all = walk.continuity().streets().premises(walk.zone()).size();
    described.put("premises", all);
    described.put("placed", all - unplaced.total());
    described.put("no_street", unplaced.noStreet());
    described.put("no_number", unplaced.noNumber());
    described.put("number_not_understood", unplaced.unreadable());
    described.put("no_side", unplaced.noSide());
    described.put("no_place", unplaced.noPlace());
    described.put("same_place", walk.continuity().streets().sharing(walk.zone()));
    VacancyShape shape = StreetPage.hasShape(walk) ? CentreShape.of(walk.subject()) : null;
    described.put("centre_shape", shape == null ? null : CentreShape.described(shape));
    return described;
  }
}
