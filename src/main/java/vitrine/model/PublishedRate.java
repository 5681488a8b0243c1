package vitrine.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A vacancy rate that somebody published.
 *
 * @param rate a fraction; null where the row says nothing
 * @param premises the number of premises it was counted over; null where not published
 * @param vacant the number of vacant premises: as published or {@code round(rate × premises)}; null
 *     where the number of premises is not known
 */
public record PublishedRate(Zone zone, BigDecimal rate, Long premises, Long vacant) {

  /** From a rate as printed and, perhaps, the number of premises. */
  public static PublishedRate ofRate(Zone zone, BigDecimal rate, Long premises) {
    Long vacant =
        rate == null || premises == null
            ? null
            : rate.multiply(BigDecimal.valueOf(premises))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    return new PublishedRate(zone, rate, rate == null ? null : premises, vacant);
  }

  /** From two counts; no premises at all give no rate. */
  public static PublishedRate ofCounts(Zone zone, long vacant, long premises) {
    BigDecimal rate =
        premises == 0
            ? null
            : BigDecimal.valueOf(vacant).divide(BigDecimal.valueOf(premises), Significant.EXTENDED);
    return new PublishedRate(zone, rate, premises, vacant);
  }

  /** Whether intervals and tests can be made. */
  public boolean isCounted() {
    return rate != null && premises != null && premises > 0;
  }
}
