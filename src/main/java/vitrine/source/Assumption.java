package vitrine.source;

import java.util.List;
import vitrine.json.JsonFault;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;
import vitrine.model.Zone;

/**
 * What a descriptor only supposes of a file that does not say it: unlike a constant, it stays an
 * assumption in every figure, and the command line can say otherwise.
 *
 * @param town the town where there is no column for it; null where nothing is supposed
 * @param zone the zone of an inventory without one; null where nothing is supposed
 */
record Assumption(String town, Zone zone) {
  /** Nothing is supposed. */
  static final Assumption NONE = new Assumption(null, null);

  /** Reads {@code assume}, beside {@code fields}. */
  static Assumption of(JsonObject ours) throws JsonFault {
    if (!ours.has("assume")) {
      return NONE;
    }
    JsonObject assume = ours.get("assume").object();
    assume.only(List.of("town", "zone"));
    return new Assumption(town(assume.get("town")), zone(assume.get("zone")));
  }

  private static String town(JsonValue value) throws JsonFault {
    String town = value == null ? null : Condition.text(value.text());
    if (town != null && town.isEmpty()) {
      throw value.fault("\"\"", "\"…\"");
    }
    return town;
  }

  private static Zone zone(JsonValue value) throws JsonFault {
    Zone zone = value == null ? null : Zone.of(value.text());
    if (value != null && (zone == null || zone == Zone.ALL)) {
      throw value.fault(value.text(), "centre", "pericentral", "periphery");
    }
    return zone;
  }
}
