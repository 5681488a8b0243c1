package vitrine.street;

import vitrine.model.Premises;

/**
 * Premises that belong to no sequence, by why.
 *
 * @param noStreet without a street
 * @param noNumber without a number or a position
 * @param unreadable with a number that is not understood, and without a position
 * @param noSide without a side and a number, in a street whose other premises have sides
 * @param noPlace without what the other premises of their side are ordered by
 */
public record Unplaced(long noStreet, long noNumber, long unreadable, long noSide, long noPlace) {
  /** Why a premises has no place. */
  enum Reason {
    NO_STREET,
    NO_NUMBER,
    UNREADABLE,
    NO_SIDE,
    NO_PLACE
  }

  /** A premises without a place. */
  record Lost(Premises premises, Reason reason) {}

  static Unplaced of(Iterable<Lost> lost) {
    long[] counts = new long[Reason.values().length];
    lost.forEach(one -> counts[one.reason().ordinal()]++);
    return new Unplaced(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  /** All of them. */
  public long total() {
    return noStreet + noNumber + unreadable + noSide + noPlace;
  }
}
