package vitrine.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Zone;

/** The figures of a town, found by name: medians look for each of them in every town. */
final class TownFigures {
  /** So many are looked through; names of more are kept. */
  private static final int FEW = 32;

  private record Name(String indicator, Zone zone, String reference) {
    static Name of(Figure figure) {
      return new Name(figure.indicator(), figure.zone(), figure.reference());
    }
  }

  private final List<Figure> all;
  private final Map<Name, Figure> byName;

  TownFigures(List<Figure> figures) {
    all = List.copyOf(figures);
    byName = all.size() > FEW ? new HashMap<>() : Map.of();
    if (all.size() > FEW) {
      all.forEach(figure -> byName.putIfAbsent(Name.of(figure), figure));
    }
  }

  List<Figure> all() {
    return all;
  }

  /** The figure that a selector means; null where there is none. */
  Figure find(Selector selector) {
    return find(selector.id(), selector.zone(), selector.reference());
  }

  /** The figure of these parts; null where there is none. */
  Figure find(String indicator, Zone zone, String reference) {
    if (all.size() > FEW) {
      return byName.get(new Name(indicator, zone, reference));
    }
    for (Figure figure : all) {
      if (figure.zone() == zone
          && figure.indicator().equals(indicator)
          && figure.reference().equals(reference)) {
        return figure;
      }
    }
    return null;
  }
}
