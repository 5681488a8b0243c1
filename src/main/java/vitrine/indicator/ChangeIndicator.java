package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.reference.ReferenceChoice;
import vitrine.stats.Interval;

/**
 * An indicator of what moved between two surveys, by zone. A premises counts in the zone where it
 * stood at the earlier survey.
 */
abstract class ChangeIndicator extends DefinedIndicator {
  ChangeIndicator(String id, Direction direction, String unit) {
    super(
        new Definition(id, Family.CHANGE, Scope.PREMISES_ZONES, Against.NOTHING, direction, unit));
  }

  @Override
  public final List<Figure> figures(Subject subject, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      Movement movement = Movement.of(subject, zone);
      if (movement != null) {
        Figure figure = figure(subject, zone, movement);
        figures.add(figure.noting(movement.notes()).noting(subject.assumptions(zone)));
      } else if (subject.vacancy(zone) != null) {
        figures.add(
            Figure.undefined(definition(), zone, Note.NO_EARLIER_SURVEY)
                .noting(subject.assumptions(zone)));
      }
    }
    return figures;
  }

  /** The figure of one zone of a town. */
  Figure figure(Subject subject, Zone zone, Movement movement) {
    return figure(zone, movement);
  }

  /** The figure of what moved. */
  abstract Figure figure(Zone zone, Movement movement);

  final Figure undefined(Zone zone, String reason) {
    return Figure.undefined(definition(), zone, reason);
  }

  final Figure value(Zone zone, double value, Interval interval) {
    return Figure.of(definition(), zone, new Outcome.Defined(value, interval));
  }
}
