package vitrine.indicator;

import java.math.BigDecimal;
import java.util.List;
import vitrine.model.PublishedRate;
import vitrine.model.Significant;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.Wilson;
import vitrine.tally.TownTally;

/**
 * Vacant premises of a zone, whether counted here or published by somebody.
 *
 * @param publishedRate as published; null where there is none, and of what is counted
 * @param vacant V; null where only a rate was published
 * @param known n; null where only a rate was published
 * @param published whether it comes from a vacancy table
 * @param unknown U; 0 for published rates
 */
public record Vacancy(
    BigDecimal publishedRate, Long vacant, Long known, boolean published, long unknown) {

  /** As counted in a zone of a town; null where it has no premises. */
  static Vacancy counted(TownTally town, Zone zone) {
    long vacant = town.count(zone, Status.VACANT);
    long known =
        vacant
            + town.count(zone, Status.OCCUPIED)
            + town.count(zone, Status.WORKS)
            + town.count(zone, Status.STORAGE);
    long unknown = town.count(zone, Status.UNKNOWN);
    return known + unknown + town.count(zone, Status.EXCLUDED) == 0
        ? null
        : new Vacancy(null, vacant, known, false, unknown);
  }

  static Vacancy published(PublishedRate rate) {
    return new Vacancy(rate.rate(), rate.vacant(), rate.premises(), true, 0);
  }

  /** Whether there is a rate. */
  public boolean hasRate() {
    return published ? publishedRate != null : known > 0;
  }

  /** V/n or as published; null where there is none. */
  public BigDecimal rate() {
    return published || !hasRate()
        ? publishedRate
        : BigDecimal.valueOf(vacant).divide(BigDecimal.valueOf(known), Significant.EXTENDED);
  }

  /**
   * The double nearest to the rate; only where there is one. Of counts it is their quotient as
   * doubles: they have fewer than 53 bits, so that both are exact, and their quotient lies too far
   * from the middle of two doubles for any rounding before to matter.
   */
  public double value() {
    return published ? publishedRate.doubleValue() : (double) vacant / known;
  }

  /** Whether intervals and tests can be made. */
  public boolean isCounted() {
    return hasRate() && vacant != null && known != null && known > 0;
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
    return isCounted() || !hasRate()
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
    return new Interval(Math.min(counted.low(), value()), Math.max(counted.high(), value()));
  }
}
