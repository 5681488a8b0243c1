package vitrine.samples;

import java.util.Arrays;
import java.util.List;

/**
 * What one street of the fictional town is to show.
 *
 * @param shops premises that stand there at one time or another
 * @param width metres from front to front; a square is a short and very wide street
 * @param rates vacancy rates that the five surveys are to find, in thousandths
 * @param leaving percent of the vacant premises that are no longer vacant at the next survey
 * @param luckTurns percent chance that luck changes from one door to the next
 * @param ownLuck percent that a door's own luck counts beside that of its neighbours
 * @param built percent of the premises that were not there yet in 2015
 * @param rents euros per square metre and year, in 2015 and in 2025
 * @param axis its course
 */
record TownStreet(
    String name,
    String zone,
    int shops,
    int width,
    List<Integer> rates,
    int leaving,
    int luckTurns,
    int ownLuck,
    int built,
    List<Integer> rents,
    TownAxis axis) {

  /** The street that empties from survey to survey while the others hold. */
  static final String DEGRADED = "Rue des Tanneurs";

  static final String MAIN = "Grande Rue";

  /** From the market outwards. Only the Rue des Tanneurs keeps its vacant premises for long. */
  static final List<TownStreet> ALL =
      """
      Place de la Halle;           centre;      30; 46;  40  40  70  70  70; 55; 20; 30;  0; 172 180;  -70,0 70,0
      Grande Rue;                  centre;      90; 11;  55  60  60  60  55; 58; 20; 30;  1; 185 192;  85,0 270,18 430,-5
      Rue de la République;        centre;      50; 12;  85  85  85 105 105; 45; 20; 30;  2; 140 138;  -90,5 -310,35
      Place de l'Hôtel-de-Ville;   centre;      16; 34;  65  65  65  65  65; 60; 20; 30;  0; 150 152;  -330,38 -410,48
      Rue des Tanneurs;            centre;      60;  9; 150 215 290 350 415; 16; 24; 20;  0; 118  76;  -75,-45 -150,-170 -200,-320
      Rue du Pont;                 centre;      24;  9; 125 125 125 125 125; 45; 20; 30;  0; 112 105;  0,-40 20,-230
      Rue Saint-Aubin;             centre;      22;  8;  95  95  95  95  95; 42; 20; 30;  0; 110 106;  20,42 60,220
      Rue de l'Horloge;            centre;      20;  8;  50 100 100 105 105; 45; 20; 30;  5; 125 124;  180,28 200,190
      Rue du Four;                 centre;      14;  7; 140 140 140 145 145; 40; 20; 30;  0; 100  94;  250,-8 235,-140
      Passage des Drapiers;        centre;      10;  5; 100 100 200 200 200; 40; 20; 30;  0; 120 110;  330,40 345,120
      Faubourg Saint-Jacques;      pericentral; 70; 14; 105 110 120 120 125; 38; 20; 30;  2;  92  90;  455,-10 680,-60 950,-70
      Avenue de la Gare;           pericentral; 60; 18;  90 105 110 125 125; 38; 20; 30;  4;  98  97;  -435,60 -640,200 -860,300
      Faubourg de Bellevue;        pericentral; 46; 12; 110 110 130 130 135; 35; 20; 30;  2;  84  80;  30,-290 60,-560 40,-800
      Boulevard des Cordeliers;    pericentral; 30; 20;  70 100 100 105 105; 45; 20; 30;  3;  95  98;  -200,330 50,300 300,330
      Parc des Quatre-Chênes;      periphery;   54; 90;  25  45  40  40  40; 70; 40; 30; 30; 115 138;  2200,900 2900,1000 3600,1000
      Route du Moulin-Neuf;        periphery;   16; 40;  60  60  60  60  60; 60; 40; 30;  6; 100 104;  1300,-100 1800,-60
      """
          .lines()
          .map(TownStreet::of)
          .toList();

  private static TownStreet of(String line) {
    String[] cells = line.split(";\\s*");
    return new TownStreet(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        numbers(cells[4]),
        Integer.parseInt(cells[5]),
        Integer.parseInt(cells[6]),
        Integer.parseInt(cells[7]),
        Integer.parseInt(cells[8]),
        numbers(cells[9]),
        TownAxis.of(cells[10]));
  }

  private static List<Integer> numbers(String cell) {
    return Arrays.stream(cell.split("\\s+")).map(Integer::valueOf).toList();
  }

  boolean isIn(String wanted) {
    return zone.equals(wanted);
  }
}
