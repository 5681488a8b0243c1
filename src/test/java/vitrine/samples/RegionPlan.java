package vitrine.samples;

import java.util.List;

/**
 * What the inventory of one town is to show. Two towns (00109, 00110) have no line: nobody has
 * walked their streets, and only a published rate is known.
 *
 * @param coverage which zones were walked, and when
 * @param zones sizes and rates, centre first
 * @param persistence share of the premises vacant in 2021 that are still vacant in 2024
 * @param undated share of the vacant premises whose {@code vacant_since} nobody knows
 */
record RegionPlan(
    String code, Coverage coverage, List<ZonePlan> zones, double persistence, double undated) {

  /** How much of the town the survey takers have seen. */
  enum Coverage {
    /** Three zones, in both years. */
    FULL,
    /** Three zones of which only the centre was walked, in both years. */
    CENTRE,
    /** The centre alone, in 2024 for the first time. */
    FIRST
  }

  /** Number of premises of a zone, and the vacancy rates that the two surveys are to find. */
  record ZonePlan(String zone, int size, double rateBefore, double rateNow) {}

  /** Sizes of the three zones; centre's rate in 2021 and 2024; rates elsewhere; the two shares. */
  static final List<RegionPlan> ALL =
      """
      00101; FULL;   116;  22; 18; 0.130; 0.138; 0.10; 0.07; 0.55; 0.06
      00102; FULL;   142;  26; 16; 0.120; 0.074; 0.08; 0.06; 0.40; 0.05
      00103; CENTRE;  92;   0;  0; 0.105; 0.117; 0.00; 0.00; 0.55; 0.08
      00104; FULL;   238;  48; 38; 0.135; 0.168; 0.11; 0.08; 0.62; 0.06
      00105; FULL;   252;  46; 34; 0.185; 0.215; 0.14; 0.09; 0.66; 0.08
      00106; FULL;   200;  38; 36; 0.160; 0.188; 0.13; 0.06; 0.64; 0.06
      00107; FULL;   290;  60; 46; 0.085; 0.062; 0.06; 0.05; 0.42; 0.04
      00108; CENTRE;  74;   0;  0; 0.150; 0.182; 0.00; 0.00; 0.62; 0.66
      00111; FULL;   176;  34; 34; 0.115; 0.124; 0.09; 0.07; 0.52; 0.06
      00112; FULL;   488; 124; 76; 0.098; 0.094; 0.08; 0.08; 0.48; 0.06
      00113; FULL;   316; 116; 44; 0.080; 0.070; 0.06; 0.07; 0.40; 0.05
      00114; CENTRE; 106;   0;  0; 0.130; 0.148; 0.00; 0.00; 0.56; 0.10
      00115; FULL;    98;  14; 10; 0.095; 0.101; 0.08; 0.10; 0.50; 0.08
      00116; FIRST;   26;   0;  0; 0.080; 0.110; 0.00; 0.00; 0.50; 0.00
      """
          .lines()
          .map(RegionPlan::of)
          .toList();

  private static RegionPlan of(String line) {
    String[] cells = line.split(";\\s*");
    return new RegionPlan(
        cells[0],
        Coverage.valueOf(cells[1]),
        List.of(
            zone("centre", cells[2], number(cells[5]), number(cells[6])),
            zone("pericentral", cells[3], 0.9 * number(cells[7]), number(cells[7])),
            zone("periphery", cells[4], 0.9 * number(cells[8]), number(cells[8]))),
        number(cells[9]),
        number(cells[10]));
  }

  private static ZonePlan zone(String zone, String size, double before, double now) {
    return new ZonePlan(zone, Integer.parseInt(size), before, now);
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }
}
