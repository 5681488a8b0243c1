package vitrine.study;

import java.util.List;
import java.util.Map;
import vitrine.indicator.Selector;
import vitrine.model.Town;

/**
 * What the draws say of towns that were compared with each other.
 *
 * @param why a note that says why there are none; null where there are
 * @param drawn the figures that were drawn
 * @param exact the figures that the order hangs on too, taken as they are
 * @param ownCounts whether each town was drawn by its own counts alone
 * @param counted how many towns have counts
 * @param error the largest standard error of the probabilities
 * @param groups how many tie groups there are
 */
record GroupDraws(
    String why,
    List<Selector> drawn,
    List<Selector> exact,
    boolean ownCounts,
    int counted,
    double error,
    int groups,
    Map<Town, TownDraws> towns) {

  static GroupDraws none(String why) {
    return new GroupDraws(why, List.of(), List.of(), false, 0, 0, 0, Map.of());
  }

  TownDraws of(Town town) {
    return towns.getOrDefault(town, TownDraws.NONE);
  }
}
