package vitrine.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Zone;

/** Which figures a user asks for: families, or selectors whose missing parts mean any. */
final class IndicatorChoice implements Predicate<Figure> {
  /** One thing asked for: the indicators it is of, and which of their figures. */
  private record One(Predicate<Definition> indicator, Predicate<Figure> figure) {}

  /** What is asked for of each indicator; nothing is where all are. */
  private final Map<String, List<Predicate<Figure>>> asked = new HashMap<>();

  private final List<Zone> zones;

  IndicatorChoice(Catalogue catalogue, List<String> named, List<Zone> zones) {
    named.forEach(name -> ask(catalogue, one(catalogue, name)));
    this.zones = List.copyOf(zones);
  }

  private void ask(Catalogue catalogue, One one) {
    for (Definition definition : catalogue.definitions()) {
      if (one.indicator().test(definition)) {
        asked.computeIfAbsent(definition.id(), unused -> new ArrayList<>()).add(one.figure());
      }
    }
  }

  @Override
  public boolean test(Figure figure) {
    return wants(figure.zone()) && (asked.isEmpty() || isAsked(figure));
  }

  private boolean isAsked(Figure figure) {
    for (Predicate<Figure> one : asked.getOrDefault(figure.indicator(), List.of())) {
      if (one.test(figure)) {
        return true;
      }
    }
    return false;
  }

  /** Whether figures of a zone are asked for. */
  boolean wants(Zone zone) {
    return zones.isEmpty() || zones.contains(zone);
  }

  /** Whether any figure of an indicator is asked for; without a choice, all made of counts are. */
  boolean wants(Definition definition) {
    return asked.isEmpty() ? !definition.family().isOneByOne() : asked.containsKey(definition.id());
  }

  private static One one(Catalogue catalogue, String name) {
    Family family = Family.of(name);
    if (family != null) {
      return new One(definition -> definition.family() == family, figure -> true);
    }
    Selector selector = Selector.parse(name);
    if (selector == null) {
      throw Refusal.usage("usage.selector-grammar", name, "");
    }
    if (catalogue.find(selector.id()) == null) {
      List<String> known =
          Stream.concat(
                  Stream.of(Family.values()).map(Family::id),
                  catalogue.definitions().stream().map(Definition::id))
              .toList();
      throw Refusal.usage(
          "usage.indicator-unknown",
          selector.id(),
          String.join(" | ", Nearest.to(selector.id(), known)));
    }
    try {
      new SelectorReading(catalogue, false, List.of()).check(selector);
    } catch (SelectorReading.Fault fault) {
      throw Refusal.usage(fault.key(), fault.found(), fault.expected());
    }
    return new One(
        definition -> definition.id().equals(selector.id()),
        figure ->
            (selector.zone() == null || selector.zone() == figure.zone())
                && (selector.reference().isEmpty()
                    || selector.reference().equals(figure.reference())));
  }
}
