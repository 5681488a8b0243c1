package vitrine.indicator;

import java.math.BigDecimal;
import java.util.List;
import vitrine.model.PublishedRate;
import vitrine.model.Significant;
import vitrine.stats.Interval;
import vitrine.stats.Wilson;
import vitrine.tally.ZoneTally;

/**
 * Vacant premises of a zone, whether counted here or published by somebody.
 *
 * @param rate V/n or as published; null where there is none
 * @param vacant V; null where only a rate was published
 * @param known n; null where only a rate was published
 * @param published whether it comes from a vacancy table
 * @param unknown U; 0 for published rates
 */
public record Vacancy(BigDecimal rate, Long vacant, Long known, boolean published, long unknown) {

  static Vacancy counted(ZoneTally tally) {
    BigDecimal rate =
        tally.known() == 0
            ? null
            : BigDecimal.valueOf(tally.vacant())
                .divide(BigDecimal.valueOf(tally.known()), Significant.EXTENDED);
    return new Vacancy(
        rate, tally.vacant(), tally.known(), false, tally.commercial() - tally.known());
  }

  static Vacancy published(PublishedRate rate) {
    return new Vacancy(rate.rate(), rate.vacant(), rate.premises(), true, 0);
  }

  /** Whether intervals and tests can be made. */
  public boolean isCounted() {
    return rate != null && vacant != null && known != null && known > 0;
  }

  /** Why there is no rate; only of one without. */
  String missing() {
    return published ? Note.RATE_MISSING : Note.NO_KNOWN_STATUS;
  }

  /** That a rate is published, and whether without a count. */
  List<String> publication() {
    if (!published) {
      return List.of();
    }
    return isCounted() || rate == null
        ? List.of(Note.PUBLISHED)
        : List.of(Note.PUBLISHED, Note.NO_COUNT);
  }

  /** Wilson's interval around the counted share; null without counts. */
  public Interval interval() {
    if (!isCounted()) {
      return null;
    }
    Interval counted = Wilson.interval(vacant, known);
    // A published rate was rounded: the interval of its rounded count always holds it.
    double value = rate.doubleValue();
    return new Interval(Math.min(counted.low(), value), Math.max(counted.high(), value));
  }
}
