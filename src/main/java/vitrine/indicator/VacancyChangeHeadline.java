package vitrine.indicator;

import vitrine.model.Zone;

/**
 * {@code vacancy_change_headline}: the vacancy rate of the later survey less that of the earlier,
 * each over all its premises of known status. It stands beside {@code vacancy_change}, from which
 * it differs where the surveys are not of the same premises.
 *
 * <p>Unit: points as a fraction, −1 to 1; n that of the later survey. Interval: Newcombe 95 %, too
 * wide where the premises are mostly the same; none without counts. Direction: none, so that one
 * change is not ranked twice. Undefined: a survey without a rate ({@code rate-missing}). Source:
 * METHOD §2; Newcombe 1998, method 10.
 */
final class VacancyChangeHeadline extends ChangeIndicator {
  VacancyChangeHeadline() {
    super("vacancy_change_headline", Direction.NONE, "points");
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    return VacancyChange.difference(this, zone, movement);
  }
}
