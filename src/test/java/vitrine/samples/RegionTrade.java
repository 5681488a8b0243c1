package vitrine.samples;

import java.util.Arrays;
import java.util.List;

/**
 * One activity: who trades where.
 *
 * @param weights how common it is in the centre, the pericentral quarters and the periphery
 * @param smallest square metres; a hypermarket does not fit into a corner shop
 * @param largest square metres
 * @param operators percent run by chains, by the social economy and by the public; the rest is
 *     independent
 */
record RegionTrade(
    String activity, List<Integer> weights, int smallest, int largest, List<Integer> operators) {

  /** What goes on behind a shop window, and for whose account; empty where not recorded. */
  record Tenant(String activity, String operator) {
    static final Tenant NONE = new Tenant("", "");
  }

  /** Share of occupied premises whose activity, or whose operator, the surveyors left blank. */
  private static final double BLANK = 0.03;

  private static final List<String> ZONES = List.of("centre", "pericentral", "periphery");

  private static final List<RegionTrade> ALL =
      """
      boulangerie               6 7 3    30  260  12  0 0
      pâtisserie                2 1 0    25  160   0  0 0
      boucherie                 3 3 1    25  180   0  0 0
      poissonnerie              1 1 0    25  120   0  0 0
      primeur                   2 2 1    25  250   5  0 0
      fromagerie                1 0 0    25  110   0  0 0
      caviste                   2 1 1    30  220  30  0 0
      chocolaterie              1 0 0    20  110  30  0 0
      supérette                 2 4 0    90  450  80  0 0
      épicerie solidaire        0 1 0    40  300   0 95 5
      supermarché               1 8 7   450 2600 100  0 0
      hypermarché               0 0 9  2000 9000 100  0 0
      prêt-à-porter            14 2 6    25  900  45  0 0
      chaussures                4 1 4    40  800  55  0 0
      bijouterie                3 0 1    20  140  30  0 0
      maroquinerie              2 0 0    25  150  25  0 0
      friperie solidaire        1 1 0    50  500   0 100 0
      ameublement               1 1 7   120 4000  60  0 0
      décoration                3 1 3    35  900  40  0 0
      électroménager            1 1 4    70 2000  60  0 0
      bricolage                 0 1 6   250 9000  90  0 0
      jardinerie                0 0 4   600 9000  80  0 0
      téléphonie                3 1 1    25  180  70  0 0
      recyclerie                0 1 1   150 1500   0 100 0
      pharmacie                 4 4 2    60  420   0  0 0
      optique                   4 1 2    35  260  55 12 0
      audioprothèse             2 1 1    30  160  60 10 0
      parfumerie                2 0 1    40  350  75  0 0
      coiffure                  9 8 2    20  170  15  0 0
      institut de beauté        4 4 1    20  160  15  0 0
      librairie                 2 1 0    40  420  10  8 0
      presse-tabac              3 3 1    25  180   0  0 0
      fleuriste                 3 3 1    25  220  15  0 0
      jouets                    1 0 3    50 1500  60  0 0
      articles de sport         1 0 5    70 3500  70  0 0
      restaurant               10 5 4    45  700   8  0 0
      restauration rapide       6 5 5    25  500  35  0 0
      café-bar                  6 4 1    30  260   0  3 0
      hôtel                     2 1 3   200 3000  30  0 0
      pressing                  2 2 1    25  160  30  0 0
      toilettage                1 2 1    20  120   0  0 0
      banque                    5 2 0    80  600  50 48 0
      assurance                 4 3 0    35  220  45 38 0
      agence immobilière        5 3 0    25  180  35  0 0
      agence de voyages         1 0 0    30  120  60  0 0
      agence d'intérim          2 2 0    40  180  85  5 0
      auto-école                1 2 0    25  120   5  0 0
      garage                    0 5 6   120 1800  30  0 0
      concession automobile     0 1 6   400 9000  60  0 0
      contrôle technique        0 1 2   120  600  70  0 0
      station-service           0 1 2    60  500  85  0 0
      cordonnerie               1 1 0    15   90   5  0 0
      serrurerie                1 1 0    20  120  10  0 0
      retouches                 1 1 0    15   90   0  0 0
      bureau de poste           1 1 0    80  700   0  0 100
      association               2 3 0    30  600   0 100 0
      """
          .lines()
          .map(RegionTrade::of)
          .toList();

  private static RegionTrade of(String line) {
    String[] cells = line.split(" {2,}|(?<=\\d) ");
    List<Integer> numbers = Arrays.stream(cells).skip(1).map(Integer::valueOf).toList();
    return new RegionTrade(
        cells[0], numbers.subList(0, 3), numbers.get(3), numbers.get(4), numbers.subList(5, 8));
  }

  /** Draws who takes premises of this size in this zone. */
  static Tenant draw(String zone, double area, RegionDice dice) {
    int total = ALL.stream().mapToInt(trade -> trade.weight(zone, area)).sum();
    int left = dice.below(total);
    for (RegionTrade trade : ALL) {
      left -= trade.weight(zone, area);
      if (left < 0) {
        return trade.tenant(dice);
      }
    }
    throw new IllegalStateException("no trade fits " + area + " in " + zone);
  }

  private int weight(String zone, double area) {
    boolean fits = smallest <= area && area <= largest;
    return fits ? weights.get(ZONES.indexOf(zone)) : 0;
  }

  private Tenant tenant(RegionDice dice) {
    String runBy = operator(dice.below(100));
    return new Tenant(dice.chance(BLANK) ? "" : activity, dice.chance(BLANK) ? "" : runBy);
  }

  private String operator(int percentile) {
    List<String> names = List.of("chain", "ess", "public");
    int left = percentile;
    for (int i = 0; i < names.size(); i++) {
      left -= operators.get(i);
      if (left < 0) {
        return names.get(i);
      }
    }
    return "independent";
  }
}
