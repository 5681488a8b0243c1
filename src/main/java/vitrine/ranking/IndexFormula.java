package vitrine.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Place;
import vitrine.indicator.Selector;
import vitrine.model.Significant;
import vitrine.reference.Profile;
import vitrine.reference.Reference;
import vitrine.reference.References;

/** A profile put to use: its selectors resolved and its goalposts as numbers. */
public final class IndexFormula {
  /** So many suggestions are read. */
  private static final int MOST = 6;

  private record Component(Selector selector, Goalposts goalposts, double weight) {}

  private final List<Component> components = new ArrayList<>();
  private final Normalisation normalisation;
  private final Aggregation aggregation;

  /**
   * Puts a profile to use.
   *
   * @param resolve makes a component's text a selector, or refuses it with its place
   */
  public IndexFormula(
      Profile profile,
      References references,
      Normalisation normalisation,
      Aggregation aggregation,
      Function<Profile.Component, Selector> resolve) {
    this.normalisation = normalisation;
    this.aggregation = aggregation;
    BigDecimal total =
        profile.components().stream()
            .map(Profile.Component::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Profile.Component component : profile.components()) {
      Selector selector = resolve.apply(component);
      components.add(
          new Component(
              selector,
              goalposts(component, selector, references),
              component.weight().divide(total, Significant.EXTENDED).doubleValue()));
    }
  }

  private static Goalposts goalposts(
      Profile.Component component, Selector selector, References references) {
    double at0 = value(component.at0(), selector, references);
    Double at50 =
        component.at50() == null
            ? null
            : Double.valueOf(value(component.at50(), selector, references));
    double at100 = value(component.at100(), selector, references);
    try {
      return new Goalposts(at0, at50, at100);
    } catch (IllegalArgumentException disordered) {
      Place at = component.at0().place();
      String found = at0 + (at50 == null ? "" : ", " + at50) + ", " + at100;
      throw Profile.fault(at, found, "at0 < at50 < at100 | at0 > at50 > at100");
    }
  }

  /** A number, a rate of the very figure, or the share that a split has in the zone. */
  private static double value(Profile.Goalpost goalpost, Selector selector, References references) {
    if (goalpost.number() != null) {
      return goalpost.number().doubleValue();
    }
    Reference reference = references.find(goalpost.reference());
    if (reference instanceof Reference.Rate rate && isOf(rate, selector)) {
      return rate.value().doubleValue();
    }
    if (reference instanceof Reference.Split split && selector.id().equals("turnover_share")) {
      return split.share(selector.zone());
    }
    List<String> known =
        references.all().stream()
            .filter(one -> one instanceof Reference.Rate rate && isOf(rate, selector))
            .map(Reference::id)
            .toList();
    List<String> near = Nearest.to(goalpost.reference(), known);
    String expected =
        String.join(" | ", near.isEmpty() ? known.subList(0, Math.min(MOST, known.size())) : near);
    throw Profile.fault(goalpost.place(), goalpost.reference(), expected);
  }

  /** A column of one's own may be a rate of anything. */
  private static boolean isOf(Reference.Rate rate, Selector selector) {
    return selector.townsColumn() != null
        || selector.id().equals(rate.indicator())
        || rate.indicator().equals("vacancy_rate") && selector.id().startsWith("vacancy_rate");
  }

  /** What the components are made of. */
  public List<Selector> selectors() {
    return components.stream().map(Component::selector).toList();
  }

  /**
   * The indices of towns compared together, in their order.
   *
   * @param values for each town its value of a selector, null where it is not known
   */
  public List<TownIndex> indices(List<Function<Selector, Double>> values) {
    List<Double[]> raw = new ArrayList<>();
    List<Double[]> scores = new ArrayList<>();
    for (Component component : components) {
      Double[] column =
          values.stream().map(town -> town.apply(component.selector())).toArray(Double[]::new);
      raw.add(column);
      scores.add(normalisation.scores(column, component.goalposts()));
    }
    List<Double[]> towns = new ArrayList<>();
    for (int town = 0; town < values.size(); town++) {
      int place = town;
      towns.add(scores.stream().map(column -> compared(column[place])).toArray(Double[]::new));
    }
    List<TownIndex> indices = new ArrayList<>();
    for (int town = 0; town < values.size(); town++) {
      List<ComponentScore> parts = new ArrayList<>();
      for (int i = 0; i < components.size(); i++) {
        parts.add(part(components.get(i), raw.get(i)[town], scores.get(i)[town]));
      }
      indices.add(index(parts, town, towns));
    }
    return indices;
  }

  /** Where towns are compared two by two, scores are equal that agree to twelve digits. */
  private Double compared(Double score) {
    return score == null || aggregation != Aggregation.COPELAND
        ? score
        : (Double) Significant.round(score);
  }

  private ComponentScore part(Component component, Double value, Double score) {
    boolean clipped =
        value != null
            && normalisation == Normalisation.GOALPOSTS
            && component.goalposts().clips(value);
    return new ComponentScore(component.selector(), value, score, component.weight(), clipped);
  }

  private TownIndex index(List<ComponentScore> parts, int town, List<Double[]> towns) {
    Double[] own = towns.get(town);
    double coverage = Significant.round(known(own));
    if (Arrays.stream(own).noneMatch(Objects::isNull)) {
      double whole = index(own, town, towns);
      return new TownIndex(whole, whole, whole, coverage, parts);
    }
    double ifWorst = index(filled(own, 0), town, towns);
    double ifBest = index(filled(own, 100), town, towns);
    Double value = coverage >= TownIndex.ENOUGH ? (Double) index(own, town, towns) : null;
    return new TownIndex(
        value, Math.min(ifWorst, ifBest), Math.max(ifWorst, ifBest), coverage, parts);
  }

  /** The weight of the components that are known. */
  private double known(Double[] scores) {
    double known = 0;
    for (int i = 0; i < scores.length; i++) {
      known += scores[i] == null ? 0 : components.get(i).weight();
    }
    return known;
  }

  private static Double[] filled(Double[] scores, double missing) {
    return Arrays.stream(scores)
        .map(score -> score == null ? (Double) missing : score)
        .toArray(Double[]::new);
  }

  /** The index of one town's scores, over those that are known, their weights rescaled. */
  private double index(Double[] own, int town, List<Double[]> towns) {
    if (aggregation == Aggregation.COPELAND) {
      List<Double[]> others = new ArrayList<>();
      for (int other = 0; other < towns.size(); other++) {
        if (other != town && Significant.compare(known(towns.get(other)), TownIndex.ENOUGH) >= 0) {
          others.add(towns.get(other));
        }
      }
      return Copeland.index(own, others, weights());
    }
    double[] weights = weights();
    double known = known(own);
    int count = (int) Arrays.stream(own).filter(Objects::nonNull).count();
    double[] scores = new double[count];
    double[] rescaled = new double[count];
    int at = 0;
    for (int i = 0; i < own.length; i++) {
      if (own[i] != null) {
        scores[at] = own[i];
        rescaled[at++] = weights[i] / known;
      }
    }
    return aggregation.of(scores, rescaled);
  }

  private double[] weights() {
    return components.stream().mapToDouble(Component::weight).toArray();
  }

  /** Whether another town can change a town's index. */
  public boolean dependsOnSample() {
    return normalisation.dependsOnSample() || aggregation.dependsOnSample();
  }
}
