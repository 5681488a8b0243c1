package vitrine.indicator;

import java.util.List;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.reference.ActivityFamilies;
import vitrine.reference.ReferenceChoice;
import vitrine.tally.ZoneTally;

/** An indicator of what the occupied premises of each zone trade in. */
abstract class OfferIndicator extends ZoneIndicator {
  OfferIndicator(String id, Direction direction, String unit) {
    super(Definition.ofOffer(id, direction, unit));
  }

  @Override
  List<Figure> figures(Subject subject, Zone zone, ZoneTally tally, ReferenceChoice references) {
    return List.of(figure(subject, zone, tally, references.families()));
  }

  @Override
  final Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    throw new UnsupportedOperationException("an offer needs the families");
  }

  abstract Figure figure(Subject subject, Zone zone, ZoneTally tally, ActivityFamilies families);

  /** O: occupied premises. */
  static long occupied(ZoneTally tally) {
    return tally.count(Status.OCCUPIED);
  }
}
