package vitrine.study;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Direction;
import vitrine.indicator.Figure;
import vitrine.indicator.GroupVacancy;
import vitrine.indicator.Selector;
import vitrine.indicator.Vacancy;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.ranking.IndexFormula;
import vitrine.ranking.Ranking;
import vitrine.ranking.TownIndex;
import vitrine.ranking.Verdict;
import vitrine.ranking.Verdicts;
import vitrine.reference.Profile;
import vitrine.reference.Reference;
import vitrine.report.Report;
import vitrine.table.TownTable;

/** {@code rank}: how towns compare, with each other and with the references. */
public final class RankStudy {
  private static final Selector VACANCY =
      new Selector("vacancy_rate", Zone.CENTRE, "", Selector.Part.VALUE);
  private static final Selector PERIPHERY =
      new Selector("turnover_share", Zone.PERIPHERY, "", Selector.Part.VALUE);

  private final RankRequest request;
  private LoadedStudy study;
  private RankValues values;
  private Map<Town, RankedTown> towns;

  public RankStudy(RankRequest request) {
    this.request = request;
  }

  /** Reads, compares and tells. */
  public Report report() {
    Profile profile = profile();
    study = LoadedStudy.load(request.study(), selectors(profile));
    values = new RankValues(study);
    List<TakenTown> taken = taken();
    SelectorReading selectors = selectors(taken);
    IndexFormula formula =
        new IndexFormula(profile, study.references().references(), c -> component(selectors, c));
    compare(taken, formula);
    RankedBy by = rankedBy(selectors);
    TownTable table = table(formula, by);
    List<RankedTown> order = order(table, by);
    if (order.stream().allMatch(town -> town.rank() == null)) {
      throw nothingToRank(by.selector().toString());
    }
    List<Figure> group = GroupVacancy.figures(taken.stream().map(TakenTown::vacancy).toList());
    return new RankReport(
            new Ranked(study, values, profile, formula, by, order, group, medians(table, formula)))
        .report();
  }

  private List<String> selectors(Profile profile) {
    Stream<String> components = profile.components().stream().map(Profile.Component::indicator);
    return Stream.concat(Stream.ofNullable(request.by()), components).toList();
  }

  private Profile profile() {
    String named = request.study().profile();
    if (named == null || Profile.shippedIds().contains(named)) {
      return Profile.shipped(named == null ? Profile.DEFAULT : named);
    }
    if (named.matches("[a-z0-9-]+") && !Files.exists(request.study().folder().resolve(named))) {
      String ids = String.join(", ", Profile.shippedIds());
      throw Refusal.usage("usage.profile-unknown", named, ids);
    }
    UserFile file = UserFile.read(request.study(), named);
    return Profile.read(file.bytes(), file.name());
  }

  private List<TakenTown> taken() {
    Subjects subjects = new Subjects(study);
    if (request.study().survey() != null && !subjects.knows(request.study().survey())) {
      throw Refusal.usage("usage.survey-unknown", request.study().survey().text());
    }
    List<TakenTown> all =
        study.towns().stream().map(town -> subjects.taken(town, request.study().survey())).toList();
    // A towns table may list a whole country: those without any figure are compared only where
    // nobody has one, because then the towns' own columns are all there is.
    List<TakenTown> withData = all.stream().filter(TakenTown::hasData).toList();
    return withData.isEmpty() ? all : withData;
  }

  private SelectorReading selectors(List<TakenTown> taken) {
    boolean anyCentre = taken.stream().anyMatch(t -> t.vacancy().vacancy(Zone.CENTRE) != null);
    Set<String> columns = new TreeSet<>();
    study.data().facts().values().forEach(facts -> columns.addAll(facts.numbers().keySet()));
    return new SelectorReading(study.catalogue(), anyCentre, List.copyOf(columns));
  }

