package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vitrine.indicator.Selector;
import vitrine.indicator.Vacancy;
import vitrine.model.Zone;
import vitrine.ranking.IndexAnalysis;
import vitrine.stats.Funnel;
import vitrine.stats.Interval;
import vitrine.stats.Wilson;

/** What machines are told of how sure an order is. */
final class RankSummary {
  private RankSummary() {}

  /** How towns were drawn; with why not where they were not. */
  static Map<String, Object> draws(GroupDraws draws, RankRequest request) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("draws", draws.why() == null ? request.draws() : 0);
    told.put("seed", request.seed());
    told.put("why_not", draws.why());
    told.put("drawn", draws.drawn().stream().map(Selector::toString).toList());
    told.put("exact", draws.exact().stream().map(Selector::toString).toList());
    told.put("towns_with_counts", draws.counted());
    told.put("own_counts_alone", draws.ownCounts());
    told.put("tie_groups", draws.groups());
    told.put("monte_carlo_error", draws.why() == null ? (Double) draws.error() : null);
    return told;
  }

  /** The vacancy of each centre with counts, and where those of equal towns lie by chance. */
  static Map<String, Object> funnel(RankedGroup group) {
    Map<String, Object> funnel = new LinkedHashMap<>();
    boolean any = group.common().towns() > 0;
    double pooled = group.common().pooled();
    funnel.put("zone", Zone.CENTRE.id());
    funnel.put("rate", any ? (Double) pooled : null);
    List<Object> towns = new ArrayList<>();
    for (RankedTown town : group.towns()) {
      Vacancy vacancy = town.taken().vacancy().vacancy(Zone.CENTRE);
      if (vacancy != null && vacancy.isCounted()) {
        Interval inner = Funnel.limits(pooled, vacancy.known(), Wilson.Z95);
        Interval outer = Funnel.limits(pooled, vacancy.known(), Funnel.Z998);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("town_code", town.town().code());
        one.put("town", town.town().name());
        one.put("vacant", vacancy.vacant());
        one.put("n", vacancy.known());
        one.put("rate", vacancy.value());
        one.put("low_95", inner.low());
        one.put("high_95", inner.high());
        one.put("low_99_8", outer.low());
        one.put("high_99_8", outer.high());
        one.put("verdict", town.verdict() == null ? null : town.verdict().id());
        towns.add(one);
      }
    }
    funnel.put("towns", towns);
    return funnel;
  }

  /** The towns whose rate lies outside the wider limits, above them or below. */
  static List<RankedTown> outside(RankedGroup group, boolean above) {
    double pooled = group.common().pooled();
    return group.towns().stream()
        .filter(
            town -> {
              Vacancy vacancy = town.taken().vacancy().vacancy(Zone.CENTRE);
              if (vacancy == null || !vacancy.isCounted()) {
                return false;
              }
              Interval outer = Funnel.limits(pooled, vacancy.known(), Funnel.Z998);
              double rate = vacancy.value();
              return above ? rate > outer.high() : rate < outer.low();
            })
        .toList();
  }

  /** Between which values of what towns are ranked by half of them lie. */
  static List<Object> quartiles(RankedGroup group) {
    return group.quartiles() == null
        ? null
        : List.of(group.quartiles().low(), group.quartiles().high());
  }

  /** How each town stands to the one of {@code --against}; null where none was named. */
  static List<Object> against(Ranked ranked, RankedGroup group) {
    if (ranked.against() == null) {
      return null;
    }
    List<Object> towns = new ArrayList<>();
    for (RankedTown town : group.towns()) {
      if (town.draws().better() != null) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("town_code", town.town().code());
        one.put("town", town.town().name());
        one.put("p_better", town.draws().better());
        one.put("p_worse", town.draws().worse());
        towns.add(one);
      }
    }
    return towns;
  }

  /** What makes the differences of the index; null where it is not what towns are ranked by. */
  static Map<String, Object> composite(Ranked ranked, RankedGroup group) {
    List<RankedTown> towns = complete(group);
    IndexAnalysis analysis = analysis(ranked, group);
    if (analysis == null) {
      return null;
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("towns", analysis.towns());
    List<Object> components = new ArrayList<>();
    for (IndexAnalysis.Component component : analysis.components()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("indicator", component.selector().toString());
      one.put("weight", component.weight());
      one.put("correlation", orNull(component.correlation()));
      one.put("rank_correlation", orNull(component.rankCorrelation()));
      one.put("influence", orNull(component.influence()));
      one.put("without_rank_correlation", orNull(component.without()));
      one.put("without_largest_move", component.move());
      one.put("without_mover", towns.get(component.mover()).town().key());
      components.add(one);
    }
    told.put("components", components);
    List<Object> pairs = new ArrayList<>();
    for (IndexAnalysis.Pair pair : analysis.pairs()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("a", pair.a().toString());
      one.put("b", pair.b().toString());
      one.put("correlation", orNull(pair.correlation()));
      pairs.add(one);
    }
    told.put("correlations", pairs);
    return told;
  }

  /** The ranked towns with a complete index. */
  static List<RankedTown> complete(RankedGroup group) {
    return group.towns().stream()
        .filter(town -> town.rank() != null && town.index().isComplete())
        .toList();
  }

  /** Null where there is nothing to tell. */
  static IndexAnalysis analysis(Ranked ranked, RankedGroup group) {
    if (!ranked.by().selector().isIndex() || !ranked.formula().canBeDrawn()) {
      return null;
    }
    IndexAnalysis analysis =
        new IndexAnalysis(
            ranked.formula(), complete(group).stream().map(RankedTown::index).toList());
    return analysis.isTelling() ? analysis : null;
  }

  private static Double orNull(OptionalDouble value) {
    return value.isPresent() ? (Double) value.getAsDouble() : null;
  }
}
