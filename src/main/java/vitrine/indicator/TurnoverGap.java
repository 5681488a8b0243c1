package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;

/**
 * {@code turnover_gap}: the share of a zone less that of the reference, x_zone − r_zone.
 *
 * <p>Unit: points as a fraction, −1 to 1; the gaps to one reference sum to 0. Direction: none.
 * Undefined: as the share. Source: METHOD §2.
 */
final class TurnoverGap extends SplitIndicator {
  TurnoverGap() {
    super(
        new Definition(
            "turnover_gap",
            Family.TURNOVER,
            Scope.SPLIT_ZONES,
            Against.SPLIT,
            Direction.NONE,
            "points"));
  }

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    double[] shares = split.shares();
    for (Reference.Split reference : references.measured(Reference.Split.class)) {
      for (int i = 0; i < shares.length; i++) {
        Zone zone = Zone.THREE.get(i);
        figures.add(
            Figure.of(definition(), zone, shares[i] - reference.share(zone))
                .against(reference.id()));
      }
    }
    return figures;
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Reference.Split reference : references.measured(Reference.Split.class)) {
      for (Zone zone : Zone.THREE) {
        figures.add(Figure.undefined(definition(), zone, reason).against(reference.id()));
      }
    }
    return figures;
  }
}
