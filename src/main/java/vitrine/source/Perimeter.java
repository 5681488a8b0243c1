package vitrine.source;

import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The zones of a town as polygons: which of them holds a point. Immutable once made; a point within
 * a metre of a line where the zone changes is told, because neither the drawing of a perimeter nor
 * the place of a door is better known than that.
 */
final class Perimeter {
  /** Nearer than this to another zone, a point is on the border, in metres. */
  static final double BORDER = 1.0;

  /** One whose file nobody has read, where it matters only that there is one. */
  static final Perimeter UNREAD = new Perimeter(null, List.of(), null, false);

  /** Further than this from all polygons, a point may have its coordinates swapped, in metres. */
  private static final double FAR = 100_000;

  /**
   * One polygon or several of one zone, as one feature of the file has it.
   *
   * @param zone the canonical word
   * @param path where it stands in the file
   * @param shape in the plane
   */
  record Area(
      String zone,
      String path,
      Geometry shape,
      IndexedPointInAreaLocator inside,
      IndexedFacetDistance edge) {
    static Area of(String zone, String path, Geometry shape) {
      if (!(shape instanceof Polygonal)) {
        throw new IllegalArgumentException(shape.getGeometryType());
      }
      return new Area(
          zone,
          path,
          shape,
          new IndexedPointInAreaLocator(shape),
          new IndexedFacetDistance(shape.getBoundary()));
    }

    private boolean mayReach(Coordinate point) {
      Envelope around = new Envelope(shape.getEnvelopeInternal());
      around.expandBy(BORDER);
      return around.contains(point);
    }

    private boolean holds(Coordinate point) {
      return inside.locate(point) != Location.EXTERIOR;
    }

    private boolean hasEdgeAt(Coordinate point) {
      return edge.isWithinDistance(shape.getFactory().createPoint(point), BORDER);
    }
  }

  /**
   * What lies at a point.
   *
   * @param held whether a polygon holds it
   * @param zone the zone; null where no polygon holds the point and nothing is said of the rest
   * @param others the zones within a metre, with bars between them; empty away from borders
   */
  record Found(boolean held, String zone, String others) {}

  private final Plane plane;
  private final List<Area> areas;
  private final String otherwise;
  private final boolean hasOtherwise;
  private final Envelope around = new Envelope();

  /**
   * @param otherwise the zone of all the rest; null for none
   * @param hasOtherwise whether the descriptor says what the rest is, be it null
   */
  Perimeter(Plane plane, List<Area> areas, String otherwise, boolean hasOtherwise) {
    this.plane = plane;
    this.areas = List.copyOf(areas);
    this.otherwise = otherwise;
    this.hasOtherwise = hasOtherwise;
    areas.forEach(area -> around.expandToInclude(area.shape().getEnvelopeInternal()));
    around.expandBy(FAR);
  }

  boolean hasOtherwise() {
    return hasOtherwise;
  }

  Found atDegrees(double lat, double lon) {
    return at(plane.ofDegrees(lat, lon));
  }

  Found atLambert93(double x, double y) {
    return at(plane.ofLambert93(x, y));
  }

  /** Whether a point is far from all polygons, and would be near with latitude for longitude. */
  boolean isSwapped(double lat, double lon) {
    return Math.abs(lon) <= 90
        && !around.contains(plane.ofDegrees(lat, lon))
        && around.contains(plane.ofDegrees(lon, lat));
  }

  /** The first polygon of the file that holds the point: those of other zones only touch it. */
  private Found at(Coordinate point) {
    List<Area> near = areas.stream().filter(area -> area.mayReach(point)).toList();
    Area held = near.stream().filter(area -> area.holds(point)).findFirst().orElse(null);
    String zone = held == null ? otherwise : held.zone();
    return new Found(held != null, zone, others(point, near, held));
  }

  private String others(Coordinate point, List<Area> near, Area held) {
    List<Area> edges = near.stream().filter(area -> area.hasEdgeAt(point)).toList();
    String zone = held == null ? said(otherwise) : held.zone();
    TreeSet<String> others = new TreeSet<>();
    near.stream()
        .filter(area -> area != held && (edges.contains(area) || area.holds(point)))
        .forEach(area -> others.add(area.zone()));
    boolean alone = held != null && edges.contains(held) && others.isEmpty();
    if (alone) {
      others.add(said(otherwise));
    }
    others.remove(zone);
    return String.join(" | ", others);
  }

  /** A zone in words of the data; no zone is JSON's null. */
  private static String said(String zone) {
    return zone == null ? "null" : zone;
  }
}
