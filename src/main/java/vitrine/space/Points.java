package vitrine.space;

/**
 * Points of one kind, numbered from 0: degrees of latitude and longitude, or metres of Lambert-93.
 * Several may lie on one another.
 */
public final class Points {

  /** The mean radius of the earth (IUGG, R1 of GRS 80), in metres. */
  public static final double RADIUS = 6_371_008.8;

  private static final double MILLIMETRES = 1000;

  /** On the sphere: latitude, its cosine and longitude, in radians; on the plane null. */
  private final double[] latitude;

  private final double[] cosine;
  private final double[] longitude;

  /** Three coordinates of each point, in metres, whose straight distances grow with the true. */
  private final double[][] coordinates;

  private Points(int size, boolean sphere) {
    this.latitude = sphere ? new double[size] : null;
    this.cosine = sphere ? new double[size] : null;
    this.longitude = sphere ? new double[size] : null;
    this.coordinates = new double[sphere ? 3 : 2][size];
  }

  /**
   * Points in degrees.
   *
   * @param lat latitudes, −90 to 90
   * @param lon longitudes, −180 to 180
   * @throws IllegalArgumentException if a number is outside, or the arrays differ in length
   */
  public static Points degrees(double[] lat, double[] lon) {
    checkLengths(lat, lon);
    Points points = new Points(lat.length, true);
    for (int i = 0; i < lat.length; i++) {
      if (!(Math.abs(lat[i]) <= 90 && Math.abs(lon[i]) <= 180)) {
        throw new IllegalArgumentException("not degrees: " + lat[i] + ", " + lon[i]);
      }
      points.take(i, StrictMath.toRadians(lat[i]), StrictMath.toRadians(lon[i]));
    }
    return points;
  }

  private void take(int i, double lat, double lon) {
    latitude[i] = lat;
    longitude[i] = lon;
    cosine[i] = StrictMath.cos(lat);
    coordinates[0][i] = RADIUS * cosine[i] * StrictMath.cos(lon);
    coordinates[1][i] = RADIUS * cosine[i] * StrictMath.sin(lon);
    coordinates[2][i] = RADIUS * StrictMath.sin(lat);
  }

  /**
   * Points in metres of Lambert-93, or of any plane.
   *
   * @throws IllegalArgumentException if a number is not finite, or the arrays differ in length
   */
  public static Points metres(double[] x, double[] y) {
    checkLengths(x, y);
    Points points = new Points(x.length, false);
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
        throw new IllegalArgumentException("not metres: " + x[i] + ", " + y[i]);
      }
      points.coordinates[0][i] = x[i];
      points.coordinates[1][i] = y[i];
    }
    return points;
  }

  private static void checkLengths(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(a.length + " and " + b.length + " coordinates");
    }
  }

  /** How many points there are. */
  public int size() {
    return coordinates[0].length;
  }

  /**
   * The distance of two points in metres, as in {@link #millimetres} but not rounded.
   *
   * <p>Formula: on the sphere of radius {@link #RADIUS} the great circle by haversines, 2R·asin
   * √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)); on the plane √(Δx² + Δy²). Range: 0 to half the
   * circumference of the earth, the same both ways. Against the ellipsoid the sphere errs by 0.6 %
   * at most, by the same factor all over a town but for the direction; Lambert-93 errs by −0.1 to
   * 0.3 % in metropolitan France.
   *
   * <p>Source: R. W. Sinnott (1984), Virtues of the haversine, Sky and Telescope 68, 159; H. Moritz
   * (2000), Geodetic Reference System 1980, for the radius.
   */
  public double distance(int i, int j) {
    if (latitude == null) {
      double x = coordinates[0][i] - coordinates[0][j];
      double y = coordinates[1][i] - coordinates[1][j];
      return Math.sqrt(x * x + y * y);
    }
    double north = StrictMath.sin((latitude[i] - latitude[j]) / 2);
    double east = StrictMath.sin((longitude[i] - longitude[j]) / 2);
    double haversine = north * north + cosine[i] * cosine[j] * east * east;
    return 2 * RADIUS * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
  }

  /** The distance rounded to whole millimetres: what is compared, so that ties are ties. */
  public long millimetres(int i, int j) {
    return (long) Math.rint(distance(i, j) * MILLIMETRES);
  }

  double[][] coordinates() {
    return coordinates;
  }
}
