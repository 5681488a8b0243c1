package vitrine.source;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Lambert-93 (EPSG:2154), the projection of metropolitan France, from degrees and back. RGF93 is
 * taken to be WGS84, as every French service does: they differ by less than a metre.
 *
 * <p>The last bits of sines and logarithms are the virtual machine's own. Results are therefore
 * rounded, to a millimetre and to 1e-8 degree (about as much), so that the same file gives the same
 * zones on every JDK.
 */
final class Lambert93 {
  /** The box that holds metropolitan France with Corsica, in metres. */
  private static final double X_MOST = 1_300_000;

  private static final double Y_LEAST = 6_000_000;
  private static final double Y_MOST = 7_200_000;

  /** The box in the words of the data. */
  static final String BOX = "x 0…1300000, y 6000000…7200000";

  private static final String PROJECTION =
      "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000"
          + " +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
  private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";

  private final CoordinateTransform toMetres;
  private final CoordinateTransform toDegrees;

  Lambert93() {
    CRSFactory systems = new CRSFactory();
    CoordinateReferenceSystem metres = systems.createFromParameters("Lambert-93", PROJECTION);
    CoordinateReferenceSystem degrees = systems.createFromParameters("WGS84", DEGREES);
    CoordinateTransformFactory transforms = new CoordinateTransformFactory();
    toMetres = transforms.createTransform(degrees, metres);
    toDegrees = transforms.createTransform(metres, degrees);
  }

  /** Whether a point can lie in metropolitan France. */
  static boolean holds(double x, double y) {
    return x >= 0 && x <= X_MOST && y >= Y_LEAST && y <= Y_MOST;
  }

  /** The point in metres, as {@code {x, y}}. */
  double[] metres(double lat, double lon) {
    ProjCoordinate to = toMetres.transform(new ProjCoordinate(lon, lat), new ProjCoordinate());
    return new double[] {rounded(to.x, 1e3), rounded(to.y, 1e3)};
  }

  /** The point in degrees, as {@code {lat, lon}}. */
  double[] degrees(double x, double y) {
    ProjCoordinate to = toDegrees.transform(new ProjCoordinate(x, y), new ProjCoordinate());
    return new double[] {rounded(to.y, 1e8), rounded(to.x, 1e8)};
  }

  private static double rounded(double value, double units) {
    return Math.rint(value * units) / units;
  }
}
