package vitrine.study;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vitrine.json.JsonWriter;
import vitrine.model.Significant;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptRow;
import vitrine.source.StudyData;
import vitrine.stats.LocalJoinCount;

/**
 * The premises of a converted study as GeoJSON (RFC 7946), a feature on each line: points by
 * longitude and latitude, every other field as a property, and of a vacant premises what is around
 * it. A premises without a point is there too, without a geometry.
 */
final class PremisesMap {
  static final String FILE = "premises.geojson";

  /** About a centimetre: more digits say nothing of a shop. */
  private static final int DECIMALS = 7;

  private final List<Field> fields;
  private final Surroundings surroundings;
  private OutputStream out;
  private JsonWriter json;
  private long rows;
  private long points;

  PremisesMap(StudyData data, Surroundings surroundings) {
    this.surroundings = surroundings;
    Set<Field> all = EnumSet.of(Field.TOWN_CODE, Field.TOWN, Field.ZONE, Field.STATUS);
    data.kept().files().stream()
        .filter(file -> file.input().table() == TableKind.PREMISES)
        .forEach(file -> all.addAll(file.fields()));
    all.removeAll(List.of(Field.LAT, Field.LON));
    fields = List.copyOf(all);
  }

  /**
   * Writes a premises.
   *
   * @param place its place in the order of all rows of premises
   */
  void write(KeptRow row, long place, TableFolder folder) throws IOException {
    if (out == null) {
      out = folder.file(FILE);
      out.write(
          "{\"type\":\"FeatureCollection\",\"features\":[\n".getBytes(StandardCharsets.UTF_8));
      json = JsonWriter.ofItems(out);
    }
    json.startObject().name("type").text("Feature").name("geometry");
    geometry(row);
    json.name("properties").startObject();
    for (Field field : fields) {
      json.name(field.id());
      property(row, field);
    }
    around(surroundings.at(place));
    json.endObject().endObject();
    rows++;
  }

  private void around(Surroundings.Around around) throws IOException {
    boolean vacant = around != null;
    LocalJoinCount joins = vacant ? around.joins() : null;
    whole(
        "vacant_months",
        vacant && around.months().isPresent() ? Integer.valueOf(around.months().getAsInt()) : null);
    whole("street_run", vacant ? around.run() : null);
    whole("join_count", joins == null ? null : Integer.valueOf(joins.count()));
    number("join_p", joins == null ? null : Double.valueOf(joins.p()));
    number("join_q", joins == null ? null : Double.valueOf(joins.q()));
  }

  private void whole(String name, Integer value) throws IOException {
    json.name(name);
    if (value == null) {
      json.nothing();
    } else {
      json.integer(value);
    }
  }

  private void number(String name, Double value) throws IOException {
    json.name(name);
    if (value == null) {
      json.nothing();
    } else {
      json.number(Significant.decimal(value).toPlainString());
    }
  }

  private void geometry(KeptRow row) throws IOException {
    BigDecimal[] point = row.point();
    if (point == null) {
      json.nothing();
      return;
    }
    points++;
    json.startObject().name("type").text("Point").name("coordinates").startArray();
    json.number(degrees(point[1])).number(degrees(point[0]));
    json.endArray().endObject();
  }

  private static String degrees(BigDecimal angle) {
    BigDecimal rounded = angle.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private void property(KeptRow row, Field field) throws IOException {
    String text = CanonicalCells.text(row, field);
    if (text.isEmpty()) {
      json.nothing();
    } else if (CanonicalCells.isNumber(field) && !CanonicalCells.isBand(field, text)) {
      json.number(text);
    } else {
      json.text(text);
    }
  }

  void close() throws IOException {
    if (out != null) {
      json.close();
      out.write("]}\n".getBytes(StandardCharsets.UTF_8));
      out.close();
    }
  }

  long rows() {
    return rows;
  }

  /** Premises whose place is not known. */
  long withoutPoint() {
    return rows - points;
  }
}
