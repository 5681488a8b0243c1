package vitrine.samples;

import java.util.List;

/**
 * One fictional town as the tables of towns and of turnover show it. Codes follow INSEE's habit
 * (alphabetical, articles ignored) in a department that does not exist.
 *
 * @param purchasingPower yearly retail spending of the residents, in tenths of a million euros
 * @param unemployment in thousandths
 * @param turnover in tenths of a million euros; 0 when nobody has estimated it
 * @param split percent of turnover in periphery, centre and pericentral, in this order
 */
record RegionTown(
    String code,
    String name,
    int population,
    int purchasingPower,
    int unemployment,
    String programme,
    int turnover,
    List<Integer> split) {

  /**
   * The sixteen towns. Most splits lie near the French 62/25/13 or between it and thirds; 00113 is
   * all but at thirds, 00102 lies off that line altogether, 00115 has no turnover.
   */
  static final List<RegionTown> ALL =
      """
      00101; Aubrac-le-Haut;           6600;  390;  74; PVD|ORT;  311; 60; 25; 15
      00102; Bourg-Neuf-les-Bains;     7200;  457;  58; PVD|ORT;  492; 45; 42; 13
      00103; Château-Loudon;           5300;  305;  88; PVD;      272; 66; 22; 12
      00104; Ferrières-la-Claire;     13900;  799; 112; ACV|ORT;  879; 71; 19; 10
      00105; Lens-en-Forêt;           14500;  787; 134; ACV|ORT;  752; 73; 17; 10
      00106; Mézières-le-Fort;        11800;  647; 127; PVD|ORT;  708; 76; 15;  9
      00107; Montrevault;             16600; 1031;  52; ORT;     1058; 55; 29; 16
      00108; Noirmont;                 4200;  236; 103; PVD;      194; 72; 18; 10
      00109; Œuilly-sur-Claire;        4700;  279;  81; PVD;      224; 64; 23; 13
      00110; L'Orme-Saint-Rémy;        3100;  187;  63; ;         128; 61; 26; 13
      00111; Pontacq-sur-Claire;      10100;  597;  79; PVD|ORT;  626; 63; 24; 13
      00112; La Roche-Claire;         34400; 2097;  69; ACV|ORT; 2458; 58; 27; 15
      00113; Saint-Germain-en-Vallée; 20200; 1286;  55; ACV;     1252; 36; 35; 29
      00114; Sainte-Eulalie-des-Prés;  5900;  337;  96; ;         283; 68; 21; 11
      00115; Valmont-le-Petit;         5100;  313;  61; ;           0;  0;  0;  0
      00116; Y;                        1400;   88;  49; ;          38; 47; 33; 20
      """
          .lines()
          .map(RegionTown::of)
          .toList();

  private static RegionTown of(String line) {
    String[] cells = line.split(";\\s*");
    return new RegionTown(
        cells[0],
        cells[1],
        number(cells[2]),
        number(cells[3]),
        number(cells[4]),
        cells[5],
        number(cells[6]),
        List.of(number(cells[7]), number(cells[8]), number(cells[9])));
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }
}
