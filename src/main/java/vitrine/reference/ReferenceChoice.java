package vitrine.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.model.Period;
import vitrine.model.TownFacts;

/**
 * The references that a run compares with. What the user names replaces the defaults kind by kind:
 * an id pins its value, the name of a series follows the survey's year.
 */
public final class ReferenceChoice {
  private static final List<String> SPLITS = List.of("fr", "de");
  private static final String RATE = "fr-codata-street";
  private static final String DURATIONS = "duration-fr-tfc";
  private static final String SCALE = "scale-procos-2013";

  private final References references;
  private final List<Reference.Split> splits = new ArrayList<>();
  private final List<String> rates = new ArrayList<>();
  private final List<Reference.Durations> durations = new ArrayList<>();
  private final List<Reference.Scale> scales = new ArrayList<>();
  private final List<Reference> asked = new ArrayList<>();
  private final Map<Class<?>, List<?>> measured = new ConcurrentHashMap<>();
  private ActivityFamilies families;

  /** The defaults, with what {@code named} replaces; an unknown name is wrong usage. */
  public ReferenceChoice(References references, List<String> named) {
    this(references, named, List.of());
  }

  /**
   * The defaults, with what {@code named} replaces, and what selectors ask for by name: that is
   * computed too, but is no choice for everything else.
   */
  public ReferenceChoice(References references, List<String> named, List<String> selected) {
    this.references = references;
    named.stream().distinct().forEach(this::take);
    takeDefaults();
    selected.stream().map(references::find).filter(Objects::nonNull).forEach(asked::add);
  }

  private void take(String name) {
    Reference reference = references.find(name);
    List<Reference.Rate> series = vacancy(references.series(name));
    if (reference == null && !series.isEmpty()) {
      refuseSizes(name, series);
      rates.add(name);
    } else if (reference == null) {
      String near = String.join(", ", Nearest.to(name, references.names()));
      throw Refusal.usage("usage.reference-unknown", name, near);
    } else if (reference instanceof Reference.Rate rate && vacancy(List.of(rate)).isEmpty()) {
      throw Refusal.usage("usage.reference-not-vacancy", name, rate.indicator());
    } else {
      take(reference);
    }
  }

  /** Of a series by size, no value is that of every town: one must be named. */
  private static void refuseSizes(String name, List<Reference.Rate> series) {
    if (series.stream().anyMatch(rate -> !rate.citation().sizeClass().isEmpty())) {
      String ids = String.join(", ", series.stream().map(Reference::id).toList());
      throw Refusal.usage("usage.reference-by-size", name, ids);
    }
  }

  /** Only vacancy rates are compared with vacancy rates. */
  private static List<Reference.Rate> vacancy(List<Reference.Rate> rates) {
    return rates.stream().filter(rate -> rate.indicator().equals("vacancy_rate")).toList();
  }

  private void take(Reference reference) {
    if (reference instanceof Reference.Split split) {
      splits.add(split);
    } else if (reference instanceof Reference.Rate rate) {
      rates.add(rate.id());
    } else if (reference instanceof Reference.Durations scheme) {
      durations.add(scheme);
    } else if (reference instanceof Reference.Scale scale) {
      scales.add(scale);
    }
  }

  private void takeDefaults() {
    if (splits.isEmpty()) {
      SPLITS.forEach(id -> take(references.find(id)));
    }
    if (rates.isEmpty()) {
      rates.add(RATE);
    }
    if (durations.isEmpty()) {
      take(references.find(DURATIONS));
    }
    if (scales.isEmpty()) {
      take(references.find(SCALE));
    }
  }

  public References references() {
    return references;
  }

  /** The families that activities belong to; read when first asked for. */
  public synchronized ActivityFamilies families() {
    if (families == null) {
      families = ActivityFamilies.shipped();
    }
    return families;
  }

  /**
   * The references of a kind that figures are measured against: the chosen, and those asked for.
   */
  @SuppressWarnings("unchecked") // A kind has a list of its own.
  public <T extends Reference> List<T> measured(Class<T> kind) {
    return (List<T>) measured.computeIfAbsent(kind, unknown -> of(kind));
  }

  private <T extends Reference> List<T> of(Class<T> kind) {
    Map<String, T> byId = new LinkedHashMap<>();
    Stream.of(splits, durations, scales, asked)
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .map(kind::cast)
        .forEach(one -> byId.putIfAbsent(one.id(), one));
    return List.copyOf(byId.values());
  }

  /** The splits to compare with, in the order named. */
  public List<Reference.Split> splits() {
    return List.copyOf(splits);
  }

  public List<Reference.Scale> scales() {
    return List.copyOf(scales);
  }

  /** The vacancy rate that verdicts compare with: an id or the name of a series. */
  public String rateName() {
    return rates.get(0);
  }

  /** The vacancy rate that a survey of that date is compared with. */
  public Reference.Rate rate(Period survey) {
    Reference pinned = references.find(rateName());
    return pinned instanceof Reference.Rate rate
        ? rate
        : References.nearest(vacancy(references.series(rateName())), survey);
  }

  /**
   * The rate of agglomerations of the town's size, to stand beside the one that its verdict
   * compares with; null where its size is not known, where another country's towns are compared
   * with, or where nobody tells one.
   */
  public Reference.Rate rateOfSize(Period survey, TownFacts town) {
    String country = rate(survey).citation().country();
    BigDecimal inhabitants = town.agglomeration();
    return inhabitants == null || !town.canBeIn(country)
        ? null
        : references.ofSize(country, inhabitants, survey);
  }

  /** The names of all references taken, for the parameters of a report. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    splits.forEach(split -> names.add(split.id()));
    names.addAll(rates);
    durations.forEach(scheme -> names.add(scheme.id()));
    scales.forEach(scale -> names.add(scale.id()));
    return names;
  }
}
