package vitrine.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each of the three zones has of a whole, in whatever unit. Its shares are asked for by every
 * indicator, and divided once.
 */
public final class ZoneParts {
  private final Map<Zone, BigDecimal> parts;
  private final BigDecimal total;
  private final double[] shares;

  /**
   * Parts that may sum to anything.
   *
   * @param parts of all three zones, none below 0
   */
  public ZoneParts(Map<Zone, BigDecimal> parts) {
    this.parts = new EnumMap<>(parts);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal part : parts.values()) {
      sum = sum.add(part);
    }
    this.total = sum;
    this.shares = new double[Zone.THREE.size()];
    for (int i = 0; i < shares.length && total.signum() > 0; i++) {
      BigDecimal part = parts.get(Zone.THREE.get(i));
      shares[i] = part.divide(total, Significant.EXTENDED).doubleValue();
    }
  }

  /** What each zone has. */
  public Map<Zone, BigDecimal> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /** The sum of the parts. */
  public BigDecimal total() {
    return total;
  }

  /** The share of a zone, closed to 1; only where the total is above 0. */
  public double share(Zone zone) {
    return shares[Zone.THREE.indexOf(zone)];
  }

  /** The shares in the order of {@link Zone#THREE}. */
  public double[] shares() {
    return shares.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ZoneParts zones && parts.equals(zones.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return parts.toString();
  }
}
