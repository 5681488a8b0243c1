package vitrine.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vitrine.indicator.Definition;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.indicator.Subject;
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

/** Compares towns with each other and with the reference rate: figures, index, verdict of each. */
final class TownComparison {
  private final LoadedStudy study;
  private final RankValues values;
  private final Predicate<Definition> wanted;

  /**
   * A way of comparing.
   *
   * @param wanted the indicators that anything hangs on
   */
  TownComparison(LoadedStudy study, RankValues values, Predicate<Definition> wanted) {
    this.study = study;
    this.values = values;
    this.wanted = wanted;
  }

  /** The figures of each town; turnover of another territory than that of most is marked. */
  List<RankedTown> figures(List<TakenTown> taken) {
    String scope = mostCommonScope(taken);
    List<RankedTown> towns = new ArrayList<>();
    for (TakenTown one : taken) {
      List<Figure> figures = new ArrayList<>(study.catalogue().figures(one.vacancy(), wanted));
      figures.addAll(study.catalogue().figures(one.turnover(), wanted));
      Reference.Rate rate = study.references().rate(one.date(Zone.CENTRE));
      boolean other = isOther(one, scope);
      towns.add(
          new RankedTown(
              one, new TownFigures(figures), null, null, rate, other, false, null, TownDraws.NONE));
    }
    return smoothed(towns);
  }

  /** The same towns with their vacancy rates drawn towards what just these have in common. */
  List<RankedTown> smoothed(List<RankedTown> towns) {
    if (!wanted.test(study.catalogue().find(VacancyRateSmoothed.ID))) {
      return towns;
    }
    List<Subject> subjects = towns.stream().map(town -> town.taken().vacancy()).toList();
    VacancyRateSmoothed common = VacancyRateSmoothed.over(subjects);
    return towns.stream().map(town -> town.smoothed(common.of(town.taken().vacancy()))).toList();
  }

  /** The same towns with the verdicts and indices that come of comparing just them. */
  List<RankedTown> compared(List<RankedTown> towns, IndexFormula formula) {
    Map<Town, Verdict> verdicts = verdicts(towns);
    List<Function<Selector, Double>> known = new ArrayList<>();
    towns.forEach(town -> known.add(selector -> values.comparable(town, selector)));
    List<TownIndex> indices = formula.indices(known);
    List<RankedTown> compared = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      RankedTown town = towns.get(i);
      compared.add(town.compared(indices.get(i), verdicts.get(town.town())));
    }
    return compared;
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
    Map<String, Long> scopes =
        taken.stream()
            .map(TownComparison::scope)
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.groupingBy(scope -> scope, TreeMap::new, Collectors.counting()));
    return scopes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
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

  /** The indicators of selectors, and those that every page of a rank shows. */
  static Predicate<Definition> wanting(List<Selector> selectors) {
    Set<String> ids = selectors.stream().map(Selector::id).collect(Collectors.toSet());
    return definition -> SHOWN.contains(definition.id()) || ids.contains(definition.id());
  }

  private static final Set<String> SHOWN =
      Set.of(
          "vacancy_rate",
          "vacancy_rate_smoothed",
          "vacancy_class",
          "turnover_share",
          "turnover_gap",
          "split_distance",
          "balance_position");
}
