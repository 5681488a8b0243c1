package vitrine.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fractions as findings write them: to a tenth of a percent, halves up, the same everywhere. */
final class Percents {
  private Percents() {}

  static String of(BigDecimal fraction) {
    BigDecimal percent = fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    return percent.toPlainString() + " %";
  }

  static String of(double fraction) {
    return of(BigDecimal.valueOf(fraction));
  }

  /** Counts and the rate they make: {@code 12/60 = 20.0 %}. */
  static String of(long part, long whole) {
    return part + "/" + whole + " = " + of((double) part / whole);
  }
}
