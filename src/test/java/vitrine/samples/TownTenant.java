package vitrine.samples;

import java.util.List;

/** What goes on behind a shop window of the town, under which name and for whose account. */
record TownTenant(String activity, String name, String operator) {
  static final TownTenant NONE = new TownTenant("", "", "");

  /** Chance that an occupied premises keeps its tenant from one survey to the next. */
  private static final double STAYS = 0.91;

  /** Labels that no table of trades can put into a family. */
  private static final List<String> VAGUE =
      List.of("divers", "concept store éphémère", "commerce non précisé");

  private static final double IS_VAGUE = 0.02;

  /** Chance that the chain, and not the smaller shop first drawn, gets a unit in a retail park. */
  private static final double CHAIN_PREFERRED = 0.6;

  /** Draws the tenants of a life, from survey to survey. */
  static void letTo(TownLife life, RegionDice dice) {
    for (int survey = 0; survey < TownSurveys.COUNT; survey++) {
      if (life.is("occupied", survey)) {
        boolean stays = life.is("occupied", survey - 1) && dice.chance(STAYS);
        life.tenants[survey] = stays ? life.tenants[survey - 1] : draw(life.place, dice);
      }
    }
  }

  private static TownTenant draw(TownPlace place, RegionDice dice) {
    String zone = place.street().zone();
    var drawn = RegionTrade.draw(zone, place.area(), dice);
    if (zone.equals("periphery")
        && !drawn.operator().equals("chain")
        && dice.chance(CHAIN_PREFERRED)) {
      drawn = RegionTrade.draw(zone, place.area(), dice);
    }
    boolean vague = dice.chance(IS_VAGUE);
    String activity = vague ? VAGUE.get(dice.below(VAGUE.size())) : drawn.activity();
    String name = TownNames.draw(vague ? "" : activity, drawn.operator(), dice);
    return new TownTenant(activity, name, drawn.operator());
  }
}
