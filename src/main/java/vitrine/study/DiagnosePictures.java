package vitrine.study;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vitrine.reference.ReferenceChoice;
import vitrine.report.Picture;
import vitrine.report.Section;

/** The pictures of dossiers; one that has nothing to show is left out. */
final class DiagnosePictures {
  private final ReferenceChoice references;
  private final List<RankedTown> towns;

  DiagnosePictures(DiagnoseGroup group, List<Dossier> dossiers) {
    this.references = group.study().references();
    this.towns = dossiers.stream().map(Dossier::ranked).toList();
  }

  /** Vacancy by zone. */
  List<Section> ofVacancy() {
    return sections(ZonesPicture.of(towns, references, "zones"));
  }

  /** Where turnover is made, against the references. */
  List<Section> ofTurnover() {
    List<TownSplit> splits = TownSplit.comparable(towns);
    return sections(
        new SplitsPicture(references.splits()).of(splits, "splits"),
        new TernaryPicture(references.splits()).of(splits, "ternary"));
  }

  private static List<Section> sections(Picture... pictures) {
    return Stream.of(pictures)
        .filter(Objects::nonNull)
        .<Section>map(picture -> new Section.Figure(picture, List.of()))
        .toList();
  }
}
