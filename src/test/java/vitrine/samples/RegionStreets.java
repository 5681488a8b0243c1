package vitrine.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out the streets of one town: numbers, areas, frontages, and who stands beside whom. */
final class RegionStreets {
  private static final int SHOPS_PER_STREET = 26;

  /** Chance that the luck of a pavement changes from one door to the next: runs of about five. */
  private static final double LUCK_TURNS = 0.2;

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "centre",
          """
          Grande Rue
          Rue de la République
          Place du Marché
          Rue des Halles
          Rue Nationale
          Place de l'Hôtel-de-Ville
          Rue du Pont
          Rue Saint-Nicolas
          Rue des Tanneurs
          Rue du Château
          Cours Victor-Hugo
          Rue Gambetta
          Rue de l'Église
          Place aux Grains
          Rue des Remparts
          Rue du Four
          Rue Pasteur
          Rue Haute
          """
              .lines()
              .toList(),
          "pericentral",
          List.of("Avenue de la Gare", "Faubourg Saint-Martin", "Boulevard Jean-Jaurès"),
          "periphery",
          List.of("Zone commerciale des Portes", "Route Nationale", "Parc des Quatre-Vents"));

  private final RegionDice dice;
  private final List<RegionPlace> places = new ArrayList<>();

  private RegionStreets(RegionDice dice) {
    this.dice = dice;
  }

  /** All premises of a town, numbered through its zones and streets. */
  static List<RegionPlace> layOut(RegionPlan plan, RegionDice dice) {
    var town = new RegionStreets(dice);
    plan.zones().forEach(zone -> town.addZone(zone.zone(), zone.size()));
    return List.copyOf(town.places);
  }

  /** The first street of a zone is its longest, as main streets are. */
  private void addZone(String zone, int size) {
    List<String> names = NAMES.get(zone);
    int streets = Math.min(names.size(), Math.max(1, (size + 13) / SHOPS_PER_STREET));
    int left = size;
    for (int i = 0; i < streets; i++) {
      int shops = 2 * left / (streets - i + 1);
      addStreet(zone, names.get(i), shops);
      left -= shops;
    }
  }

  /** Odd numbers on one side, even on the other; dwellings leave gaps in the numbers. */
  private void addStreet(String zone, String street, int shops) {
    double[] luck = {dice.uniform(), dice.uniform()};
    int number = 0;
    for (int i = 0; i < shops; i++) {
      number += dice.chance(0.12) ? 2 + dice.below(2) : 1;
      if (dice.chance(LUCK_TURNS)) {
        luck[number % 2] = dice.uniform();
      }
      places.add(place(zone, street, number, 0.6 * luck[number % 2] + 0.4 * dice.uniform()));
    }
  }

  private RegionPlace place(String zone, String street, int number, double risk) {
    double area = tenth(area(zone));
    return new RegionPlace(
        String.format(Locale.ROOT, "L%03d", places.size() + 1),
        zone,
        street,
        number,
        area,
        tenth(Math.max(2, 0.62 * StrictMath.sqrt(area) * StrictMath.exp(0.25 * dice.bell()))),
        risk,
        dice.uniform(),
        dice.uniform(),
        RegionPlace.Presence.draw(dice));
  }

  /** Log-normal about the zone's usual size; seven areas in ten were rounded to the metre. */
  private double area(String zone) {
    double metres =
        switch (zone) {
          case "centre" -> 72 * StrictMath.exp(0.55 * dice.bell());
          case "pericentral" -> 120 * StrictMath.exp(0.75 * dice.bell());
          default -> 520 * StrictMath.exp(0.95 * dice.bell());
        };
    return dice.chance(0.7) ? Math.rint(metres) : metres;
  }

  private static double tenth(double metres) {
    return Math.rint(metres * 10) / 10;
  }
}