  private static Selector component(SelectorReading selectors, Profile.Component component) {
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

  private void compare(List<TakenTown> taken, IndexFormula formula) {
    Map<Town, Verdicts.Test> tests = new LinkedHashMap<>();
    Map<Town, Reference.Rate> references = new HashMap<>();
    for (TakenTown one : taken) {
      Reference.Rate rate = study.references().rate(one.date(Zone.CENTRE));
      references.put(one.town(), rate);
      Vacancy centre = one.vacancy().vacancy(Zone.CENTRE);
      tests.put(one.town(), new Verdicts.Test(centre, rate.value()));
    }
    Map<Town, Verdict> verdicts = Verdicts.of(tests);
    String scope = mostCommonScope(taken);
    towns = new LinkedHashMap<>();
    for (TakenTown one : taken) {
      List<Figure> figures = new ArrayList<>(study.catalogue().figures(one.vacancy()));
      figures.addAll(study.catalogue().figures(one.turnover()));
      boolean scopeOther = isOther(one, scope);
      RankedTown town =
          new RankedTown(
              one,
              figures,
              null,
              verdicts.get(one.town()),
              references.get(one.town()),
              scopeOther,
              null);
      TownIndex index = formula.index(selector -> values.value(town, selector));
      towns.put(
          one.town(),
          new RankedTown(
              one, figures, index, town.verdict(), town.comparedWith(), scopeOther, null));
    }
  }

  /** Splits of different territories do not compare: that of most towns is ranked. */
  private static String mostCommonScope(List<TakenTown> taken) {
    Map<String, Long> scopes =
        taken.stream()
            .map(RankStudy::scope)
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

  private RankedBy rankedBy(SelectorReading selectors) {
    if (request.by() != null) {
      return requested(selectors);
    }
    long reaching = towns.values().stream().filter(town -> town.index().value() != null).count();
    if (2 * reaching >= towns.size() && reaching > 0) {
      return ordered(
          new Selector(Selector.INDEX, Zone.ALL, "", Selector.Part.VALUE), RankedBy.Reason.INDEX);
    }
    if (towns.values().stream().anyMatch(town -> values.value(town, VACANCY) != null)) {
      return ordered(VACANCY, RankedBy.Reason.INDEX_COVERAGE);
    }
    if (towns.values().stream().anyMatch(town -> values.value(town, PERIPHERY) != null)) {
      return ordered(PERIPHERY, RankedBy.Reason.INDEX_COVERAGE_NO_VACANCY);
    }
    throw nothingToRank(VACANCY.toString());
  }

  private Refusal nothingToRank(String by) {
    Place place = Place.of(study.data().inputs().get(0).file());
    return Refusal.input(FindingCode.NOTHING_TO_RANK, place, by, "").after(study.data().findings());
  }

  private RankedBy requested(SelectorReading selectors) {
    try {
      return ordered(selectors.read(request.by()), RankedBy.Reason.REQUESTED);
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

  /** The towns with all they are ranked by and summarised over. */
  private TownTable table(IndexFormula formula, RankedBy by) {
    Set<Selector> columns = new LinkedHashSet<>();
    columns.add(by.selector());
    columns.add(new Selector(Selector.INDEX, Zone.ALL, "", Selector.Part.VALUE));
    columns.add(VACANCY);
    columns.addAll(formula.selectors());
    TownTable table = TownTable.of(List.copyOf(towns.keySet()));
    for (Selector selector : columns) {
      Map<Town, Double> column = new LinkedHashMap<>();
      towns.forEach((town, ranked) -> column.put(town, values.value(ranked, selector)));
      table = table.with(selector.toString(), column);
    }
    return table;
  }

  /** Ranked towns by rank, then the others; equals in the towns' own order. */
  private List<RankedTown> order(TownTable table, RankedBy by) {
    List<Town> known = List.copyOf(towns.keySet());
    Map<Town, Integer> ranks =
        Ranking.ranks(known, table, by.selector().toString(), by.descending());
    return towns.values().stream()
        .map(town -> town.ranked(ranks.get(town.town())))
        .sorted(
            Comparator.comparing(RankedTown::rank, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Map<Selector, OptionalDouble> medians(TownTable table, IndexFormula formula) {
    Set<Selector> columns = new LinkedHashSet<>();
    columns.add(new Selector(Selector.INDEX, Zone.ALL, "", Selector.Part.VALUE));
    columns.add(VACANCY);
    columns.addAll(formula.selectors());
    Map<Selector, OptionalDouble> medians = new LinkedHashMap<>();
    columns.forEach(column -> medians.put(column, table.median(column.toString())));
    return medians;
  }
}
