package vitrine.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;
import vitrine.source.Perimeter.Area;

/**
 * Reads the GeoJSON file of a perimeter: polygons with holes, whose property {@code zone} is a
 * canonical word. Degrees as RFC 7946 has them, or Lambert-93 where the older member {@code crs}
 * says so. What cannot be true is refused: a ring that is not closed or crosses itself, latitude
 * before longitude, polygons of different zones that overlap by more than a metre.
 */
final class PerimeterFile {
  private static final List<String> DEGREES =
      List.of("CRS84", "OGC:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326");
  private static final List<String> LAMBERT = List.of("EPSG:2154", "urn:ogc:def:crs:EPSG::2154");

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Input input;

  /** A feature in the coordinates of the file. */
  private record Drawn(String zone, JsonValue at, Geometry shape) {}

  private boolean metres;

  PerimeterFile(Input input) {
    this.input = input;
  }

  /** The perimeter; the words say what lies outside of all polygons. */
  Perimeter read(String otherwise, boolean hasOtherwise) {
    try {
      JsonObject root = JsonReader.read(input.bytes()).object();
      metres = isLambert(root);
      List<Drawn> drawn = features(root);
      Plane plane = plane(root, drawn);
      List<Area> areas = new ArrayList<>();
      for (Drawn one : drawn) {
        areas.add(Area.of(one.zone(), one.at().path(), onto(plane, one.shape())));
        refuseOverlap(areas, one);
      }
      return new Perimeter(plane, areas, otherwise, hasOtherwise);
    } catch (JsonFault fault) {
      throw fault.isSyntax()
          ? Refusal.input(FindingCode.JSON_BROKEN, place(fault.line(), ""), "", "")
          : Refusal.input(
              FindingCode.PERIMETER_FAULTY,
              place(fault.line(), fault.path()),
              fault.found(),
              String.join(" | ", fault.expected()));
    }
  }

  private Place place(int line, String path) {
    return new Place(input.name(), line, path);
  }

  private static boolean isLambert(JsonObject root) throws JsonFault {
    if (!root.has("crs") || root.get("crs").isNull()) {
      return false;
    }
    JsonValue name = root.get("crs").object().require("properties").object().require("name");
    boolean lambert = LAMBERT.contains(name.text());
    boolean degrees = DEGREES.contains(name.text()) || name.text().endsWith(":CRS84");
    if (!lambert && !degrees) {
      throw name.fault(name.text(), "EPSG:2154", "EPSG:4326");
    }
    return lambert;
  }

  private List<Drawn> features(JsonObject root) throws JsonFault {
    JsonValue type = root.require("type");
    List<Drawn> drawn = new ArrayList<>();
    switch (type.text()) {
      case "FeatureCollection" -> {
        JsonValue features = root.require("features");
        for (JsonValue feature : features.array().items()) {
          drawn.add(feature(feature.object()));
        }
        if (drawn.isEmpty()) {
          throw features.fault("[]", "[{\"type\": \"Feature\", …}]");
        }
      }
      case "Feature" -> drawn.add(feature(root));
      default -> throw type.fault(type.text(), "FeatureCollection", "Feature");
    }
    return drawn;
  }

  private Drawn feature(JsonObject feature) throws JsonFault {
    JsonValue type = feature.require("type");
    if (!type.text().equals("Feature")) {
      throw type.fault(type.text(), "Feature");
    }
    JsonValue zone = feature.require("properties").object().require("zone");
    List<String> known = Words.canonical(Field.ZONE);
    if (!known.contains(zone.text())) {
      throw zone.fault(zone.text(), known.toArray(String[]::new));
    }
    JsonObject geometry = feature.require("geometry").object();
    return new Drawn(zone.text(), feature, geometry(geometry));
  }

