package vitrine.model;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * One premises at one survey, with what is asked of it one by one: for streets, for surveys
 * compared and for dossiers. What is only counted never becomes one.
 *
 * @param town its town
 * @param survey when it was seen
 * @param id what it is called at every survey; null where it has no name
 * @param zone {@link Zone#ALL} where it is not known
 * @param status what it was
 * @param address where it stands
 * @param activity what is traded; null where not known
 * @param name what stands above the door; null where not known
 * @param floorArea in square metres; null where not known, and for a band
 * @param frontage in metres; null where not known, and for a band
 * @param vacantSince {@link Period#NONE} where not known
 * @param point null where not known
 * @param place its place in the order of files and records, from 0
 */
public record Premises(
    Town town,
    Period survey,
    String id,
    Zone zone,
    Status status,
    Address address,
    Activity activity,
    String name,
    BigDecimal floorArea,
    BigDecimal frontage,
    Period vacantSince,
    MapPoint point,
    long place) {

  /**
   * An order that no order of rows changes as long as premises have ids; those without one are
   * compared by their address, and by their place only where nothing else tells them apart.
   */
  public static final Comparator<Premises> ORDER =
      Comparator.comparing(Premises::id, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Premises::address)
          .thenComparing(Premises::name, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Premises::status)
          .thenComparingLong(Premises::place);

  public boolean isVacant() {
    return status == Status.VACANT;
  }

  public boolean isOccupied() {
    return status == Status.OCCUPIED;
  }

  /** Whether it counts in a zone; every premises counts in {@link Zone#ALL}. */
  public boolean isIn(Zone other) {
    return other == Zone.ALL || zone == other;
  }

  /**
   * Where a premises stands in its street.
   *
   * @param street the street as given; null where not known
   * @param side the side as given; null where not known
   * @param number the number as given; null where not known
   * @param position its place along the street; null where not given
   */
  public record Address(String street, String side, String number, BigDecimal position)
      implements Comparable<Address> {
    private static final Comparator<Address> ORDER =
        Comparator.comparing(Address::street, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Address::side, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Address::position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Address::number, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Nothing is known of it. */
    public static final Address NONE = new Address(null, null, null, null);

    @Override
    public int compareTo(Address other) {
      return ORDER.compare(this, other);
    }
  }
}
