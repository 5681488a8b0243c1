package vitrine.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The course of a street on the ground: bends in metres east and north of the market square.
 *
 * @param bends from where its numbers begin
 */
record TownAxis(List<Bend> bends) {
  /** Where the market square would be, in millionths of a degree: among the pines. */
  private static final long LATITUDE = 44_352_000;

  private static final long LONGITUDE = -535_000;

  /** Length of a degree at that latitude. */
  private static final double METRES_NORTH = 111_120;

  private static final double METRES_EAST = 79_733;

  record Bend(double east, double north) {
    double to(Bend other) {
      double dx = other.east - east;
      double dy = other.north - north;
      return StrictMath.sqrt(dx * dx + dy * dy);
    }
  }

  static TownAxis of(String bends) {
    return new TownAxis(
        Arrays.stream(bends.trim().split("\\s+"))
            .map(bend -> bend.split(","))
            .map(xy -> new Bend(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])))
            .toList());
  }

  /**
   * Latitude and longitude of a shop front.
   *
   * @param along metres from the first bend; beyond the last one the street goes straight on
   * @param left metres to the left of the axis, looking along it
   */
  List<String> at(double along, double left) {
    int leg = 0;
    double rest = along;
    while (leg < bends.size() - 2 && rest > bends.get(leg).to(bends.get(leg + 1))) {
      rest -= bends.get(leg).to(bends.get(leg + 1));
      leg++;
    }
    Bend from = bends.get(leg);
    Bend to = bends.get(leg + 1);
    double dx = (to.east() - from.east()) / from.to(to);
    double dy = (to.north() - from.north()) / from.to(to);
    double east = from.east() + rest * dx - left * dy;
    double north = from.north() + rest * dy + left * dx;
    return List.of(
        degrees(LATITUDE + Math.round(north * 1e6 / METRES_NORTH)),
        degrees(LONGITUDE + Math.round(east * 1e6 / METRES_EAST)));
  }

  /** Whole millionths, because the JDK's rounding of decimals has changed before. */
  private static String degrees(long millionths) {
    long size = Math.abs(millionths);
    return String.format(
        Locale.ROOT, "%s%d.%06d", millionths < 0 ? "-" : "", size / 1_000_000, size % 1_000_000);
  }
}
