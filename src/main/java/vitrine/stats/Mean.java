package vitrine.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** The arithmetic mean, whatever the order of the values. */
public final class Mean {

  private Mean() {}

  /**
   * The arithmetic mean, summed exactly, so that it does not depend on the order of the values.
   *
   * <p>Formula: Σx/n, the sum without rounding, the quotient to 34 digits and then to the nearest
   * double.
   *
   * <p>Shapes and units: any number of values, left as they are; the unit of the values. Range:
   * smallest to largest value; no overflow. Undefined cases: no value, then empty.
   *
   * <p>Source: the definition; doubles are finite decimals, so {@link BigDecimal} adds them
   * exactly.
   *
   * @param values the values
   * @return the mean, or empty
   * @throws IllegalArgumentException if a value is NaN or infinite
   */
  public static OptionalDouble of(double[] values) {
    Arguments.checkFinite(values);
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (double value : values) {
      sum = sum.add(new BigDecimal(value));
    }
    BigDecimal count = BigDecimal.valueOf(values.length);
    return OptionalDouble.of(sum.divide(count, MathContext.DECIMAL128).doubleValue());
  }
}
