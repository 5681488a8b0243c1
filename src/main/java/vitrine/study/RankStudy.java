package vitrine.study;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Definition;
import vitrine.indicator.Direction;
import vitrine.indicator.Figure;
import vitrine.indicator.GroupVacancy;
import vitrine.indicator.Selector;
import vitrine.indicator.Subject;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.ranking.IndexFormula;
import vitrine.ranking.Ranking;
import vitrine.reference.Profile;
import vitrine.report.Report;
import vitrine.stats.Interval;
import vitrine.stats.Quantiles;
import vitrine.table.TownTable;

/** {@code rank}: how towns compare, with each other and with the references. */
public final class RankStudy {
  private static final Selector INDEX =
      new Selector(Selector.INDEX, Zone.ALL, "", Selector.Part.VALUE);
  private static final Selector VACANCY =
      new Selector("vacancy_rate", Zone.CENTRE, "", Selector.Part.VALUE);
  private static final Selector PERIPHERY =
      new Selector("turnover_share", Zone.PERIPHERY, "", Selector.Part.VALUE);

  private final RankRequest request;
  private LoadedStudy study;
  private RankValues values;
  private long withoutData;
  private Town against;

  /** Whether any town has what it could be ranked by, where nothing was asked for. */
  private boolean anything = true;

  public RankStudy(RankRequest request) {
    this.request = request;
  }

  /** Reads, compares and tells. */
  public Report report() {
    Profile profile = profile(request.study());
    Ranked ranked =
        ranked(
            profile, LoadedStudy.load(request.study(), named(profile)), Set.of(), unused -> false);
    requireRanks(ranked.groups(), ranked.by());
    return new RankReport(ranked).report();
  }

  /**
   * Compares the towns of a study, so that every command that does says the same of them.
   *
   * @param always towns that are compared even where they have no data
   * @param more indicators that are computed beside those that the comparison hangs on
   */
  Ranked ranked(Profile profile, LoadedStudy loaded, Set<Town> always, Predicate<Definition> more) {
    study = loaded;
    VacancyThreshold threshold = VacancyThreshold.read(request.threshold(), study.references());
    values = new RankValues(study);
    List<TakenTown> taken = taken(always);
    against = against(taken);
    SelectorReading selectors = SelectorReading.of(study, taken);
    SelectorReading naming = request.ofTable() ? selectors.namingColumns() : selectors;
    IndexFormula formula =
        new IndexFormula(
            profile,
            study.references().references(),
            request.normalise(profile),
            request.aggregate(profile),
            component -> component(naming, component));
    Gates gates = new Gates(study, values, selectors.allowingGroups(), request.gates().texts());
    RankedBy by = request.by() == null ? null : requested(selectors);
    Set<Town> leftOut = new LinkedHashSet<>();
    SortedMap<String, ComparedTowns> compared =
        new Groups(formula, wanted(formula, gates, by), more, leftOut).compared(taken);
    by = by == null ? indexOrInstead(compared) : by;
    List<RankedGroup> groups = new ArrayList<>();
    for (Map.Entry<String, ComparedTowns> group : compared.entrySet()) {
      groups.add(group(group.getKey(), group.getValue(), formula, by));
    }
    return new Ranked(
        request,
        study,
        values,
        profile,
        formula,
        by,
        against,
        threshold,
        groups,
        leftOut,
        withoutData,
        gates.check(groups));
  }

  /** The texts that may be selectors: what they need is read and computed. */
  List<String> named(Profile profile) {
    Stream<String> components = profile.components().stream().map(Profile.Component::indicator);
    Stream<String> gates = request.gates().texts().stream().flatMap(Gate::selectors);
    return Stream.of(Stream.ofNullable(request.by()), components, gates)
        .flatMap(named -> named)
        .toList();
  }

  private static List<Selector> wanted(IndexFormula formula, Gates gates, RankedBy by) {
    List<Selector> wanted = new ArrayList<>(formula.selectors());
    wanted.addAll(gates.selectors());
    if (by != null) {
      wanted.add(by.selector());
    }
    return wanted;
  }

  /** The profile that a request names, by its id or its file. */
  static Profile profile(StudyRequest study) {
    String named = study.choices().profile();
    if (named == null || Profile.shippedIds().contains(named)) {
      return Profile.shipped(named == null ? Profile.DEFAULT : named);
    }
    if (named.matches("[a-z0-9-]+") && !Files.exists(study.folder().resolve(named))) {
      String ids = String.join(", ", Profile.shippedIds());
      throw Refusal.usage("usage.profile-unknown", named, ids);
    }
    UserFile file = UserFile.read(study, named);
    return Profile.read(file.bytes(), file.name());
  }

