package vitrine.indicator;

import vitrine.model.Zone;

/** An indicator that hangs on both rhythms: how many become vacant, and how many are let. */
abstract class RhythmsIndicator extends ChangeIndicator {
  RhythmsIndicator(String id, Direction direction, String unit) {
    super(id, direction, unit);
  }

  @Override
  final Figure figure(Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return undefined(zone, Note.NO_COMMON_IDS);
    }
    VacancyRhythms rhythms = VacancyRhythms.of(movement.premises());
    return rhythms.steadyState().isEmpty()
        ? undefined(zone, rhythms.missing())
        : figure(zone, movement, rhythms);
  }

  /** The figure of two rhythms of which at least one is not 0. */
  abstract Figure figure(Zone zone, Movement movement, VacancyRhythms rhythms);
}
