package vitrine.samples;

import java.util.List;

/**
 * One premises: what stays the same over the five surveys.
 *
 * @param side odd or even; empty for the few of which it was not noted
 * @param number as it stands on the door, {@code 12 bis} and {@code 3-5} included; may be empty
 * @param position metres from where the street begins to the middle of the front
 * @param point latitude and longitude
 * @param risk how likely it stands vacant; neighbours are alike, so that vacancy comes in runs
 * @param measured the area is recorded where this is low; how low, depends on the status
 * @param metred the same for the frontage
 * @param first the first survey that can have met it
 * @param last the last one
 * @param money what is known of its rent and rental value
 */
record TownPlace(
    TownStreet street,
    String side,
    String number,
    int position,
    List<String> point,
    double area,
    double frontage,
    double risk,
    double measured,
    double metred,
    int first,
    int last,
    TownMoney money) {

  boolean isThere(int survey) {
    return first <= survey && survey <= last;
  }

  String areaCell(boolean vacant) {
    return measured < (vacant ? 0.74 : 0.96) ? RegionSample.metres(area) : "";
  }

  String frontageCell(boolean vacant) {
    return metred < (vacant ? 0.84 : 0.92) ? RegionSample.metres(frontage) : "";
  }
}
