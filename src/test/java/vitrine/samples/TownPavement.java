package vitrine.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out one side of a street door by door: who stands beside whom, and where. */
final class TownPavement {
  private static final double DWELLING = 0.12;
  private static final double DWELLING_OUTSIDE_CENTRE = 0.32;
  private static final double MERGED = 0.035;
  private static final double INSERTED = 0.07;
  private static final double PULLED_DOWN = 0.014;

  private final TownStreet street;
  private final String side;
  private final RegionDice dice;
  private final List<TownPlace> places = new ArrayList<>();

  /** Metres walked so far. */
  private double along;

  /** The next number to be given. */
  private int number;

  private double luck;

  private TownPavement(TownStreet street, String side, RegionDice dice) {
    this.street = street;
    this.side = side;
    this.dice = dice;
    along = 2 * dice.uniform();
    luck = dice.uniform();
    number = side.equals("odd") ? 1 : 2;
  }

  /** The premises of a street as one walks it, odd numbers on the left, even ones on the right. */
  static List<TownPlace> layOut(TownStreet street, RegionDice dice) {
    var odd = new TownPavement(street, "odd", dice).walk((street.shops() + 1) / 2);
    var even = new TownPavement(street, "even", dice).walk(street.shops() / 2);
    return Stream.concat(odd.stream(), even.stream())
        .sorted(Comparator.comparingInt(TownPlace::position))
        .toList();
  }

  private List<TownPlace> walk(int shops) {
    boolean plain = false;
    for (int i = 0; i < shops; i++) {
      passDwellings();
      if (dice.chance(0.01 * street.luckTurns())) {
        luck = dice.uniform();
      }
      double u = dice.uniform();
      boolean merged = u < MERGED;
      boolean inserted = !merged && u < INSERTED && plain;
      plain = !merged && !inserted;
      String label = merged ? number + "-" + (number + 2) : Integer.toString(number);
      places.add(open(inserted ? inserted(number - 2, u) : label, merged));
      number += merged ? 4 : inserted ? 0 : 2;
    }
    return places;
  }

  /** Dwellings leave gaps on the ground and in the numbers. */
  private void passDwellings() {
    if (dice.chance(street.isIn("pericentral") ? DWELLING_OUTSIDE_CENTRE : DWELLING)) {
      along += 8 + 9 * dice.uniform();
      number += 2;
    }
  }

  /** A second shop at one number, written as people write it. */
  private static String inserted(int number, double u) {
    return number + (u < 0.75 * INSERTED ? " bis" : "B");
  }

  /** Opens a front where the walk has come to, and walks past it. */
  private TownPlace open(String label, boolean merged) {
    double area = tenth(area() * (merged ? 1.7 : 1));
    double frontage = tenth(frontage(area));
    int position = (int) Math.round(along + frontage / 2);
    along += frontage;
    along += street.isIn("periphery") ? 14 + 12 * dice.uniform() : 1 + dice.uniform();
    return place(label, position, area, frontage);
  }

  private TownPlace place(String label, int position, double area, double frontage) {
    double noted = dice.uniform();
    boolean built = dice.chance(0.01 * street.built());
    boolean pulledDown = !built && !street.isIn("periphery") && dice.chance(PULLED_DOWN);
    int last = TownSurveys.COUNT - 1;
    return new TownPlace(
        street,
        noted > 0.985 ? "" : side,
        noted < 0.02 ? "" : label,
        position,
        street.axis().at(position, (side.equals("odd") ? 0.5 : -0.5) * street.width()),
        area,
        frontage,
        pulledDown ? 1 : risk(),
        dice.uniform(),
        dice.uniform(),
        built ? 1 + dice.below(last) : 0,
        pulledDown ? dice.below(last) : last,
        TownMoney.draw(dice));
  }

  private double risk() {
    double own = 0.01 * street.ownLuck();
    return (1 - own) * luck + own * dice.uniform();
  }

  /** Log-normal about the zone's usual size; seven areas in ten were rounded to the metre. */
  private double area() {
    double metres =
        switch (street.zone()) {
          case "centre" -> 72 * StrictMath.exp(0.52 * dice.bell());
          case "pericentral" -> 105 * StrictMath.exp(0.7 * dice.bell());
          default -> 640 * StrictMath.exp(0.8 * dice.bell());
        };
    return dice.chance(0.7) ? Math.rint(metres) : metres;
  }

  /** Fronts grow with the square root of the area, and nobody has one of more than 60 metres. */
  private double frontage(double area) {
    double metres = 0.62 * StrictMath.sqrt(area) * StrictMath.exp(0.25 * dice.bell());
    return Math.min(60, Math.max(2, metres));
  }

  private static double tenth(double metres) {
    return Math.rint(metres * 10) / 10;
  }
}
