package vitrine.source;

import java.math.BigDecimal;
import vitrine.diagnostic.FindingCode;

/**
 * The zone of a row by the perimeter that holds its point: latitude and longitude, else Lambert-93.
 * Found once for each row, however often it is asked for; told when the zone is read.
 */
final class PointZone {
  /** What is wrong with a point, or what a reader should know of it. */
  private record Remark(FindingCode code, Field field, String found, String expected) {}

  private final Perimeter perimeter;
  private final MappedRow row;

  private boolean known;
  private String zone;
  private Remark remark;

  PointZone(Perimeter perimeter, MappedRow row) {
    this.perimeter = perimeter;
    this.row = row;
  }

  /** Another row comes. */
  void clear() {
    known = false;
    zone = null;
    remark = null;
  }

  /** The zone; null when there is none. */
  String zone() {
    if (!known) {
      known = true;
      find();
    }
    return zone;
  }

  /** Tells what was found. */
  void tell() {
    zone();
    if (remark != null) {
      row.report(remark.code(), remark.field(), remark.found(), remark.expected());
    }
  }

  private void find() {
    if (isUnreadable(Field.LAT) || isUnreadable(Field.LON)) {
      return;
    }
    BigDecimal lat = row.coordinate(Field.LAT);
    BigDecimal lon = row.coordinate(Field.LON);
    if (lat != null && lon != null) {
      degrees(lat, lon);
    } else if (!isUnreadable(Field.X) && !isUnreadable(Field.Y)) {
      metres();
    }
  }

  private boolean isUnreadable(Field field) {
    String text = row.text(field);
    if (text == null || row.coordinate(field) != null) {
      return false;
    }
    remark = new Remark(FindingCode.NUMBER_UNREADABLE, field, text, "1234.5 | 1 234,5");
    return true;
  }

  private void metres() {
    BigDecimal x = row.coordinate(Field.X);
    BigDecimal y = row.coordinate(Field.Y);
    if (x == null || y == null) {
      remark = new Remark(FindingCode.POINT_MISSING, Field.ZONE, "", "");
    } else if (Lambert93.holds(x.doubleValue(), y.doubleValue())) {
      take(perimeter.atLambert93(x.doubleValue(), y.doubleValue()), pair("x", x, "y", y));
    } else {
      boolean swapped = Lambert93.holds(y.doubleValue(), x.doubleValue());
      impossible(Field.X, pair("x", x, "y", y), swapped ? pair("x", y, "y", x) : Lambert93.BOX);
    }
  }

  private void degrees(BigDecimal latitude, BigDecimal longitude) {
    double lat = latitude.doubleValue();
    double lon = longitude.doubleValue();
    String found = pair("lat", latitude, "lon", longitude);
    boolean possible = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    if (!possible || lat == 0 && lon == 0) {
      // Nobody trades in the Gulf of Guinea: zeros are what is written where nothing is known.
      impossible(Field.LAT, found, "lat −90…90, lon −180…180, ≠ 0 0");
    } else if (perimeter.isSwapped(lat, lon)) {
      impossible(Field.LAT, found, pair("lat", longitude, "lon", latitude));
    } else {
      take(perimeter.atDegrees(lat, lon), found);
    }
  }

  private void impossible(Field field, String found, String expected) {
    remark = new Remark(FindingCode.POINT_IMPOSSIBLE, field, found, expected);
  }

  private void take(Perimeter.Found found, String point) {
    zone = found.zone();
    if (!found.others().isEmpty()) {
      remark = new Remark(FindingCode.PERIMETER_BORDER, Field.ZONE, point, found.others());
    } else if (!found.held()) {
      remark =
          perimeter.hasOtherwise()
              ? new Remark(FindingCode.PERIMETER_OTHERWISE, Field.ZONE, point, said(zone))
              : new Remark(FindingCode.PERIMETER_OUTSIDE, Field.ZONE, point, "");
    }
  }

  private static String said(String zone) {
    return zone == null ? "null" : zone;
  }

  private static String pair(String a, BigDecimal first, String b, BigDecimal second) {
    return a
        + " "
        + ConstraintReader.plain(first)
        + ", "
        + b
        + " "
        + ConstraintReader.plain(second);
  }
}
