package vitrine.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vitrine.indicator.CommonVacancies;
import vitrine.indicator.Definition;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.indicator.Vacancy;
import vitrine.indicator.VacancyRateSmoothed;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.ranking.IndexFormula;
import vitrine.ranking.TownIndex;
import vitrine.ranking.Verdict;
import vitrine.ranking.Verdicts;
import vitrine.reference.Reference;
import vitrine.work.Workers;

/** Compares towns with each other and with the reference rate: figures, index, verdict of each. */
final class TownComparison {
  /** The indicators that every page of a rank shows. */
  private static final Set<String> SHOWN =
      Set.of(
          "vacancy_rate",
          "vacancy_rate_smoothed",
          "vacancy_class",
          "turnover_share",
          "turnover_gap",
          "split_distance",
          "balance_position");

  private final LoadedStudy study;
  private final RankValues values;
  private final Predicate<Definition> wanted;
  private final Set<Zone> smoothed;

  /**
   * A way of comparing.
   *
   * @param selectors what is asked for, beside what every page of a rank shows
   * @param more indicators of which every zone is asked for
   */
  TownComparison(
      LoadedStudy study, RankValues values, List<Selector> selectors, Predicate<Definition> more) {
    Set<String> ids = selectors.stream().map(Selector::id).collect(Collectors.toSet());
    this.study = study;
    this.values = values;
    this.wanted = one -> SHOWN.contains(one.id()) || ids.contains(one.id()) || more.test(one);
    this.smoothed = smoothed(selectors, more.test(study.catalogue().find(VacancyRateSmoothed.ID)));
  }

  /** The zones with smoothed rates, which cost more than all other figures together. */
  private static Set<Zone> smoothed(List<Selector> selectors, boolean all) {
    Set<Zone> zones = all ? EnumSet.allOf(Zone.class) : EnumSet.of(Zone.CENTRE);
    selectors.stream()
        .filter(selector -> selector.id().equals(VacancyRateSmoothed.ID))
        .forEach(selector -> zones.add(selector.zone()));
    return zones;
  }

  /** The figures of each town; turnover of another territory than that of most is marked. */
  ComparedTowns figures(List<TakenTown> taken) {
    String scope = mostCommonScope(taken);
    return smoothed(each(taken, one -> figures(one, scope)));
  }

  private RankedTown figures(TakenTown one, String scope) {
    List<Figure> figures = new ArrayList<>(study.catalogue().figures(one.vacancy(), wanted));
    figures.addAll(study.catalogue().figures(one.turnover(), wanted));
    Reference.Rate rate = study.references().rate(one.date(Zone.CENTRE));
    boolean other = isOther(one, scope);
    return new RankedTown(
        one, new TownFigures(figures), null, null, rate, other, false, null, TownDraws.NONE);
  }

  /** Works on towns by several threads, whose number changes no figure. */
  private <A, B> List<B> each(List<A> towns, Function<A, B> work) {
    return Workers.parallel(study.request().reading().workers(), towns, work);
  }

  /** The same towns with their vacancy rates drawn towards what just these have in common. */
  ComparedTowns smoothed(List<RankedTown> towns) {
    CommonVacancies common = ComparedTowns.of(towns).common();
    VacancyRateSmoothed rates = VacancyRateSmoothed.over(common, smoothed);
    List<RankedTown> drawn = each(towns, town -> town.smoothed(rates.of(town.taken().vacancy())));
    return new ComparedTowns(drawn, common);
  }

  /** The same towns with the verdicts and indices that come of comparing just them. */
  ComparedTowns compared(ComparedTowns same, IndexFormula formula) {
    List<RankedTown> towns = same.towns();
    Map<Town, Verdict> verdicts = verdicts(towns);
    List<Function<Selector, Double>> known = new ArrayList<>();
    towns.forEach(town -> known.add(selector -> values.comparable(town, selector)));
    List<TownIndex> indices = formula.indices(known);
    List<RankedTown> compared = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      RankedTown town = towns.get(i);
      compared.add(town.compared(indices.get(i), verdicts.get(town.town())));
    }
    return new ComparedTowns(compared, same.common());
  }

  private static Map<Town, Verdict> verdicts(List<RankedTown> towns) {
    Map<Town, Verdicts.Test> tests = new LinkedHashMap<>();
    for (RankedTown town : towns) {
      Vacancy centre = town.taken().vacancy().vacancy(Zone.CENTRE);
      tests.put(town.town(), new Verdicts.Test(centre, town.comparedWith().value()));
    }
    return new HashMap<>(Verdicts.of(tests));
  }

  /** Splits of different territories do not compare: that of most towns is ranked. */
  private static String mostCommonScope(List<TakenTown> taken) {
    Map<String, Integer> scopes = new TreeMap<>();
    for (TakenTown town : taken) {
      String scope = scope(town);
      if (!scope.isEmpty()) {
        scopes.merge(scope, 1, Integer::sum);
      }
    }
    String common = "";
    for (Map.Entry<String, Integer> scope : scopes.entrySet()) {
      common = scope.getValue() > scopes.getOrDefault(common, 0) ? scope.getKey() : common;
    }
    return common;
  }

  private static String scope(TakenTown town) {
    ZoneSplit split =
        town.turnover().turnover() == null ? null : town.turnover().turnover().split();
    return split == null ? "" : split.scope();
  }

  /** A split whose territory is not said is not known to differ. */
  private static boolean isOther(TakenTown town, String scope) {
    String own = scope(town);
    return !own.isEmpty() && !own.equals(scope);
  }
}
