package vitrine.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.ReferenceChoice;

/**
 * {@code turnover_per_m2}: the turnover of a zone per square metre of the area that made it. The
 * area is that of the turnover table, which states it for the very universe of its amounts; an
 * inventory's area is not taken in its stead, because it holds other trades too.
 *
 * <p>Unit: currency per m2, 0 and up; coverage 1. Direction: up. Undefined: the table gives shares
 * only ({@code amounts-missing}) or no area of the zone ({@code floor-area-missing}), or as the
 * shares. Source: METHOD §2.
 */
final class TurnoverPerM2 extends SplitIndicator {
  TurnoverPerM2() {
    super(
        new Definition(
            "turnover_per_m2",
            Family.TURNOVER,
            Scope.SPLIT_ZONES,
            Against.NOTHING,
            Direction.UP,
            "EUR/m2"));
  }

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : Zone.THREE) {
      BigDecimal area = split.floorAreas().get(zone);
      if (!split.amounts()) {
        figures.add(Figure.undefined(definition(), zone, Note.AMOUNTS_MISSING));
      } else if (area == null || area.signum() == 0) {
        figures.add(Figure.undefined(definition(), zone, Note.FLOOR_AREA_MISSING));
      } else {
        double value = split.parts().get(zone).divide(area, Significant.EXTENDED).doubleValue();
        figures.add(Figure.of(definition(), zone, value).in(split.currency() + "/m2").covering(1));
      }
    }
    return figures;
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    return Zone.THREE.stream().map(zone -> Figure.undefined(definition(), zone, reason)).toList();
  }
}