  private Geometry geometry(JsonObject geometry) throws JsonFault {
    JsonValue type = geometry.require("type");
    JsonValue coordinates = geometry.require("coordinates");
    Geometry shape =
        switch (type.text()) {
          case "Polygon" -> polygon(coordinates);
          case "MultiPolygon" -> {
            List<Polygon> parts = new ArrayList<>();
            for (JsonValue part : coordinates.array().items()) {
              parts.add(polygon(part));
            }
            yield SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new));
          }
          default -> throw type.fault(type.text(), "Polygon", "MultiPolygon");
        };
    if (shape.isEmpty()) {
      throw coordinates.fault("[]", "[[[x, y], …]]");
    }
    TopologyValidationError error = new IsValidOp(shape).getValidationError();
    if (error != null) {
      Coordinate at = error.getCoordinate();
      String where = "[" + shown(at.x) + ", " + shown(at.y) + "]";
      throw Refusal.input(
          FindingCode.PERIMETER_INVALID, place(geometry.line(), geometry.path()), where, "");
    }
    return shape;
  }

  private Polygon polygon(JsonValue rings) throws JsonFault {
    List<LinearRing> read = new ArrayList<>();
    for (JsonValue ring : rings.array().items()) {
      read.add(ring(ring));
    }
    if (read.isEmpty()) {
      throw rings.fault("[]", "[[[x, y], …]]");
    }
    return SHAPES.createPolygon(
        read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
  }

  private LinearRing ring(JsonValue ring) throws JsonFault {
    List<Coordinate> corners = new ArrayList<>();
    for (JsonValue position : ring.array().items()) {
      corners.add(position(position));
    }
    if (corners.size() < 4) {
      throw ring.fault(Integer.toString(corners.size()), "≥ 4");
    }
    Coordinate first = corners.get(0);
    Coordinate last = corners.get(corners.size() - 1);
    if (!first.equals2D(last)) {
      throw ring.fault(
          "[" + shown(last.x) + ", " + shown(last.y) + "]",
          "[" + shown(first.x) + ", " + shown(first.y) + "]");
    }
    return SHAPES.createLinearRing(corners.toArray(Coordinate[]::new));
  }

  private Coordinate position(JsonValue position) throws JsonFault {
    List<JsonValue> numbers = position.array().items();
    if (numbers.size() < 2) {
      throw position.fault(Integer.toString(numbers.size()), metres ? "[x, y]" : "[lon, lat]");
    }
    double first = numbers.get(0).number().doubleValue();
    double second = numbers.get(1).number().doubleValue();
    String found = "[" + numbers.get(0).shown() + ", " + numbers.get(1).shown() + "]";
    if (metres && !Lambert93.holds(first, second)) {
      throw position.fault(found, Lambert93.BOX);
    }
    if (!metres && (Math.abs(first) > 180 || Math.abs(second) > 90)) {
      throw Lambert93.holds(first, second)
          ? position.fault(found, "[lon, lat]", "\"crs\": … \"EPSG:2154\"")
          : position.fault(found, "[lon, lat]");
    }
    return new Coordinate(first, second);
  }

  private static String shown(double number) {
    return BigDecimal.valueOf(number)
        .setScale(8, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private Plane plane(JsonObject root, List<Drawn> drawn) throws JsonFault {
    if (metres) {
      return new Plane.Metres(new Lambert93());
    }
    Geometry all =
        SHAPES.createGeometryCollection(drawn.stream().map(Drawn::shape).toArray(Geometry[]::new));
    var box = all.getEnvelopeInternal();
    if (box.getMinX() > 41 && box.getMaxX() < 56 && box.getMinY() > -6 && box.getMaxY() < 16) {
      // France and Germany with latitude first: as longitude first, the Horn of Africa.
      throw root.fault(
          "[" + shown(box.getMinX()) + ", " + shown(box.getMinY()) + "]", "[lon, lat]");
    }
    return Plane.Degrees.around((box.getMinY() + box.getMaxY()) / 2);
  }

  private static Geometry onto(Plane plane, Geometry shape) {
    Geometry moved = shape.copy();
    moved.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            corner -> corner.setCoordinate(plane.ofFile(corner.x, corner.y)));
    moved.geometryChanged();
    return moved;
  }

  /** Slivers of hand-drawn lines are borders; what is wider is a place with two zones. */
  private void refuseOverlap(List<Area> areas, Drawn last) {
    Area mine = areas.get(areas.size() - 1);
    for (Area other : areas.subList(0, areas.size() - 1)) {
      if (!other.zone().equals(mine.zone()) && overlap(mine.shape(), other.shape())) {
        throw Refusal.input(
            FindingCode.PERIMETER_OVERLAP,
            place(last.at().line(), last.at().path()),
            mine.zone(),
            other.zone() + " (" + other.path() + ")");
      }
    }
  }

  private static boolean overlap(Geometry one, Geometry other) {
    return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
        && !OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION)
            .buffer(-Perimeter.BORDER / 2)
            .isEmpty();
  }
}