  private List<TakenTown> taken(Set<Town> always) {
    List<TakenTown> all = new Subjects(study).taken(study.towns());
    // A towns table may list a whole country: those without any figure are compared only where
    // nobody has one, because then the towns' own columns are all there is.
    boolean any = all.stream().anyMatch(TakenTown::hasData);
    List<TakenTown> kept =
        all.stream()
            .filter(town -> !any || town.hasData() || always.contains(town.town()))
            .toList();
    withoutData = all.size() - kept.size();
    return kept;
  }

  private Town against(List<TakenTown> taken) {
    if (request.against() == null) {
      return null;
    }
    List<Town> towns = taken.stream().map(TakenTown::town).sorted().toList();
    return TownChoice.choose(new TreeSet<>(towns), List.of(request.against())).get(0);
  }

  /** The selector of a component; a fault is told with its place in the profile. */
  static Selector component(SelectorReading selectors, Profile.Component component) {
    try {
      Selector selector = selectors.read(component.indicator());
      if (!selector.isIndex()) {
        return selector;
      }
      throw Profile.fault(component.place(), component.indicator(), "");
    } catch (SelectorReading.Fault fault) {
      throw Profile.fault(component.place(), fault.found(), fault.expected());
    }
  }

  /** Makes groups and compares the towns of each. */
  private final class Groups {
    private final IndexFormula formula;
    private final TownComparison comparison;
    private final Set<Town> leftOut;

    Groups(
        IndexFormula formula,
        List<Selector> wanted,
        Predicate<Definition> more,
        Set<Town> leftOut) {
      this.formula = formula;
      this.comparison = new TownComparison(study, values, wanted, more);
      this.leftOut = leftOut;
    }

    SortedMap<String, ComparedTowns> compared(List<TakenTown> taken) {
      SortedMap<String, List<TakenTown>> groups = TownGroups.of(study, taken, request.group());
      SortedMap<String, ComparedTowns> compared = new TreeMap<>(groups.comparator());
      groups.forEach(
          (name, towns) -> {
            ComparedTowns kept = kept(comparison.figures(towns));
            if (!kept.towns().isEmpty()) {
              compared.put(name, comparison.compared(kept, formula));
            }
          });
      return compared;
    }

    private ComparedTowns kept(ComparedTowns all) {
      if (!request.completeOnly()) {
        return all;
      }
      List<RankedTown> kept = new ArrayList<>();
      for (RankedTown town : all.towns()) {
        boolean complete =
            formula.selectors().stream()
                .allMatch(selector -> values.comparable(town, selector) != null);
        if (complete) {
          kept.add(town);
        } else {
          leftOut.add(town.town());
        }
      }
      return leftOut.isEmpty() ? all : comparison.smoothed(kept);
    }
  }

  private RankedBy indexOrInstead(SortedMap<String, ComparedTowns> compared) {
    List<RankedTown> towns =
        compared.values().stream().flatMap(group -> group.towns().stream()).toList();
    long reaching = towns.stream().filter(town -> town.index().value() != null).count();
    if (2 * reaching >= towns.size() && reaching > 0) {
      return ordered(INDEX, RankedBy.Reason.INDEX);
    }
    if (towns.stream().anyMatch(town -> values.comparable(town, VACANCY) != null)) {
      return ordered(VACANCY, RankedBy.Reason.INDEX_COVERAGE);
    }
    if (towns.stream().anyMatch(town -> values.comparable(town, PERIPHERY) != null)) {
      return ordered(PERIPHERY, RankedBy.Reason.INDEX_COVERAGE_NO_VACANCY);
    }
    anything = false;
    return ordered(VACANCY, RankedBy.Reason.INDEX_COVERAGE);
  }

  /** Towns that are too small are listed without a rank, even if all are. */
  private void requireRanks(List<RankedGroup> groups, RankedBy by) {
    boolean any =
        groups.stream()
            .flatMap(group -> group.towns().stream())
            .anyMatch(town -> town.rank() != null || town.few());
    if (!anything || !any) {
      throw nothingToRank(by.selector().toString());
    }
  }

  private Refusal nothingToRank(String by) {
    Place place = Place.of(study.data().inputs().get(0).file());
    return Refusal.input(FindingCode.NOTHING_TO_RANK, place, by, "").after(study.data().findings());
  }

