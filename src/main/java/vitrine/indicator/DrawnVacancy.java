package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.stats.BetaBinomial;
import vitrine.stats.RandomStream;
import vitrine.tally.ZoneTally;

/**
 * The counts of one town's zone from which its vacancy is drawn (METHOD §4).
 *
 * @param vacant V
 * @param known n
 * @param longTerm L, the vacancies of 24 completed months or more
 * @param dated D, the vacancies with a date; 0 where durations cannot be told
 */
public record DrawnVacancy(long vacant, long known, long longTerm, long dated) {
  private static final double HALF = 0.5;

  /** Of a town's zone; null where it has no counts. */
  public static DrawnVacancy of(Subject town, Zone zone) {
    Vacancy vacancy = town.vacancy(zone);
    if (vacancy == null || !vacancy.isCounted()) {
      return null;
    }
    ZoneTally tally = vacancy.published() ? null : town.zone(zone);
    long dated = tally == null ? 0 : tally.ages().dated();
    long longTerm = tally == null ? 0 : tally.ages().count(VacancyDurations.LONG_TERM);
    return new DrawnVacancy(vacancy.vacant(), vacancy.known(), longTerm, dated);
  }

  /** A rate, given what the towns have in common; null where they have nothing: Jeffreys. */
  public double rate(BetaBinomial.Fit common, RandomStream random) {
    if (common == null) {
      return random.nextBeta(vacant + HALF, known - vacant + HALF);
    }
    double s = common.strength();
    return random.nextBeta(vacant + common.mean() * s, known - vacant + (1 - common.mean()) * s);
  }

  /** A share of long vacancies, Beta(L + ½, D − L + ½). */
  public double longTermShare(RandomStream random) {
    return random.nextBeta(longTerm + HALF, dated - longTerm + HALF);
  }
}
