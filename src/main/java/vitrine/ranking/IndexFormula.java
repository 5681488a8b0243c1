package vitrine.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Place;
import vitrine.indicator.Selector;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.reference.Profile;
import vitrine.reference.Reference;
import vitrine.reference.References;

/** A profile put to use: its selectors resolved and its goalposts as numbers. */
public final class IndexFormula {
  private record Component(Selector selector, Goalposts goalposts, double weight) {}

  private final List<Component> components = new ArrayList<>();

  /**
   * Puts a profile to use.
   *
   * @param resolve makes a component's text a selector, or refuses it with its place
   */
  public IndexFormula(
      Profile profile, References references, Function<Profile.Component, Selector> resolve) {
    BigDecimal total =
        profile.components().stream()
            .map(Profile.Component::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Profile.Component component : profile.components()) {
      Selector selector = resolve.apply(component);
      components.add(
          new Component(
              selector,
              goalposts(component, selector.zone(), references),
              component.weight().divide(total, Significant.EXTENDED).doubleValue()));
    }
  }

  private static Goalposts goalposts(
      Profile.Component component, Zone zone, References references) {
    double at0 = value(component.at0(), zone, references);
    Double at50 =
        component.at50() == null ? null : Double.valueOf(value(component.at50(), zone, references));
    double at100 = value(component.at100(), zone, references);
    try {
      return new Goalposts(at0, at50, at100);
    } catch (IllegalArgumentException disordered) {
      Place at = component.at0().place();
      String found = at0 + (at50 == null ? "" : ", " + at50) + ", " + at100;
      throw Profile.fault(at, found, "at0 < at50 < at100 | at0 > at50 > at100");
    }
  }

  /** A number, a rate, or the share that a split has in the component's zone. */
  private static double value(Profile.Goalpost goalpost, Zone zone, References references) {
    if (goalpost.number() != null) {
      return goalpost.number().doubleValue();
    }
    Reference reference = references.find(goalpost.reference());
    if (reference instanceof Reference.Rate rate) {
      return rate.value().doubleValue();
    }
    if (reference instanceof Reference.Split split && Zone.THREE.contains(zone)) {
      return split.share(zone);
    }
    List<String> known =
        references.all().stream()
            .filter(one -> one instanceof Reference.Rate || one instanceof Reference.Split)
            .map(Reference::id)
            .toList();
    List<String> near = Nearest.to(goalpost.reference(), known);
    throw Profile.fault(goalpost.place(), goalpost.reference(), String.join(" | ", near));
  }

  /** What the components are made of. */
  public List<Selector> selectors() {
    return components.stream().map(Component::selector).toList();
  }

  /** The index of a town whose value of a selector is given, null where it is not known. */
  public TownIndex index(Function<Selector, Double> values) {
    List<ComponentScore> scores = new ArrayList<>();
    for (Component component : components) {
      Double value = values.apply(component.selector());
      Goalposts posts = component.goalposts();
      scores.add(
          value == null
              ? new ComponentScore(component.selector(), null, null, component.weight(), false)
              : new ComponentScore(
                  component.selector(),
                  value,
                  posts.score(value),
                  component.weight(),
                  posts.clips(value)));
    }
    return TownIndex.arithmetic(scores);
  }
}