  private RankedBy requested(SelectorReading selectors) {
    try {
      SelectorReading naming = request.ofTable() ? selectors.namingColumns() : selectors;
      return ordered(naming.read(request.by()), RankedBy.Reason.REQUESTED);
    } catch (SelectorReading.Fault fault) {
      throw Refusal.usage(fault.key(), fault.found(), fault.expected());
    }
  }

  private RankedBy ordered(Selector selector, RankedBy.Reason reason) {
    Direction direction = study.catalogue().direction(selector);
    if (request.order() == RankRequest.Order.BEST && direction == Direction.NONE) {
      throw Refusal.usage("usage.order-needed", selector.toString(), "");
    }
    boolean descending =
        request.order() == RankRequest.Order.BEST
            ? direction == Direction.UP
            : request.order() == RankRequest.Order.DESC;
    return new RankedBy(selector, reason, descending);
  }

  private RankedGroup group(
      String name, ComparedTowns compared, IndexFormula formula, RankedBy by) {
    List<RankedTown> towns = compared.towns().stream().map(town -> sized(town, by)).toList();
    Map<Town, RankedTown> byTown = new LinkedHashMap<>();
    towns.forEach(town -> byTown.put(town.town(), town));
    Set<Selector> summarised = new LinkedHashSet<>(List.of(INDEX, VACANCY));
    summarised.addAll(formula.selectors());
    summarised.add(by.selector());
    TownTable table = table(byTown, summarised);
    List<RankedTown> ordered = order(byTown, table, by);
    GroupDraws draws =
        new RankDraws(request, values, formula, by, against).of(ordered, compared.common());
    List<Subject> subjects = towns.stream().map(town -> town.taken().vacancy()).toList();
    return new RankedGroup(
        name,
        ordered.stream().map(town -> town.drawn(draws.of(town.town()))).toList(),
        GroupVacancy.figures(subjects),
        medians(table, summarised),
        quartiles(table, by.selector()),
        draws,
        compared.common().of(Zone.CENTRE));
  }

  /** Marks a town with fewer premises than are asked for, in the zone that the order is of. */
  private RankedTown sized(RankedTown town, RankedBy by) {
    if (request.minPremises() == 0) {
      return town;
    }
    boolean ofZone = study.catalogue().isOfPremises(by.selector());
    Figure rate = town.figure("vacancy_rate", ofZone ? by.selector().zone() : Zone.CENTRE, "");
    boolean enough = rate != null && rate.n() != null && rate.n() >= request.minPremises();
    return enough ? town : town.tooFew();
  }

  /** The towns with all they are ranked by and summarised over. */
  private TownTable table(Map<Town, RankedTown> towns, Set<Selector> selectors) {
    Map<String, Map<Town, Double>> columns = new LinkedHashMap<>();
    for (Selector selector : selectors) {
      Map<Town, Double> column = new LinkedHashMap<>();
      towns.forEach((town, ranked) -> column.put(town, values.comparable(ranked, selector)));
      columns.put(selector.toString(), column);
    }
    return TownTable.of(List.copyOf(towns.keySet()), columns);
  }

  /** Ranked towns by rank, then the others; equals in the towns' own order. */
  private static List<RankedTown> order(Map<Town, RankedTown> towns, TownTable table, RankedBy by) {
    Set<Town> few = new TreeSet<>();
    towns.values().stream().filter(RankedTown::few).forEach(town -> few.add(town.town()));
    Map<Town, Integer> ranks = Ranking.ranks(few, table, by.selector().toString(), by.descending());
    return towns.values().stream()
        .map(town -> town.ranked(ranks.get(town.town())))
        .sorted(
            Comparator.comparing(RankedTown::rank, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Between which values half of the towns lie; null where there is none. */
  private static Interval quartiles(TownTable table, Selector by) {
    double[] known = known(table, by);
    return known.length == 0
        ? null
        : new Interval(
            Quantiles.type7(known, 0.25).orElseThrow(), Quantiles.type7(known, 0.75).orElseThrow());
  }

  private static Map<Selector, OptionalDouble> medians(TownTable table, Set<Selector> columns) {
    Map<Selector, OptionalDouble> medians = new LinkedHashMap<>();
    columns.forEach(column -> medians.put(column, Quantiles.median(known(table, column))));
    return medians;
  }

  private static double[] known(TownTable table, Selector column) {
    return table.values(column.toString()).stream()
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }
}
