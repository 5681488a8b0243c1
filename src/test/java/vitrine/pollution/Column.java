package vitrine.pollution;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of the clean inventory: the header as a French office writes it, and what it means.
 */
enum Column {
  TOWN_CODE("Code INSEE", "town_code"),
  TOWN("Commune", "town"),
  ID("Identifiant", "premises_id"),
  STATUS("Statut", "status"),
  ZONE("Zone", "zone"),
  STREET("Rue", "street"),
  NUMBER("Numero", "number"),
  NAME("Enseigne", "name"),
  AREA("Surface", "floor_area_m2"),
  SINCE("Vacant depuis", "vacant_since");

  final String header;
  final String field;

  Column(String header, String field) {
    this.header = header;
    this.field = field;
  }

  /** Whether a cell is any text: then only a person can tell that it is not right. */
  boolean isText() {
    return this == TOWN || this == STREET || this == NUMBER || this == NAME;
  }

  static List<String> headers() {
    return Arrays.stream(values()).map(column -> column.header).toList();
  }

  static List<String> fields() {
    return Arrays.stream(values()).map(column -> column.field).toList();
  }
}
