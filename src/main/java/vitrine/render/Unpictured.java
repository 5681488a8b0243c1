package vitrine.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vitrine.report.Report;
import vitrine.report.Section;

/** A page without pictures: tables stand in the place of those that it cannot do without. */
public final class Unpictured {
  private Unpictured() {}

  /** The sections that are left; key figures are left out, because the sentences tell them. */
  public static List<Section> sections(Report report) {
    List<Section> left = new ArrayList<>();
    for (Section section : report.sections()) {
      of(section).forEach(left::add);
    }
    return withoutEmptyHeadings(left);
  }

  /** A heading under which only pictures stood has nothing to say. */
  private static List<Section> withoutEmptyHeadings(List<Section> sections) {
    List<Section> kept = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      boolean heading = sections.get(i) instanceof Section.Heading;
      boolean last = i + 1 == sections.size();
      boolean empty =
          heading
              && (last
                  || sections.get(i + 1) instanceof Section.Heading
                  || sections.get(i + 1) instanceof Section.Listing);
      if (!empty) {
        kept.add(sections.get(i));
      }
    }
    return kept;
  }

  private static Stream<Section> of(Section section) {
    if (section instanceof Section.Figure figure) {
      return figure.instead().stream();
    }
    return section instanceof Section.KeyFigures ? Stream.empty() : Stream.of(section);
  }
}
