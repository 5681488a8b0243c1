package vitrine.tally;

import java.math.BigDecimal;

/**
 * Exact sums of one measure, floor area or frontage, over the vacant premises and over the rest of
 * those with a known status. Premises without the measure are not in it.
 */
public final class MeasureTally {
  private final Part vacant = new Part();
  private final Part rest = new Part();
  private final ExactSum squares = new ExactSum();

  /** One of the two parts. */
  public static final class Part {
    private long known;
    private long bands;
    private long open;
    private final ExactSum low = new ExactSum();

    /** How much the upper ends are above the lower ones: null while there are only numbers. */
    private ExactSum above;

    /** Premises with the measure. */
    public long known() {
      return known;
    }

    /** Premises that give a band and not a number. */
    public long bands() {
      return bands;
    }

    /** Premises whose band has no upper end. */
    public long open() {
      return open;
    }

    /** Σ of the numbers and lower ends. */
    public BigDecimal low() {
      return low.value(Quantity.SCALE);
    }

    /** Σ of the numbers and upper ends, open ones left out. */
    public BigDecimal high() {
      return above == null ? low() : low().add(above.value(Quantity.SCALE));
    }

    void count(Quantity quantity, int sign) {
      count(quantity.low(), sign);
      if (quantity.isBand()) {
        countBand(quantity, sign);
      }
    }

    /** Counts a number, scaled as quantities are. */
    void count(long number, int sign) {
      known += sign;
      low.add(sign * number);
    }

    private void countBand(Quantity band, int sign) {
      bands += sign;
      boolean isOpen = band.high() == Quantity.OPEN;
      open += isOpen ? sign : 0;
      // Nothing of an open band is in the sum of upper ends.
      above().add(sign * (isOpen ? -band.low() : band.high() - band.low()));
    }

    private ExactSum above() {
      if (above == null) {
        above = new ExactSum();
      }
      return above;
    }

    void add(Part other) {
      known += other.known;
      bands += other.bands;
      open += other.open;
      low.add(other.low);
      if (other.above != null) {
        above().add(other.above);
      }
    }
  }

  /** Counts a number, scaled as quantities are. */
  public void add(long number, boolean isVacant) {
    (isVacant ? vacant : rest).count(number, 1);
    squares.addProduct(number, number);
  }

  void count(Quantity quantity, boolean isVacant, int sign) {
    (isVacant ? vacant : rest).count(quantity, sign);
    squares.addProduct(sign * quantity.low(), quantity.low());
  }

  void add(MeasureTally other) {
    vacant.add(other.vacant);
    rest.add(other.rest);
    squares.add(other.squares);
  }

  public Part vacant() {
    return vacant;
  }

  public Part rest() {
    return rest;
  }

  /** Σ a² over numbers and lower ends: of use where there are no bands. */
  public BigDecimal squares() {
    return squares.value(2 * Quantity.SCALE);
  }
}
