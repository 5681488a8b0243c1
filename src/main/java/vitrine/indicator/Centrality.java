package vitrine.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;
import vitrine.reference.ActivityFamilies;
import vitrine.reference.ReferenceChoice;

/**
 * {@code centrality}: 100 × turnover / purchasing power, the yearly retail spending of the
 * residents, for the town and for its centre alone. 100 means that as much is sold as the residents
 * spend.
 *
 * <p>Unit: index, 0 and up. Direction: none. Undefined: shares only ({@code amounts-missing}), a
 * turnover of other trades than retail ({@code universe-not-retail}, or {@code universe-unknown}
 * where its words are not understood), no purchasing power, or one that is itself an index ({@code
 * purchasing-power-index}: 50 to 200), or as the shares. Source: METHOD §2.
 */
final class Centrality extends SplitIndicator {
  Centrality() {
    super(
        new Definition(
            "centrality",
            Family.TURNOVER,
            Scope.TOWN_AND_CENTRE,
            Against.NOTHING,
            Direction.NONE,
            "index"));
  }

  @Override
  List<Figure> defined(Subject subject, ZoneSplit split, ReferenceChoice references) {
    String reason = reason(subject, split, references.families());
    return reason == null
        ? List.of(
            figure(subject, Zone.ALL, split.total()),
            figure(subject, Zone.CENTRE, split.parts().get(Zone.CENTRE)))
        : undefined(reason, references);
  }

  private static String reason(Subject subject, ZoneSplit split, ActivityFamilies families) {
    Set<ActivityFamilies.Family> covered = Universe.of(split.universe(), families);
    if (covered == null) {
      return Note.UNIVERSE_UNKNOWN;
    }
    if (!covered.equals(Universe.retail(families))) {
      return Note.UNIVERSE_NOT_RETAIL;
    }
    BigDecimal power = subject.facts().purchasingPower();
    if (!split.amounts()) {
      return Note.AMOUNTS_MISSING;
    }
    if (power == null || power.signum() == 0) {
      return Note.PURCHASING_POWER_MISSING;
    }
    return subject.facts().hasIndexForPurchasingPower() ? Note.PURCHASING_POWER_INDEX : null;
  }

  private Figure figure(Subject subject, Zone zone, BigDecimal turnover) {
    double value =
        turnover
            .movePointRight(2)
            .divide(subject.facts().purchasingPower(), Significant.EXTENDED)
            .doubleValue();
    return Figure.of(definition(), zone, value);
  }

  @Override
  List<Figure> undefined(String reason, ReferenceChoice references) {
    return List.of(
        Figure.undefined(definition(), Zone.ALL, reason),
        Figure.undefined(definition(), Zone.CENTRE, reason));
  }
}
