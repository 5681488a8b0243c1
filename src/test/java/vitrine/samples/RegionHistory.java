package vitrine.samples;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vitrine.samples.RegionPlan.ZonePlan;

/**
 * Plays three years in the zones of one town. Vacancies are filled up to the rates that the plan
 * promises rather than drawn one by one, so that even the smallest town shows what it is meant to.
 */
final class RegionHistory {
  private static final double UNKNOWN = 0.02;
  private static final double WORKS = 0.018;
  private static final double STORAGE = 0.013;
  private static final double EXCLUDED = 0.011;

  /** Chance that an occupied premises keeps its tenant for three years. */
  private static final double TENANT_STAYS = 0.91;

  private final RegionPlan plan;
  private final RegionDice dice;

  private RegionHistory(RegionPlan plan, RegionDice dice) {
    this.plan = plan;
    this.dice = dice;
  }

  /** The lives of all premises of a town, in the order of their ids. */
  static List<RegionLife> play(RegionPlan plan, RegionDice dice) {
    var lives = RegionStreets.layOut(plan, dice).stream().map(RegionLife::new).toList();
    var history = new RegionHistory(plan, dice);
    plan.zones().forEach(zone -> history.playZone(zone, lives));
    lives.forEach(history::letToTenants);
    lives.forEach(life -> RegionDates.date(life, plan.undated(), dice));
    return lives;
  }

  private void playZone(ZonePlan zone, List<RegionLife> town) {
    var lives = town.stream().filter(life -> life.place.zone().equals(zone.zone())).toList();
    var first = lives.stream().filter(life -> life.place.metBefore()).toList();
    first.forEach(life -> life.before = rareStatus());
    vacateBefore(first, vacantWanted(first.stream().map(life -> life.before), zone.rateBefore()));
    var second = lives.stream().filter(life -> life.place.metNow()).toList();
    keepVacant(second);
    second.forEach(this::moveOn);
    vacateNow(second, vacantWanted(second.stream().map(life -> life.now), zone.rateNow()));
  }

  /** A status that is neither occupied nor vacant, or an empty word: those two come later. */
  private String rareStatus() {
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
    return u < UNKNOWN + WORKS + STORAGE + EXCLUDED ? "excluded" : "";
  }

  /** The rate is over known statuses, so unknown and excluded premises do not count. */
  private static long vacantWanted(Stream<String> statuses, double rate) {
    Predicate<String> outside = status -> status.equals("unknown") || status.equals("excluded");
    return Math.round(rate * statuses.filter(outside.negate()).count());
  }

  private void vacateBefore(List<RegionLife> lives, long vacant) {
    var open = lives.stream().filter(life -> life.before.isEmpty()).toList();
    open.forEach(life -> life.before = "occupied");
    worst(open, vacant, 0).forEach(life -> life.before = "vacant");
  }

  /** The worst places stay vacant: in an emptying street one waits longest for a tenant. */
  private void keepVacant(List<RegionLife> lives) {
    var vacant = lives.stream().filter(life -> life.before.equals("vacant")).toList();
    long kept = Math.round(plan.persistence() * vacant.size());
    worst(vacant, kept, 0.4).forEach(life -> life.now = "vacant");
  }

  /** What is not kept vacant was let again, is being refitted, or has become a dwelling. */
  private void moveOn(RegionLife life) {
    if (life.now.isEmpty()) {
      life.now =
          switch (life.before) {
            case "excluded" -> "excluded";
            case "vacant" ->
                dice.chance(0.1) ? "excluded" : dice.chance(0.13) ? "works" : "occupied";
            case "storage" -> dice.chance(0.6) ? "storage" : "occupied";
            default -> rareStatus();
          };
    }
  }

  private void vacateNow(List<RegionLife> lives, long vacant) {
    long kept = lives.stream().filter(life -> life.now.equals("vacant")).count();
    var open = lives.stream().filter(life -> life.now.isEmpty()).toList();
    open.forEach(life -> life.now = "occupied");
    worst(open, Math.max(0, vacant - kept), 0.5).forEach(life -> life.now = "vacant");
  }

  /** The first of the lives by risk, to which three years add a good measure of chance. */
  private List<RegionLife> worst(List<RegionLife> lives, long count, double chance) {
    record Scored(RegionLife life, double score) {}
    return lives.stream()
        .map(life -> new Scored(life, life.place.risk() + chance * dice.uniform()))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(count)
        .map(Scored::life)
        .toList();
  }

  private void letToTenants(RegionLife life) {
    RegionPlace place = life.place;
    boolean open = life.before.equals("occupied");
    if (open) {
      life.tenantBefore = RegionTrade.draw(place.zone(), place.area(), dice);
    }
    if (life.now.equals("occupied")) {
      boolean stays = open && dice.chance(TENANT_STAYS);
      life.tenantNow =
          stays ? life.tenantBefore : RegionTrade.draw(place.zone(), place.area(), dice);
    }
  }
}
