package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vitrine.indicator.Figure;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.stats.Mean;

/**
 * The splits of towns together: simple means, each town counting once whatever its trade. Towns
 * whose split is of another territory are left out, as in the ranking.
 *
 * @param towns those with a split
 * @param shares the mean share of each zone, in the order of {@link Zone#THREE}
 * @param distances the mean distance to each reference
 */
record TurnoverMeans(
    List<RankedTown> towns, List<Double> shares, Map<Reference.Split, Double> distances) {
  /** Half of the trade or more. */
  private static final double HALF = 0.5;

  /** The means of a group; null where no town has a split. */
  static TurnoverMeans of(RankedGroup group, List<Reference.Split> references) {
    List<RankedTown> towns =
        group.towns().stream()
            .filter(town -> !town.scopeOther() && PictureParts.shares(town).isKnown())
            .toList();
    if (towns.isEmpty()) {
      return null;
    }
    List<Double> shares = new ArrayList<>();
    for (Zone zone : Zone.THREE) {
      shares.add(mean(towns, town -> town.figure("turnover_share", zone, "")));
    }
    Map<Reference.Split, Double> distances = new LinkedHashMap<>();
    for (Reference.Split split : references) {
      distances.put(
          split, mean(towns, town -> town.figure("split_distance", Zone.ALL, split.id())));
    }
    return new TurnoverMeans(towns, List.copyOf(shares), distances);
  }

  private static Double mean(List<RankedTown> towns, Function<RankedTown, Figure> figure) {
    double[] values =
        towns.stream()
            .map(figure)
            .filter(Objects::nonNull)
            .map(Figure::value)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray();
    return Mean.of(values).orElseThrow();
  }

  /** The mean share of a zone. */
  double share(Zone zone) {
    return shares.get(Zone.THREE.indexOf(zone));
  }

  /** The towns whose periphery has half of the trade or more. */
  List<RankedTown> peripheral() {
    return towns.stream()
        .filter(
            town -> {
              double share = town.figure("turnover_share", Zone.PERIPHERY, "").value();
              return Significant.compare(share, HALF) >= 0;
            })
        .toList();
  }

  /** The towns that are no further from a reference than so much. */
  List<RankedTown> within(Reference.Split split, double distance) {
    return towns.stream()
        .filter(
            town -> {
              Double own = town.figure("split_distance", Zone.ALL, split.id()).value();
              return own != null && Significant.compare(own, distance) <= 0;
            })
        .toList();
  }

  /** The means as machines read them. */
  Map<String, Object> described() {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("towns", (long) towns.size());
    for (int i = 0; i < shares.size(); i++) {
      described.put("mean_share_" + Zone.THREE.get(i).id(), shares.get(i));
    }
    distances.forEach((split, mean) -> described.put("mean_distance_" + split.id(), mean));
    return described;
  }
}
