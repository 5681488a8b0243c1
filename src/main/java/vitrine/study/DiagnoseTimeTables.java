package vitrine.study;

import java.util.List;
import java.util.Objects;
import vitrine.report.Dataset;

/** The vacancy of the towns at other surveys, in the very tables of {@code change}. */
final class DiagnoseTimeTables {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseTimeTables(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  Dataset change() {
    List<TownMove> moves = dossiers.stream().map(Dossier::move).filter(Objects::nonNull).toList();
    return new ChangeTownTable(group.changes()).towns(moves, group.accounts());
  }

  Dataset trend() {
    return new ChangeTimeTables(group.changes())
        .trend(dossiers.stream().flatMap(dossier -> dossier.surveys().stream()).toList());
  }
}
