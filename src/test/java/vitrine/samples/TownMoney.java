package vitrine.samples;

import java.util.List;

/**
 * Rent and cadastral rental value of one premises: the owner's own price, on the level of its
 * street. Neither says anything of the tenant: for a vacant premises the rent is the one asked.
 *
 * @param rentKnown a third of the owners tell their rent
 * @param valueKnown the tax office knows nearly all values
 * @param dearness what this premises costs relative to its street, by square metre
 * @param valuation the same for the rental value
 */
record TownMoney(boolean rentKnown, boolean valueKnown, double dearness, double valuation) {
  /** Rental values are two thirds of the rents of 2015, and were uprated since, by thousandths. */
  private static final double VALUE_OF_RENT = 0.66;

  private static final List<Integer> UPRATING = List.of(1000, 1017, 1034, 1071, 1128);

  static TownMoney draw(RegionDice dice) {
    return new TownMoney(
        dice.chance(0.34),
        dice.chance(0.97),
        StrictMath.exp(0.18 * dice.bell()),
        StrictMath.exp(0.12 * dice.bell()));
  }

  /** Euros a year, to the ten. */
  String rent(TownStreet street, double area, int survey) {
    double from = street.rents().get(0);
    double to = street.rents().get(1);
    double perSquareMetre = from + (to - from) * (TownSurveys.year(survey) - 2015) / 10;
    return rentKnown ? Long.toString(10 * Math.round(area * perSquareMetre * dearness / 10)) : "";
  }

  /** Euros a year. */
  String rentalValue(TownStreet street, double area, int survey) {
    double then = area * street.rents().get(0) * VALUE_OF_RENT * valuation;
    return valueKnown ? Long.toString(Math.round(then * UPRATING.get(survey) / 1000)) : "";
  }
}
