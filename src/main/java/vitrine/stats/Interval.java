package vitrine.stats;

/**
 * A closed interval of real numbers, both ends included.
 *
 * <p>Shapes and units: two numbers in the unit of the quantity they enclose; fractions for rates.
 * Range: low ≤ high; infinite ends are allowed. Undefined cases: none, an interval that does not
 * exist is not made.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {

  /**
   * Makes the interval.
   *
   * @throws IllegalArgumentException if an end is NaN or low is greater than high
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }
}
