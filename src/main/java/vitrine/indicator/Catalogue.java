package vitrine.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vitrine.model.Operator;
import vitrine.model.Status;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;

/** Every indicator, in the order of all outputs. */
public final class Catalogue {
  private final ReferenceChoice references;
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, Integer> order = new LinkedHashMap<>();
  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  public Catalogue(ReferenceChoice references) {
    this.references = references;
    Arrays.stream(Status.values()).forEach(status -> add(new StatusCount(status)));
    add(new VacancyRate());
    add(new VacancyRateBroad());
    add(new VacancyRateBounds());
    add(VacancyMeasureRate.ofArea());
    add(VacancyMeasureRate.ofFrontage());
    define(VacancyRateSmoothed.DEFINITION);
    add(new VacancyLongTermShare());
    add(new VacancyLongTermRate());
    durationClasses().forEach(id -> add(new VacancyDurationShare(id)));
    add(new VacancyMedianMonths());
    add(new VacancyGap());
    add(new VacancyClass());
    define(GroupVacancy.POOLED);
    define(GroupVacancy.MEAN);
    add(new VacantRunLongest());
    add(new VacantRunLongestM());
    add(new VacantRunShare());
    add(new ActiveRunMean());
    add(VacancyRuns.z());
    add(VacancyRuns.p());
    add(VacancyJoinCount.count());
    add(VacancyJoinCount.z());
    add(VacancyJoinCount.p());
    OfferDiversity.all().forEach(this::add);
    add(new DensityPer1000());
    Arrays.stream(Operator.values()).forEach(operator -> add(new OperatorShare(operator)));
    add(new EssentialCoverage());
    add(new NonRetailShare());
    define(LocationQuotient.DEFINITION);
    add(new TurnoverShare());
    add(new TurnoverGap());
    add(SplitComparison.distance());
    add(SplitComparison.gapAmount());
    add(SplitComparison.jensenShannon());
    add(SplitComparison.aitchison());
    add(Balance.position());
    add(Balance.offAxis());
    add(new CentrePeripheryLogRatio());
    add(new TurnoverPerM2());
    add(new Centrality());
    ChangeFigures.indicators().forEach(this::add);
  }

  private Stream<String> durationClasses() {
    return references.measured(Reference.Durations.class).stream()
        .flatMap(scheme -> scheme.classes().stream())
        .map(Reference.DurationClass::id)
        .distinct();
  }

  private void add(Indicator indicator) {
    indicators.add(indicator);
    define(indicator.definition());
  }

  private void define(Definition definition) {
    order.put(definition.id(), order.size());
    definitions.put(definition.id(), definition);
  }

  /** What is known of an indicator by its id; null where there is none. */
  public Definition find(String id) {
    return definitions.get(id);
  }

  /** All definitions in order. */
  public List<Definition> definitions() {
    return List.copyOf(definitions.values());
  }

  /** The place of an indicator in all outputs. */
  public int place(String id) {
    return order.get(id);
  }

  /** The figures of a subject whose indicator is wanted, in catalogue order. */
  public List<Figure> figures(Subject subject, Predicate<Definition> wanted) {
    List<Figure> figures = new ArrayList<>();
    Subject settled = subject.settled();
    for (Indicator indicator : indicators) {
      if (wanted.test(indicator.definition())) {
        figures.addAll(indicator.figures(settled, references));
      }
    }
    return figures;
  }

  /** What the run compares with. */
  public ReferenceChoice references() {
    return references;
  }

  /** Whether a selector is of an indicator that premises make, by zone. */
  public boolean isOfPremises(Selector selector) {
    Definition definition = find(selector.id());
    return definition != null && definition.isOfPremises();
  }

  /** Which way a figure of an indicator in a zone is good. */
  public Direction direction(Selector selector) {
    if (selector.isIndex()) {
      return Direction.UP;
    }
    if (selector.id().equals("turnover_share")) {
      return switch (selector.zone()) {
        case CENTRE -> Direction.UP;
        case PERIPHERY -> Direction.DOWN;
        default -> Direction.NONE;
      };
    }
    Definition definition = find(selector.id());
    return definition == null ? Direction.NONE : definition.direction();
  }
}
