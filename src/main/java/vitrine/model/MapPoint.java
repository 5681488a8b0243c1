package vitrine.model;

/**
 * Where a premises stands.
 *
 * @param x longitude in degrees, or metres to the east in Lambert-93
 * @param y latitude in degrees, or metres to the north in Lambert-93
 * @param isLambert93 whether both are metres of that projection
 */
public record MapPoint(double x, double y, boolean isLambert93) {
  /** A point on the globe. */
  public static MapPoint degrees(double longitude, double latitude) {
    return new MapPoint(longitude, latitude, false);
  }

  /** A point of the French projection. */
  public static MapPoint lambert93(double east, double north) {
    return new MapPoint(east, north, true);
  }
}
