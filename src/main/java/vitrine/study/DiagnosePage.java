package vitrine.study;

import java.util.List;
import java.util.Set;
import vitrine.reference.Reference;
import vitrine.report.GateResult;
import vitrine.report.Section;

final class DiagnosePage {
  DiagnosePage(DiagnoseGroup g, List<Dossier> d, Set<Reference> used, List<GateResult> gates) {}

  List<Section> sections() {
    return List.of();
  }
}
