package vitrine.source;

import org.locationtech.jts.geom.Coordinate;

/**
 * The plane in which the polygons of a perimeter lie, in metres. It is an affine picture of the
 * file's own coordinates, so that lines that are straight in the file are straight here: of two
 * corners 5 km apart, Lambert-93 would bend the line between them by half a metre.
 */
sealed interface Plane {
  /** Where a position of the GeoJSON file lies. */
  Coordinate ofFile(double first, double second);

  Coordinate ofDegrees(double lat, double lon);

  Coordinate ofLambert93(double x, double y);

  /** Of a file in degrees: a map true to scale at the middle latitude of its polygons. */
  record Degrees(double east, Lambert93 lambert) implements Plane {
    /** A degree of latitude on a sphere of the mean radius of the earth, in metres. */
    private static final double NORTH = 111_195;

    static Degrees around(double latitude) {
      double east = NORTH * StrictMath.cos(StrictMath.toRadians(latitude));
      return new Degrees(east, new Lambert93());
    }

    @Override
    public Coordinate ofFile(double lon, double lat) {
      return ofDegrees(lat, lon);
    }

    @Override
    public Coordinate ofDegrees(double lat, double lon) {
      return new Coordinate(lon * east, lat * NORTH);
    }

    @Override
    public Coordinate ofLambert93(double x, double y) {
      double[] degrees = lambert.degrees(x, y);
      return ofDegrees(degrees[0], degrees[1]);
    }
  }

  /** Of a file in Lambert-93: its own metres. */
  record Metres(Lambert93 lambert) implements Plane {
    @Override
    public Coordinate ofFile(double x, double y) {
      return new Coordinate(x, y);
    }

    @Override
    public Coordinate ofDegrees(double lat, double lon) {
      double[] metres = lambert.metres(lat, lon);
      return new Coordinate(metres[0], metres[1]);
    }

    @Override
    public Coordinate ofLambert93(double x, double y) {
      return new Coordinate(x, y);
    }
  }
}
