package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.stats.Wilson;

/**
 * {@code vacancy_entry_rate}: e, the share of the premises occupied at the earlier survey, and seen
 * again occupied or vacant, that are vacant at the later one; and {@code reoccupation_rate}: x, the
 * share of the premises vacant at the earlier survey, and seen again so, that are occupied.
 *
 * <p>Unit: fraction, 0 to 1; n is the denominator. What went to works, storage, unknown or away is
 * outside both. Interval: Wilson 95 %. Direction: entry down, reoccupation up. Undefined: no
 * premises in both surveys ({@code no-common-ids}), none of them occupied or vacant before ({@code
 * none-occupied-before}, {@code none-vacant-before}). What was let and vacated again between the
 * surveys counts as vacant, and the reverse. Source: METHOD §2.
 */
final class VacancyRhythm extends ChangeIndicator {
  private final boolean isEntry;

  private VacancyRhythm(String id, Direction direction, boolean isEntry) {
    super(id, direction, "fraction");
    this.isEntry = isEntry;
  }

  static VacancyRhythm entry() {
    return new VacancyRhythm("vacancy_entry_rate", Direction.DOWN, true);
  }

  static VacancyRhythm reoccupation() {
    return new VacancyRhythm("reoccupation_rate", Direction.UP, false);
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return undefined(zone, Note.NO_COMMON_IDS);
    }
    VacancyRhythms rhythms = VacancyRhythms.of(movement.premises());
    long cases = isEntry ? rhythms.outside() : rhythms.inside();
    long events = isEntry ? rhythms.entered() : rhythms.left();
    if (cases == 0) {
      return undefined(zone, isEntry ? Note.NONE_OCCUPIED_BEFORE : Note.NONE_VACANT_BEFORE);
    }
    return value(zone, (double) events / cases, Wilson.interval(events, cases)).over(cases);
  }
}
