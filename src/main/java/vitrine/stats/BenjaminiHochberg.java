package vitrine.stats;

import java.util.ArrayList;
import java.util.List;

/** Benjamini and Hochberg's control of the false discovery rate. */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q-value of each p-value: the smallest false discovery rate at which it would be called
   * significant among all those given.
   *
   * <p>Formula: with the m p-values in rising order p(1) ≤ … ≤ p(m), q(i) = min over j ≥ i of
   * min(1, p(j)·m/j); that is R's {@code p.adjust(method = "BH")}.
   *
   * <p>Shapes and units: probabilities in, as many probabilities out, in the same order; the input
   * is left as it is. Range: p ≤ q ≤ 1; equal p-values have equal q-values, and a q-value does not
   * depend on the order of the input. Undefined cases: none; an empty array gives an empty array.
   *
   * <p>Source: Y. Benjamini and Y. Hochberg (1995), Controlling the false discovery rate, Journal
   * of the Royal Statistical Society B 57, 289–300.
   *
   * @param pValues the p-values, each in [0, 1]
   * @return the q-values
   * @throws IllegalArgumentException if a p-value is NaN or outside [0, 1]
   */
  public static double[] adjust(double[] pValues) {
    for (double pValue : pValues) {
      Arguments.checkProportion(pValue);
    }
    double count = pValues.length;
    double[] adjusted = new double[pValues.length];
    double smallest = 1;
    int rank = pValues.length;
    for (int place : placesFromLargest(pValues)) {
      smallest = Math.min(smallest, count / rank * pValues[place]);
      adjusted[place] = smallest;
      rank--;
    }
    return adjusted;
  }

  private static List<Integer> placesFromLargest(double[] values) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      places.add(i);
    }
    places.sort((one, other) -> Double.compare(values[other], values[one]));
    return places;
  }
}
