package vitrine.model;

import java.util.List;
import java.util.Locale;

/**
 * The parts of a town in which trade is counted, in the order of every output. {@link #ALL} is the
 * whole town; a premises whose zone is not known counts there only.
 */
public enum Zone {
  ALL,
  CENTRE,
  PERICENTRAL,
  PERIPHERY;

  /** The three zones of the turnover split. */
  public static final List<Zone> THREE = List.of(PERIPHERY, CENTRE, PERICENTRAL);

  /** The canonical word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The zone of a canonical word, or null. */
  public static Zone of(String id) {
    for (Zone zone : values()) {
      if (zone.id().equals(id)) {
        return zone;
      }
    }
    return null;
  }
}
