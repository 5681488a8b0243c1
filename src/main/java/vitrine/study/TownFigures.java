package vitrine.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Zone;

/** The figures of a town, found by name: medians look for each of them in every town. */
final class TownFigures {
  private record Name(String indicator, Zone zone, String reference) {}

  private final List<Figure> all;
  private final Map<Name, Figure> byName = new HashMap<>();

  TownFigures(List<Figure> figures) {
    all = List.copyOf(figures);
    all.forEach(
        figure ->
            byName.putIfAbsent(
                new Name(figure.indicator(), figure.zone(), figure.reference()), figure));
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
    return byName.get(new Name(indicator, zone, reference));
  }
}
