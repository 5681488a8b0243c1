package vitrine.samples;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Plays ten years in one street. Vacancies are filled up to the rates that the street is to show
 * rather than drawn one by one, so that even a street of ten premises shows what it is meant to.
 */
final class TownHistory {
  private static final double UNKNOWN = 0.016;
  private static final double WORKS = 0.014;
  private static final double STORAGE = 0.009;
  private static final double EXCLUDED = 0.008;

  private final TownStreet street;
  private final RegionDice dice;

  private TownHistory(TownStreet street, RegionDice dice) {
    this.street = street;
    this.dice = dice;
  }

  /** The lives of all premises of a street, as one walks it. */
  static List<TownLife> play(TownStreet street, RegionDice dice) {
    var lives = TownPavement.layOut(street, dice).stream().map(TownLife::new).toList();
    var history = new TownHistory(street, dice);
    for (int survey = 0; survey < TownSurveys.COUNT; survey++) {
      history.playSurvey(lives, survey);
    }
    lives.forEach(life -> TownTenant.letTo(life, dice));
    TownSolidarity.letTo(street, lives);
    lives.forEach(life -> life.date(dice));
    return lives;
  }

  private void playSurvey(List<TownLife> street, int survey) {
    var lives = street.stream().filter(life -> life.place.isThere(survey)).toList();
    keepVacant(lives, survey);
    lives.forEach(life -> moveOn(life, survey));
    vacate(lives, survey);
  }

  /** The worst places stay vacant: in an emptying street one waits longest for a tenant. */
  private void keepVacant(List<TownLife> lives, int survey) {
    var vacant = lives.stream().filter(life -> life.is("vacant", survey - 1)).toList();
    long kept = Math.round((100 - street.leaving()) * 0.01 * vacant.size());
    worst(vacant, kept, chance()).forEach(life -> life.statuses[survey] = "vacant");
  }

  /** What is not kept vacant was let again, is being refitted, or has become a dwelling. */
  private void moveOn(TownLife life, int survey) {
    if (life.isOpen(survey)) {
      life.statuses[survey] =
          switch (survey == 0 ? "" : life.statuses[survey - 1]) {
            case "excluded" -> "excluded";
            case "vacant" ->
                dice.chance(0.14) ? "excluded" : dice.chance(0.1) ? "works" : "occupied";
            case "storage" -> dice.chance(0.5) ? "storage" : "occupied";
            default -> rareStatus(survey);
          };
    }
  }

  /** A status that is neither occupied nor vacant, or an empty word: those two come later. */
  private String rareStatus(int survey) {
    double u = dice.uniform();
    if (u < UNKNOWN) {
      return "unknown";
    }
    if (u < UNKNOWN + WORKS) {
      return "works";
    }
    if (u < UNKNOWN + WORKS + STORAGE) {
      return "storage";
    }
    boolean dwelling = survey == 0 && u < UNKNOWN + WORKS + STORAGE + EXCLUDED;
    return dwelling ? "excluded" : "";
  }

  /** The rate is over known statuses, so unknown and excluded premises do not count. */
  private void vacate(List<TownLife> lives, int survey) {
    Predicate<TownLife> outside = life -> life.is("unknown", survey) || life.is("excluded", survey);
    long known = lives.stream().filter(outside.negate()).count();
    long kept = lives.stream().filter(life -> life.is("vacant", survey)).count();
    long wanted = Math.round(0.001 * street.rates().get(survey) * known);
    var open = lives.stream().filter(life -> life.isOpen(survey)).toList();
    open.forEach(life -> life.statuses[survey] = "occupied");
    worst(open, Math.max(0, wanted - kept), survey == 0 ? 0 : chance())
        .forEach(life -> life.statuses[survey] = "vacant");
  }

  /** How much the years between two surveys weigh; where neighbours share their luck, less. */
  private double chance() {
    return 0.013 * street.ownLuck();
  }

  /** The first of the lives by risk, to which the years add a good measure of chance. */
  private List<TownLife> worst(List<TownLife> lives, long count, double chance) {
    record Scored(TownLife life, double score) {}
    return lives.stream()
        .map(life -> new Scored(life, life.place.risk() + chance * dice.uniform()))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(count)
        .map(Scored::life)
        .toList();
  }
}
