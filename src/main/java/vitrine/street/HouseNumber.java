package vitrine.street;

import java.util.Comparator;

/**
 * The number of a door, as it is understood: {@code 12 bis}, {@code 12-14}, {@code Unit 3 450}.
 *
 * @param number its first number, from 1
 * @param to the last of several, {@code 14} of {@code 12-14}; else the same
 * @param latin 0 for none, 1 for bis, 2 for ter, 3 for quater, 4 for quinquies
 * @param letter the letter behind the number; empty for none
 * @param unit which of several premises behind the door; empty where it is not said
 */
record HouseNumber(int number, int to, int latin, String letter, String unit)
    implements Comparable<HouseNumber> {
  private static final Comparator<HouseNumber> ORDER =
      Comparator.comparingInt(HouseNumber::number)
          .thenComparingInt(HouseNumber::latin)
          .thenComparing(HouseNumber::letter)
          .thenComparingInt(HouseNumber::to)
          .thenComparingInt(number -> number.unit.length())
          .thenComparing(HouseNumber::unit);

  /** The side of the street that numbers of its kind are on. */
  String side() {
    return number % 2 == 0 ? Side.EVEN : Side.ODD;
  }

  /**
   * By number, then suffix: none, A to Z, bis, ter, quater, quinquies; then what comes later in a
   * range, then the unit, shorter ones first, so that 2 comes before 10.
   */
  @Override
  public int compareTo(HouseNumber other) {
    return ORDER.compare(this, other);
  }
}
