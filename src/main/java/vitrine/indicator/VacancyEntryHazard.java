package vitrine.indicator;

import vitrine.model.Zone;

/**
 * {@code vacancy_entry_hazard}: how often in a year an occupied premises becomes vacant, e/(e + x)
 * · (−ln(1 − e − x))/T, with T the years between the two dates: what e would be if no premises
 * could be vacated and let again unseen.
 *
 * <p>Unit: per year, 0 or more; n the premises occupied or vacant at both surveys. Interval: none.
 * Direction: down. Undefined: as {@code steady_state_vacancy}; e + x of 1 or more, which no
 * constant rhythm makes ({@code rhythms-too-fast}); a date that is not known to the month ({@code
 * dates-vague}): nothing is made yearly by surveys that may lie a month or two years apart. Source:
 * METHOD §2; the two-state Markov chain seen at two times.
 */
final class VacancyEntryHazard extends ChangeIndicator {
  VacancyEntryHazard() {
    super("vacancy_entry_hazard", Direction.DOWN, "per_year");
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    Figure undefined = VacancyRhythms.undefined(this, zone, movement);
    if (undefined != null) {
      return undefined;
    }
    VacancyRhythms rhythms = VacancyRhythms.of(movement.premises());
    double both = rhythms.entry() + rhythms.reoccupation();
    if (movement.years() == null) {
      return undefined(zone, Note.DATES_VAGUE);
    }
    if (both >= 1) {
      return undefined(zone, Note.RHYTHMS_TOO_FAST);
    }
    double hazard = rhythms.entry() / both * -StrictMath.log1p(-both) / movement.years();
    return value(zone, hazard, null).over(rhythms.outside() + rhythms.inside());
  }
}
