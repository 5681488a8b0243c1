package vitrine.indicator;

import java.util.List;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.reference.ReferenceChoice;
import vitrine.tally.ZoneTally;

/**
 * An indicator of what the occupied premises of each zone trade in: made of their mix, and
 * undefined where none has a class ({@code no-activity}).
 */
abstract class OfferIndicator extends ZoneIndicator {
  private final Mix.Level level;

  OfferIndicator(String id, Direction direction, String unit, Mix.Level level) {
    super(Definition.ofOffer(id, direction, unit));
    this.level = level;
  }

  @Override
  List<Figure> figures(Subject subject, Zone zone, ZoneTally tally, ReferenceChoice references) {
    Mix mix =
        level == Mix.Level.GIVEN
            ? Mix.given(tally.offer())
            : Mix.byFamily(tally.offer(), references.families());
    Figure figure =
        mix.classed() == 0
            ? Figure.undefined(definition(), zone, Note.NO_ACTIVITY)
            : defined(zone, mix);
    return List.of(mix.told(figure, occupied(tally)));
  }

  @Override
  final Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    throw new UnsupportedOperationException("an offer needs the families");
  }

  /** The figure of a mix that has classes. */
  abstract Figure defined(Zone zone, Mix mix);

  /** O: occupied premises. */
  static long occupied(ZoneTally tally) {
    return tally.count(Status.OCCUPIED);
  }
}
