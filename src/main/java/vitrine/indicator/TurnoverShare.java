package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.ReferenceChoice;

/**
 * {@code turnover_share}: the share of each zone in the turnover of the three, amount / total.
 *
 * <p>Unit: fraction, 0 to 1, summing to 1 over the zones. No interval: turnover is taken as exact.
 * Direction: centre up, periphery down, pericentral none. Undefined: a zone without a row ({@code
 * zones-incomplete}), a row without a figure, a total of zero. Source: METHOD §2.
 */
final class TurnoverShare extends SplitIndicator {
  TurnoverShare() {
    super(
        new Definition(
            "turnover_share",
            Family.TURNOVER,
            Scope.SPLIT_ZONES,
            Against.NOTHING,
            Direction.NONE,
            "fraction"));
  }

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    double[] shares = split.shares();
    for (int i = 0; i < shares.length; i++) {
      figures.add(Figure.of(definition(), Zone.THREE.get(i), shares[i]));
    }
    return figures;
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    return Zone.THREE.stream().map(zone -> Figure.undefined(definition(), zone, reason)).toList();
  }
}
