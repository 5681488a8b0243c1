package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.report.GateResult;
import vitrine.report.Page;
import vitrine.report.Report;

/** Assembles the report of {@code diagnose}: a dossier of one town, or of some side by side. */
final class DiagnoseReport {
  private final DiagnoseRequest request;
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseReport(DiagnoseRequest request, DiagnoseGroup group, List<Dossier> dossiers) {
    this.request = request;
    this.group = group;
    this.dossiers = dossiers;
  }

  Report report() {
    DiagnoseTables tables = new DiagnoseTables(group, dossiers);
    List<GateResult> gates = gates();
    return new Report(
        "diagnose",
        parameters(),
        Envelopes.inputs(group.study()),
        Envelopes.references(used()),
        tables.table(request.table()),
        new LateSummary(() -> summary(tables, gates)),
        group.study().data().findings(),
        new Page(() -> new DiagnosePage(group, dossiers, used(), gates).sections()),
        null,
        gates);
  }

  /** The conditions are of the towns of the dossier; those compared with do not fail a run. */
  private List<GateResult> gates() {
    LoadedStudy study = group.study();
    List<TakenTown> taken = group.all().towns().stream().map(RankedTown::taken).toList();
    SelectorReading selectors = SelectorReading.of(study, taken).allowingGroups();
    Gates gates = new Gates(study, group.ranked().values(), selectors, request.gates().texts());
    List<RankedTown> own = dossiers.stream().map(Dossier::ranked).toList();
    return gates.check(List.of(RankedGroup.undrawn(own, group.all().figures())));
  }

  private Map<String, Object> parameters() {
    Ranked ranked = group.ranked();
    Map<String, Object> parameters =
        Envelopes.parameters(request.study(), group.study().references().names());
    parameters.put("profile", ranked.profile().id());
    parameters.put("profile_version", ranked.profile().version());
    parameters.put("draws", request.draws());
    parameters.put("seed", request.seed());
    parameters.put("table", request.table().id());
    parameters.put("fail_if", request.gates().texts());
    parameters.put("allow_undefined", request.gates().undefinedAllowed());
    return parameters;
  }

  /** What the towns are compared with, and every table that is not the rows of the report. */
  private Map<String, Object> summary(DiagnoseTables tables, List<GateResult> gates) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("towns", dossiers.stream().map(dossier -> dossier.town().key()).toList());
    summary.put("group_towns", (long) group.size());
    summary.put("ranked_by", group.ranked().by().selector().toString());
    summary.put("ranked_by_reason", group.ranked().by().reason().id());
    summary.put("draws", RankSummary.draws(group.all().draws(), group.ranked().request()));
    summary.put("gates", Gates.summary(gates, request.gates().undefinedAllowed()));
    for (DiagnoseTable table : DiagnoseTable.values()) {
      if (table != request.table()) {
        summary.put(table.id(), ChangeTables.described(tables.table(table)));
      }
    }
    return summary;
  }

  /** The references that stand in the dossier. */
  private Set<Reference> used() {
    Ranked ranked = group.ranked();
    List<RankedTown> own = new ArrayList<>();
    dossiers.forEach(dossier -> own.add(dossier.ranked()));
    Set<Reference> used = new LinkedHashSet<>(ranked.usedFor(own));
    own.stream()
        .filter(town -> town.taken().vacancy().vacancy(Zone.CENTRE) != null)
        .forEach(town -> used.add(town.comparedWith()));
    used.addAll(group.study().references().measured(Reference.Durations.class));
    return used;
  }
}
