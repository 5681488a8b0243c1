package vitrine.ranking;

import java.util.List;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Place;
import vitrine.indicator.Selector;
import vitrine.reference.Profile;
import vitrine.reference.Reference;
import vitrine.reference.References;

/** Makes numbers of the goalposts of a profile; a fault is told with its place in it. */
final class GoalpostReading {
  /** So many suggestions are read. */
  private static final int MOST = 6;

  private final References references;
  private final Normalisation normalisation;

  GoalpostReading(References references, Normalisation normalisation) {
    this.references = references;
    this.normalisation = normalisation;
  }

  IndexFormula.Component component(Profile.Component component, Selector selector, double weight) {
    if (component.at0() == null) {
      if (normalisation == Normalisation.GOALPOSTS) {
        throw Profile.fault(component.place(), component.indicator(), "at0, at100");
      }
      return new IndexFormula.Component(selector, null, component.up(), weight);
    }
    Goalposts posts = goalposts(component, selector);
    boolean up = posts.at100() > posts.at0();
    if (component.up() != null && component.up() != up) {
      throw Profile.fault(component.place(), component.up() ? "up" : "down", up ? "up" : "down");
    }
    return new IndexFormula.Component(selector, posts, up, weight);
  }

  private Goalposts goalposts(Profile.Component component, Selector selector) {
    double at0 = value(component.at0(), selector);
    Double at50 = component.at50() == null ? null : (Double) value(component.at50(), selector);
    double at100 = value(component.at100(), selector);
    try {
      return new Goalposts(at0, at50, at100);
    } catch (IllegalArgumentException disordered) {
      Place at = component.at0().place();
      String found = at0 + (at50 == null ? "" : ", " + at50) + ", " + at100;
      throw Profile.fault(at, found, "at0 < at50 < at100 | at0 > at50 > at100");
    }
  }

  /** A number, a rate of the very figure, or the share that a split has in the zone. */
  private double value(Profile.Goalpost goalpost, Selector selector) {
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
}
