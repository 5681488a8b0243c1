package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.reference.ReferenceChoice;
import vitrine.tally.ZoneTally;

/** An indicator of the counted premises of each zone; published rates have nothing to give it. */
abstract class ZoneIndicator extends DefinedIndicator {
  ZoneIndicator(Definition definition) {
    super(definition);
  }

  @Override
  public List<Figure> figures(Subject subject, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      ZoneTally tally = subject.zone(zone);
      if (tally != null) {
        for (Figure figure : figures(subject, zone, tally, references)) {
          figures.add(figure.noting(subject.assumptions(zone)));
        }
      }
    }
    return figures;
  }

  /** The figures of one zone. */
  List<Figure> figures(Subject subject, Zone zone, ZoneTally tally, ReferenceChoice references) {
    return List.of(figure(subject, zone, tally));
  }

  /** The figure of one zone. */
  abstract Figure figure(Subject subject, Zone zone, ZoneTally tally);
}
