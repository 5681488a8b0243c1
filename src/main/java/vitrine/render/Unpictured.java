package vitrine.render;

import java.util.List;
import java.util.stream.Stream;
import vitrine.report.Report;
import vitrine.report.Section;

/** A page without pictures: tables stand in the place of those that it cannot do without. */
public final class Unpictured {
  private Unpictured() {}

  /** The sections that are left; key figures are left out, because the sentences tell them. */
  public static List<Section> sections(Report report) {
    return report.sections().stream().flatMap(Unpictured::of).toList();
  }

  private static Stream<Section> of(Section section) {
    if (section instanceof Section.Figure figure) {
      return figure.instead().stream();
    }
    return section instanceof Section.KeyFigures ? Stream.empty() : Stream.of(section);
  }
}
